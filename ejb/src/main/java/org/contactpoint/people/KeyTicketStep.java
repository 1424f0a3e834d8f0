package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.keys.FreshKey;

/** A ticket instead of a second factor, for one purpose: making a key. */
@Stateless
@PermitAll
public class KeyTicketStep implements TicketStep {

  /** Stands for no account: no row has it. */
  private static final long NOBODY = 0;

  private static final int CHALLENGE = 32;

  /** An invitation makes the first key, after its password has been chosen. */
  private static final TicketPurpose[] PURPOSES = {TicketPurpose.KEY, TicketPurpose.INVITATION};

  @Inject private SignInRepository repository;
  @Inject private SecurityKeyRepository keys;
  @Inject private TicketRepository tickets;
  @Inject private Throttle throttle;
  @Inject private KeyEnrolment enrolment;
  @Inject private SecondStepEnd end;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.SIGN_IN_TICKET)
  public SignIn.Answer show(String pendingSecret, String ticket, SignIn.Origin origin) {
    noting.change();
    Instant now = clock.now();
    Optional<PendingSignIn> found = pending(pendingSecret, now);
    if (found.isEmpty()) {
      return end.startAgain("PENDING_GONE");
    }
    PendingSignIn pending = found.get();
    Throttle.Attempt attempt = throttle.begin(pending, now);
    if (!repository.takeTry(pending.id())) {
      return end.startAgain("NO_TRY_LEFT");
    }
    account(pending);
    Optional<Long> good = tickets.find(accountId(pending), TicketWords.hash(ticket), now, PURPOSES);
    boolean right = pending.proved() && good.isPresent() && !attempt.blocked();
    // Asked of the database in any case, so that failures do the same work whatever was wrong.
    tickets.shown(pending.id(), right ? good.get() : null);
    if (!right) {
      attempt.failed();
      return end.wrongTicket();
    }
    attempt.succeeded();
    return new SignIn.Answer(SignIn.Result.MAKE_KEY, null, null, null, false, false, false);
  }

  @Override
  @Guarded(Operation.SIGN_IN_TICKET_INVITE)
  public Optional<String> invite(String pendingSecret) {
    noting.change();
    Instant now = clock.now();
    Optional<PendingSignIn> shown =
        pending(pendingSecret, now)
            .filter(p -> tickets.shownWith(p.id(), now, PURPOSES).isPresent());
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    SignInRepository.Facts facts = account(shown.get()).orElseThrow(NotFound::new);
    byte[] challenge = RandomIds.bytes(CHALLENGE);
    keys.ask(shown.get().id(), challenge);
    return Optional.of(
        enrolment.invitation(challenge, facts.id(), facts.username(), facts.username()));
  }

  @Override
  @Guarded(Operation.SIGN_IN_TICKET_KEY)
  public void make(String pendingSecret, String name, String answer) {
    noting.change();
    Instant now = clock.now();
    PendingSignIn pending = pending(pendingSecret, now).orElseThrow(NotFound::new);
    SignInRepository.Facts facts = account(pending).orElseThrow(NotFound::new);
    long ticket = tickets.shownWith(pending.id(), now, PURPOSES).orElseThrow(NotFound::new);
    String called = OwnKeyOffice.name(name);
    byte[] challenge = keys.takeQuestion(pending.id()).orElse(RandomIds.bytes(CHALLENGE));
    FreshKey key =
        enrolment.take(challenge, facts.id(), facts.username(), facts.username(), answer);
    if (!tickets.use(ticket, now)) {
      throw new NotFound();
    }
    enrolment.keep(facts.id(), called, key, now);
    noting.detail("key=" + called);
  }

  private Optional<PendingSignIn> pending(String secret, Instant now) {
    return repository.pending(Secrets.hash(secret), now.minus(SessionLimits.PENDING));
  }

  /** Whose sign-in it is, noted for the entry. */
  private Optional<SignInRepository.Facts> account(PendingSignIn pending) {
    Optional<SignInRepository.Facts> facts = repository.byId(accountId(pending));
    facts.ifPresent(f -> noting.actor(f.id(), f.organisationId(), pending.id()));
    return facts;
  }

  private static long accountId(PendingSignIn pending) {
    return pending.accountId() == null ? NOBODY : pending.accountId();
  }
}
