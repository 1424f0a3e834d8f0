package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.contactpoint.kernel.JdbcRepository;

/** Removes what has served its time, a bounded number of rows at once. */
@ApplicationScoped
class ExpiryRepository extends JdbcRepository {

  private static final String SOME = " LIMIT 5000";

  void removeSessionsFrom(Instant before) {
    update("DELETE FROM sign_in_session WHERE started_at < ?" + SOME, before);
  }

  void removeThrottles(Instant before) {
    update("DELETE FROM sign_in_throttle WHERE last_failure_at < ?" + SOME, before);
  }

  void removeDrafts(Instant now) {
    update("DELETE FROM draft WHERE expires_at < ?" + SOME, now);
  }

  void removeKeys(Instant before) {
    update("DELETE FROM idempotency_key WHERE created_at < ?" + SOME, before);
  }

  void removeQuotas(Instant before) {
    update("DELETE FROM quota_use WHERE since < ?" + SOME, before);
  }

  void removeSubjects(LocalDate before) {
    update("DELETE FROM daily_subject WHERE on_day < ?" + SOME, before);
  }
}
