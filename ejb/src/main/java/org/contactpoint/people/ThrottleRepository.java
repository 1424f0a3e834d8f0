package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;

/** Buckets of failures. A bucket is locked from reading until the transaction ends. */
@ApplicationScoped
class ThrottleRepository extends JdbcRepository {

  /** The bucket, made if it is not there, and locked: parallel guesses come one after another. */
  Backoff.Bucket lock(byte[] bucket, Instant now) {
    update(
        "INSERT INTO sign_in_throttle (bucket, failures, blocked_until, last_failure_at)"
            + " VALUES (?, 0, NULL, ?) ON DUPLICATE KEY UPDATE failures = failures",
        bucket,
        now);
    return queryOne(
            "SELECT failures, blocked_until, last_failure_at FROM sign_in_throttle"
                + " WHERE bucket = ? FOR UPDATE",
            row ->
                new Backoff.Bucket(
                    row.getInt("failures"),
                    instant(row, "blocked_until"),
                    instant(row, "last_failure_at")),
            (Object) bucket)
        .orElseThrow();
  }

  /** Buckets of this account at browsers from which a sign-in was tried and did not go on. */
  List<byte[]> deviceBuckets(long accountId) {
    return query(
        "SELECT DISTINCT device_bucket FROM sign_in_session"
            + " WHERE account_id = ? AND device_bucket IS NOT NULL",
        row -> row.getBytes("device_bucket"),
        accountId);
  }

  void keep(byte[] bucket, Backoff.Bucket state) {
    update(
        "UPDATE sign_in_throttle SET failures = ?, blocked_until = ?, last_failure_at = ?"
            + " WHERE bucket = ?",
        state.failures(),
        state.blockedUntil(),
        state.lastFailureAt(),
        bucket);
  }
}
