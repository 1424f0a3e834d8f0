package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;

/** Sets a password with a ticket: throttled as a sign-in is, and as silent about who exists. */
@Stateless
@PermitAll
public class NewPasswordStep implements NewPassword {

  private static final String WRONG =
      "This user name and ticket do not go together, or the ticket is used up or too old. After"
          + " several failures, wait a few minutes.";

  /** Stands for no account and no ticket: no row has it. */
  private static final long NOBODY = 0;

  @Inject private SignInRepository repository;
  @Inject private TicketRepository tickets;
  @Inject private SessionRepository sessions;
  @Inject private NoticeRepository notices;
  @Inject private FactorCheck factors;
  @Inject private Throttle throttle;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.SIGN_IN_NEW_PASSWORD)
  public Optional<String> set(
      String username, String ticket, String fresh, String again, SignIn.Origin origin) {
    noting.change();
    String name = TwoStepSignIn.normalised(username);
    check(name, fresh == null ? "" : fresh, again);
    Instant now = clock.now();
    Optional<SignInRepository.Facts> facts =
        repository.byUsername(name).filter(f -> f.username().equals(name));
    long account = facts.map(SignInRepository.Facts::id).orElse(NOBODY);
    facts.ifPresent(f -> noting.actor(f.id(), f.organisationId(), null));
    // Hashed in any case, so that a name that does not exist takes as long.
    byte[] hash = factors.hashed(fresh);
    Throttle.Attempt attempt =
        throttle.begin(
            factors.pending(facts.map(SignInRepository.Facts::id), false, name, origin), now);
    Optional<Long> found =
        tickets.find(account, TicketWords.hash(ticket), now, TicketPurpose.PASSWORD);
    boolean right = found.isPresent() && !attempt.blocked();
    if (!tickets.use(right ? found.get() : NOBODY, now)) {
      attempt.failed();
      noting.reason("TICKET", null);
      noting.outcome(Ledger.Outcome.REFUSED);
      return Optional.of(WRONG);
    }
    attempt.succeeded();
    repository.keepPassword(account, hash);
    sessions.endAll(account, now, Recognition.Ended.HELP_DESK);
    notices.add(account, OwnKeys.NoticeKind.PASSWORD_CHANGED, null, now);
    return Optional.empty();
  }

  private static void check(String username, String fresh, String again) {
    List<Problem> problems = new ArrayList<>();
    PasswordStrength.fault(fresh, username)
        .ifPresent(fault -> problems.add(new Problem("fresh", fault)));
    if (!fresh.equals(again)) {
      problems.add(new Problem("again", "The two are not the same. Type or paste it once more."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
