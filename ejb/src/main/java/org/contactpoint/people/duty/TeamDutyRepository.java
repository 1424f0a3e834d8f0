package org.contactpoint.people.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/** When and how teams are reached. The organisation's lock is that of its teams as well. */
@ApplicationScoped
class TeamDutyRepository extends JdbcRepository {

  /** A team as stored. */
  record Stored(
      long id, String name, String telephone, String hours, String outOfHours, long version) {}

  void lock(long organisation) {
    query(
        "SELECT id FROM organisation WHERE id = ? FOR UPDATE",
        row -> row.getLong("id"),
        organisation);
  }

  Optional<Stored> find(long organisation, long team) {
    return queryOne(
        "SELECT id, name, telephone, hours, out_of_hours, version FROM team"
            + " WHERE id = ? AND organisation_id = ? AND state = 'ACTIVE'",
        row ->
            new Stored(
                row.getLong("id"),
                row.getString("name"),
                row.getString("telephone"),
                row.getString("hours"),
                row.getString("out_of_hours"),
                row.getLong("version")),
        team,
        organisation);
  }

  void keep(long team, String telephone, String hours, String outOfHours) {
    update(
        "UPDATE team SET telephone = ?, hours = ?, out_of_hours = ?, version = version + 1"
            + " WHERE id = ?",
        telephone,
        hours,
        outOfHours,
        team);
  }
}
