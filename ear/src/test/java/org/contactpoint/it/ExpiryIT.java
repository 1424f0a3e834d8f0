package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.Expiry;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has served its time is deleted by itself, what has not stays. */
@ExtendWith(ArquillianExtension.class)
@Proves("ASVS V14.2.7")
class ExpiryIT {

  private final long account = RandomIds.positiveLong();

  @Inject private Expiry expiry;
  @Inject private ProductClock clock;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  @Test
  void draftsGoWhenTheyExpire() throws SQLException {
    String draft =
        "INSERT INTO draft (account_id, operation, page, expires_at, epoch, version, sealed)"
            + " VALUES (?, 'X', ?, ?, 1, 1, 'x')";
    insert(draft, account, "old", hours(-1));
    insert(draft, account, "young", hours(1));

    expiry.remove();

    assertThat(left("draft", "page = 'old'")).isZero();
    assertThat(left("draft", "page = 'young'")).isEqualTo(1);
  }

  @Test
  void formKeysGoAfterSevenDays() throws SQLException {
    String key =
        "INSERT INTO idempotency_key (account_id, key_bytes, operation, created_at)"
            + " VALUES (?, ?, ?, ?)";
    insert(key, account, RandomIds.bytes(16), "OLD", hours(-24 * 7 - 1));
    insert(key, account, RandomIds.bytes(16), "YOUNG", hours(-24 * 7 + 1));

    expiry.remove();

    assertThat(left("idempotency_key", "operation = 'OLD'")).isZero();
    assertThat(left("idempotency_key", "operation = 'YOUNG'")).isEqualTo(1);
  }

  @Test
  void countedChildrenGoTheDayAfterTheNext() throws SQLException {
    LocalDate today = clock.today();
    String subject =
        "INSERT INTO daily_subject (account_id, on_day, kind, subject) VALUES (?, ?, ?, 1)";
    insert(subject, account, today.minusDays(2), "OLD");
    insert(subject, account, today, "YOUNG");

    expiry.remove();

    assertThat(left("daily_subject", "kind = 'OLD'")).isZero();
    assertThat(left("daily_subject", "kind = 'YOUNG'")).isEqualTo(1);
  }

  @Test
  void oldSignInsGoAfterTwoDays() throws SQLException {
    String session =
        "INSERT INTO sign_in_session (id, secret_hash, account_id, step, strong, started_at,"
            + " last_seen_at, version) VALUES (?, ?, ?, ?, 0, ?, ?, 1)";
    insert(session, RandomIds.positiveLong(), bytes(), account, "OLD", hours(-49), hours(-49));
    insert(session, RandomIds.positiveLong(), bytes(), account, "YOUNG", hours(-47), hours(-47));

    expiry.remove();

    assertThat(left("sign_in_session", "step = 'OLD'")).isZero();
    assertThat(left("sign_in_session", "step = 'YOUNG'")).isEqualTo(1);
  }

  @Test
  void itRunsEveryQuarterOfAnHour() throws NoSuchMethodException {
    Schedule schedule = Expiry.class.getMethod("remove").getAnnotation(Schedule.class);

    assertThat(schedule.hour()).isEqualTo("*");
    assertThat(schedule.minute()).isEqualTo("*/15");
  }

  private Instant hours(int from) {
    return clock.now().plus(from, ChronoUnit.HOURS);
  }

  private static byte[] bytes() {
    return RandomIds.bytes(32);
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        statement.setObject(
            i + 1,
            value instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                : value);
      }
      statement.executeUpdate();
    }
  }

  private long left(String table, String which) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM " + table + " WHERE account_id = ? AND " + which)) {
      statement.setLong(1, account);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
