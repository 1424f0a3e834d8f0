package org.contactpoint.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the clock of a sandbox, so that lapses, ends and warnings can be tried without waiting for
 * them. The product follows at the next click; the ledger keeps the real time beside the moved one.
 */
final class SandboxClock {

  private static final Pattern MOVE = Pattern.compile("\\+(\\d{1,4})([mhd])");
  private static final Map<String, Duration> UNITS =
      Map.of("m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));
  private static final String BACK = "now";

  private final String address;
  private final String user;
  private final String password;

  SandboxClock(String address, String user, String password) {
    this.address = address;
    this.user = user;
    this.password = password;
  }

  /**
   * What the clock is to be ahead of the real one after a line of the keyboard: "+26h", "+30m" and
   * "+3d" go on from where it stands, "now" goes back; empty for anything else.
   */
  static Optional<Duration> moved(Duration ahead, String line) {
    if (BACK.equals(line.strip())) {
      return Optional.of(Duration.ZERO);
    }
    Matcher move = MOVE.matcher(line.strip());
    return move.matches()
        ? Optional.of(
            ahead.plus(UNITS.get(move.group(2)).multipliedBy(Long.parseLong(move.group(1)))))
        : Optional.empty();
  }

  /** The time by which the product goes. */
  Instant time() throws SQLException {
    return Instant.now().plus(ahead());
  }

  /** How far it is ahead of the real time. */
  Duration ahead() throws SQLException {
    try (Connection connection = DriverManager.getConnection(address, user, password);
        PreparedStatement statement =
            connection.prepareStatement("SELECT clock_offset_seconds FROM installation");
        ResultSet row = statement.executeQuery()) {
      return Duration.ofSeconds(row.next() ? row.getLong(1) : 0);
    }
  }

  /**
   * Sets it; a sandbox only. Codes that were used and tries that were counted at a later time would
   * keep everybody out after going back, so they are forgotten.
   */
  void set(Duration ahead) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address, user, password);
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE installation SET clock_offset_seconds = ?, version = version + 1"
                    + " WHERE mode = 'SANDBOX'");
        Statement forget = connection.createStatement()) {
      statement.setLong(1, ahead.toSeconds());
      if (statement.executeUpdate() == 1) {
        forget.executeUpdate("UPDATE credential SET last_step = 0 WHERE last_step > 0");
        forget.executeUpdate("DELETE FROM sign_in_throttle");
      }
    }
  }
}
