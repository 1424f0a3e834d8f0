package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/**
 * When somebody last looked at the own children. A look within the half hour belongs to the same
 * visit: a reload does not make what is new old.
 */
@ApplicationScoped
class VisitRepository extends JdbcRepository {

  private static final Duration VISIT = Duration.ofMinutes(30);

  private record Visit(Instant last, Instant before) {}

  /** Notes the look; when the visit before this one was, or empty for the first. */
  Optional<Instant> note(long account, Instant now) {
    Optional<Visit> known =
        queryOne(
            "SELECT last_at, before_at FROM own_children_visit WHERE account_id = ?",
            row -> new Visit(instant(row, "last_at"), instant(row, "before_at")),
            account);
    if (known.isEmpty()) {
      insertNew(
          "INSERT INTO own_children_visit (account_id, last_at, before_at) VALUES (?, ?, ?)",
          account,
          now,
          now);
      return Optional.empty();
    }
    boolean another = known.get().last().plus(VISIT).isBefore(now);
    Instant before = another ? known.get().last() : known.get().before();
    update(
        "UPDATE own_children_visit SET last_at = ?, before_at = ? WHERE account_id = ?",
        now,
        before,
        account);
    return Optional.of(before);
  }
}
