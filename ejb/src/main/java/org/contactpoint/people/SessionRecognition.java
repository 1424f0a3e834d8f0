package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.network.NetworkList;

/**
 * Recognises callers by the table of sessions; what is remembered about them counts only under a
 * number that the request has read (ADR 0010). Each statement stands alone, so that a request is
 * not made to wait for the beginning and end of a transaction that would hold nothing together.
 */
@ApplicationScoped
class SessionRecognition implements Recognition {

  @Inject private SessionFactsRepository facts;
  @Inject private SessionRepository sessions;
  @Inject private SeenSessions seen;
  @Inject private RequestInstallations installations;
  @Inject private ProductClock clock;
  @Inject private RecognisedCaller recognised;
  @Inject private WhomToCall whom;

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Recognised recognise(String sessionSecret) {
    return recognise(sessionSecret, null);
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Recognised recognise(String sessionSecret, String address) {
    recognised.forget();
    Optional<SessionFactsRepository.Session> session = facts.session(Secrets.hash(sessionSecret));
    if (session.isEmpty()) {
      installations.current();
      return new Recognised(Optional.empty(), Ended.UNKNOWN, null, null);
    }
    installations.accept(session.get().installation());
    SessionFactsRepository.Found found = facts.found(session.get(), clock.today());
    SessionRow row = found.session();
    Instant now = clock.now();
    if (row.endedAt() != null) {
      return over(row, Ended.valueOf(row.endedWhy()));
    }
    Instant last = seen.last(row.id(), row.lastSeenAt());
    // Who may not come in any more hears that, even where the time would have been up as well.
    Optional<Ended> ended =
        refusal(found)
            .or(() -> from(row, address))
            .map(Bar::ended)
            .or(() -> SessionLimits.over(row.startedAt(), last, now));
    if (ended.isPresent()) {
      sessions.end(row.id(), now, ended.get());
      return over(row, ended.get());
    }
    if (last.isBefore(now.minus(SessionLimits.SEEN_EVERY))) {
      seen.note(row.id(), now);
    }
    Caller caller = caller(found);
    recognised.accept(
        caller,
        row.provedAt(),
        row.progress(),
        found.settled(),
        Admission.safeguards(found.held(), clock.today()));
    return new Recognised(
        Optional.of(caller), null, SessionLimits.endsAt(row.startedAt(), now), null);
  }

  /** Why the account of a session may not come in today, if so. */
  private Optional<Bar> refusal(SessionFactsRepository.Found found) {
    SessionRow row = found.session();
    return Admission.refusal(
        row.role(), row.state(), row.organisationState(), found.held(), clock.today());
  }

  private static Optional<Bar> from(SessionRow row, String address) {
    return NetworkList.stored(row.networks()).admits(address)
        ? Optional.empty()
        : Optional.of(Bar.NETWORK);
  }

  private Recognised over(SessionRow row, Ended why) {
    String call = why.barred() ? whom.after(why, row.accountId()) : null;
    return new Recognised(Optional.empty(), why, null, call);
  }

  private static Caller caller(SessionFactsRepository.Found found) {
    SessionRow row = found.session();
    return new Caller(
        row.accountId(),
        row.username(),
        row.personName(),
        row.role(),
        row.organisationId(),
        row.organisationName(),
        row.teamId(),
        row.sector(),
        row.authority(),
        row.id(),
        row.strong() ? Strength.STRONG : Strength.LIMITED,
        found.delegation());
  }
}
