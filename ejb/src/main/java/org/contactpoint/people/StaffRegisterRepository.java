package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;

/** Bulk inserts of staff and organisations. */
@ApplicationScoped
class StaffRegisterRepository extends JdbcRepository {

  void authorities(List<Object[]> rows) {
    batch(
        "INSERT IGNORE INTO authority (gss_code, name, region, kind, start_on, end_on,"
            + " replaced_by, phase, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        rows);
  }

  void organisations(List<Object[]> rows) {
    batch(
        "INSERT INTO organisation (id, code, name, sector, kind, authority, postcode, contact,"
            + " telephone, email, out_of_hours, state, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', 1)",
        rows);
  }

  void teams(List<Object[]> rows) {
    batch(
        "INSERT INTO team (id, organisation_id, name, telephone, email, version)"
            + " VALUES (?, ?, ?, ?, ?, 1)",
        rows);
  }

  void people(List<Object[]> rows) {
    batch("INSERT INTO person (id, name, version) VALUES (?, ?, 1)", rows);
  }

  void accounts(List<Object[]> rows) {
    batch(
        "INSERT INTO account (id, person_id, organisation_id, team_id, username, role, job,"
            + " telephone, email, demonstration, state, version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', 1)",
        rows);
  }

  void credentials(List<Object[]> rows) {
    batch(
        "INSERT INTO credential (id, account_id, kind, secret, created_at, last_step, state,"
            + " version) VALUES (?, ?, ?, ?, ?, 0, 'ACTIVE', 1)",
        rows);
  }

  long accounts() {
    return queryOne("SELECT COUNT(*) AS found FROM account", row -> row.getLong("found"))
        .orElse(0L);
  }
}
