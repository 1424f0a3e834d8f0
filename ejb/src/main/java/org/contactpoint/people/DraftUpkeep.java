package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.DestructionStep;
import org.contactpoint.vault.Seals;

/**
 * Forms that somebody had begun about a child go with its record. Which those are no column says:
 * the name of each page is tried as the handle of this child for that account.
 */
@ApplicationScoped
public class DraftUpkeep implements DestructionStep {

  /** Characters of a handle: 128 bits in base64url. */
  private static final int HANDLE = 22;

  @Inject private DraftRepository drafts;
  @Inject private Seals seals;

  @Override
  public String name() {
    return "Forms about the child that somebody had begun to fill in";
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public void destroy(ChildId child) {
    for (DraftRepository.Named draft : drafts.named(HANDLE)) {
      String handle = draft.page().substring(0, HANDLE);
      OptionalLong about = seals.unhandle("child", draft.account(), handle);
      if (about.isPresent() && about.getAsLong() == child.value()) {
        drafts.delete(draft.account(), draft.operation(), draft.page());
      }
    }
  }
}
