package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.JdbcRepository;

/** The one row of the installation, and the switches. */
@ApplicationScoped
class InstallationRepository extends JdbcRepository {

  Optional<Installation> find() {
    return queryOne(
        "SELECT mode, universal, clock_offset_seconds FROM installation WHERE id = 1",
        InstallationRepository::read);
  }

  /** The installation from a row that has its three columns. */
  static Installation read(ResultSet row) throws SQLException {
    return new Installation(
        Installation.Mode.valueOf(row.getString("mode")),
        row.getBoolean("universal"),
        Duration.ofSeconds(row.getLong("clock_offset_seconds")));
  }

  void create(Installation installation) {
    insertNew(
        "INSERT INTO installation (id, mode, universal, clock_offset_seconds, version)"
            + " VALUES (1, ?, ?, ?, 1)",
        installation.mode(),
        installation.universal(),
        installation.clockOffset().toSeconds());
  }

  Map<String, String> switches() {
    Map<String, String> states = new HashMap<>();
    query(
            "SELECT name, state FROM switch_state",
            row -> Map.entry(row.getString("name"), row.getString("state")))
        .forEach(entry -> states.put(entry.getKey(), entry.getValue()));
    return states;
  }

  long demonstrationAccounts() {
    return queryOne(
            "SELECT COUNT(*) AS found FROM account WHERE demonstration",
            row -> row.getLong("found"))
        .orElse(0L);
  }
}
