package org.contactpoint.people.mediation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountNotices;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.OwnKeys;

/** Makes the signed-in practitioner's phrases. */
@Stateless
@PermitAll
public class OwnPhraseOffice implements OwnPhrases {

  @Inject private Phrases phrases;
  @Inject private AccountNotices notices;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller current;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.PHRASES_VIEW)
  public Left left() {
    return phrases.left(current.get().accountId());
  }

  @Override
  @Guarded(Operation.PHRASES_MAKE)
  public List<String> make(String key) {
    noting.change();
    if (current.get().role() != Role.PRACTITIONER) {
      throw new Refused("Mediators look up for practitioners only.");
    }
    long account = current.get().accountId();
    AtomicReference<List<String>> made = new AtomicReference<>();
    idempotency.once(
        key,
        Operation.PHRASES_MAKE,
        () -> {
          made.set(phrases.make(account));
          notices.tell(account, OwnKeys.NoticeKind.PHRASES_MADE);
          return null;
        });
    if (made.get() == null) {
      throw new Conflict("These phrases have been made and shown already. Make a new set.");
    }
    return made.get();
  }
}
