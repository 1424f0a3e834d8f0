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

/** Recognises callers by the table of sessions; nothing about them comes from a cache. */
@ApplicationScoped
class SessionRecognition implements Recognition {

  @Inject private SessionRepository sessions;
  @Inject private Installations installations;
  @Inject private ProductClock clock;
  @Inject private RecognisedCaller recognised;

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Recognised recognise(String sessionSecret) {
    return recognise(sessionSecret, null);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Recognised recognise(String sessionSecret, String address) {
    recognised.forget();
    installations.current();
    Optional<SessionRow> found = sessions.find(Secrets.hash(sessionSecret), clock.today());
    if (found.isEmpty()) {
      return over(Ended.UNKNOWN);
    }
    SessionRow row = found.get();
    Instant now = clock.now();
    if (row.endedAt() != null) {
      return over(Ended.valueOf(row.endedWhy()));
    }
    Optional<Ended> ended = SessionLimits.over(row.startedAt(), row.lastSeenAt(), now);
    if (ended.isEmpty()) {
      ended = refusal(row).or(() -> from(row, address)).map(Bar::ended);
    }
    if (ended.isPresent()) {
      sessions.end(row.id(), now, ended.get());
      return over(ended.get());
    }
    sessions.seen(row.id(), now, now.minus(SessionLimits.SEEN_EVERY));
    Caller caller = caller(row);
    recognised.accept(caller, row.provedAt(), row.progress(), row.settled());
    return new Recognised(Optional.of(caller), null, SessionLimits.endsAt(row.startedAt(), now));
  }

  /** Why the account of a session may not come in today, if so. */
  Optional<Bar> refusal(SessionRow row) {
    return Admission.refusal(
        row.role(),
        row.state(),
        row.organisationState(),
        sessions.standings(row.personId(), row.organisationId(), row.accountId()),
        clock.today());
  }

  private static Optional<Bar> from(SessionRow row, String address) {
    return NetworkList.stored(row.networks()).admits(address)
        ? Optional.empty()
        : Optional.of(Bar.NETWORK);
  }

  private static Recognised over(Ended why) {
    return new Recognised(Optional.empty(), why, null);
  }

  private static Caller caller(SessionRow row) {
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
        row.delegation());
  }
}
