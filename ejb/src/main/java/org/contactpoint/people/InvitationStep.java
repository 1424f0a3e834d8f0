package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;

/** An invitation instead of a password, once. */
@Stateless
@PermitAll
public class InvitationStep implements JoinStep {

  private static final long NOBODY = 0;
  private static final String WRONG =
      "This did not work. Check user name and invitation. An invitation works until its last day,"
          + " and for one password: if you have chosen one already, sign in with it. After several"
          + " tries, wait a few minutes.";

  @Inject private SignInRepository repository;
  @Inject private FirstProofRepository first;
  @Inject private TicketRepository tickets;
  @Inject private Throttle throttle;
  @Inject private FactorCheck factors;
  @Inject private FirstCode codes;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.SIGN_IN_INVITATION)
  public Chosen choose(String username, String ticket, Password password, SignIn.Origin origin) {
    noting.change();
    String name = TwoStepSignIn.normalised(username);
    check(password, name);
    Instant now = clock.now();
    Optional<SignInRepository.Facts> facts =
        repository.byUsername(name).filter(f -> f.username().equals(name));
    long account = facts.map(SignInRepository.Facts::id).orElse(NOBODY);
    facts.ifPresent(f -> noting.actor(f.id(), f.organisationId(), null));
    PendingSignIn pending =
        factors.pending(facts.map(SignInRepository.Facts::id), true, name, origin);
    Throttle.Attempt attempt = throttle.begin(pending, now);
    Optional<Long> good =
        tickets.find(account, TicketWords.hash(ticket), now, TicketPurpose.INVITATION);
    boolean right = good.isPresent() && !attempt.blocked();
    // Hashed and asked in any case, so that failures do the same work whatever was wrong.
    byte[] hash = factors.hashed(password.fresh());
    if (!first.addPassword(right ? account : NOBODY, hash, now)) {
      attempt.failed();
      noting.reason("INVITATION", null);
      noting.outcome(Ledger.Outcome.REFUSED);
      return new Chosen(null, WRONG);
    }
    attempt.succeeded();
    String secret = Secrets.fresh();
    repository.begin(pending, Secrets.hash(secret), now);
    tickets.shown(pending.id(), good.get());
    return new Chosen(secret, null);
  }

  @Override
  @Guarded(Operation.SIGN_IN_CODE_INVITE)
  public Optional<String> inviteCode(String pendingSecret) {
    noting.change();
    Instant now = clock.now();
    return pending(pendingSecret, now)
        .filter(p -> tickets.shownWith(p.id(), now, TicketPurpose.INVITATION).isPresent())
        .flatMap(p -> codes.secret(p.accountId(), now))
        .map(secret -> new Base32().encodeToString(secret));
  }

  @Override
  @Guarded(Operation.SIGN_IN_CODE_MAKE)
  public void makeCode(String pendingSecret, String code) {
    noting.change();
    Instant now = clock.now();
    PendingSignIn pending = pending(pendingSecret, now).orElseThrow(NotFound::new);
    long ticket =
        tickets.shownWith(pending.id(), now, TicketPurpose.INVITATION).orElseThrow(NotFound::new);
    OptionalLong step = codes.step(pending.accountId(), code, now);
    if (step.isEmpty()) {
      throw new InvalidInput(
          "code", "This is not the code that it should show. Enter the six digits of now.");
    }
    if (!tickets.use(ticket, now)) {
      throw new NotFound();
    }
    first.activate(pending.accountId(), step.getAsLong());
  }

  private Optional<PendingSignIn> pending(String secret, Instant now) {
    Optional<PendingSignIn> found =
        repository
            .pending(Secrets.hash(secret), now.minus(SessionLimits.PENDING))
            .filter(p -> p.accountId() != null && p.proved());
    found
        .flatMap(p -> repository.byId(p.accountId()))
        .ifPresent(f -> noting.actor(f.id(), f.organisationId(), found.get().id()));
    return found;
  }

  /** Of the password alone; nothing is said of name or ticket. */
  private static void check(Password password, String username) {
    List<Problem> problems = new ArrayList<>();
    String typed = password.fresh() == null ? "" : password.fresh();
    PasswordStrength.fault(typed, username)
        .ifPresent(fault -> problems.add(new Problem("fresh", fault)));
    if (!typed.equals(password.again())) {
      problems.add(new Problem("again", "The two are not the same. Type or paste it once more."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
