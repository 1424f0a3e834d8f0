package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.Recognition.Ended;
import org.contactpoint.vault.Seals;

/** Keeps it as a draft of the account to which the session belonged. */
@ApplicationScoped
class InterruptedTyping implements Interrupted {

  /** Ends after which the one who sends is still the one who signed in. */
  private static final Set<Ended> OWNERS =
      EnumSet.of(
          Ended.IDLE,
          Ended.TOO_LONG,
          Ended.SUSPENDED,
          Ended.ORGANISATION,
          Ended.RECORD_CHECK,
          Ended.TRAINING,
          Ended.COVER,
          Ended.ACCREDITATION);

  @Inject private SessionRepository sessions;
  @Inject private DraftRepository drafts;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  @Override
  @Transactional
  public boolean keep(String sessionSecret, String content) {
    byte[] plain = content.getBytes(StandardCharsets.UTF_8);
    Instant now = clock.now();
    return plain.length <= SealedDrafts.LONGEST
        && sessions
            .over(Secrets.hash(sessionSecret), now.minus(SessionLimits.ABSOLUTE))
            .filter(over -> OWNERS.contains(over.why()))
            .map(over -> keep(over.account(), plain, now))
            .orElse(false);
  }

  private boolean keep(long account, byte[] plain, Instant now) {
    String context = SealedDrafts.context(account, Drafts.INTERRUPTED, Drafts.LAST);
    drafts.delete(account, Drafts.INTERRUPTED, Drafts.LAST);
    return drafts.insert(
        account,
        Drafts.INTERRUPTED,
        Drafts.LAST,
        now,
        now.plus(SealedDrafts.LIFE),
        seals.seal(Seals.Purpose.DRAFT, context, plain));
  }

  /** Whether something is kept for an account. */
  boolean waits(long account, Instant now) {
    return drafts.find(account, Drafts.INTERRUPTED, Drafts.LAST, now).isPresent();
  }
}
