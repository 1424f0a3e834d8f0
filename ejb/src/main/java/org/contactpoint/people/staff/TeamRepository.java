package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;

/** Teams of an organisation that is locked by whoever changes them. */
@ApplicationScoped
class TeamRepository extends JdbcRepository {

  private static final String OPEN =
      "SELECT t.id, t.name, t.telephone, t.email, t.hours, t.out_of_hours, t.version, (SELECT COUNT(*) FROM account a"
          + " WHERE a.team_id = t.id AND a.state <> 'CLOSED') AS members FROM team t"
          + " WHERE t.state = 'ACTIVE' AND t.organisation_id = ?";

  /** A team with the number of its accounts that are not closed. */
  record Found(
      long id,
      String name,
      String telephone,
      String email,
      String hours,
      String outOfHours,
      int members,
      long version) {}

  List<Found> open(long organisation) {
    return query(
        OPEN + " ORDER BY t.name, t.id",
        row ->
            new Found(
                row.getLong("id"),
                row.getString("name"),
                row.getString("telephone"),
                row.getString("email"),
                row.getString("hours"),
                row.getString("out_of_hours"),
                row.getInt("members"),
                row.getLong("version")),
        organisation);
  }

  Optional<Found> find(long organisation, long team) {
    return open(organisation).stream().filter(found -> found.id() == team).findFirst();
  }

  void add(long id, long organisation, Teams.Order order) {
    update(
        "INSERT INTO team (id, organisation_id, name, telephone, email, version)"
            + " VALUES (?, ?, ?, ?, ?, 1)",
        id,
        organisation,
        order.name(),
        order.telephone(),
        order.email());
  }

  void change(long id, Teams.Order order) {
    update(
        "UPDATE team SET name = ?, telephone = ?, email = ?, version = version + 1 WHERE id = ?",
        order.name(),
        order.telephone(),
        order.email(),
        id);
  }

  void close(long id) {
    update("UPDATE team SET state = 'CLOSED', version = version + 1 WHERE id = ?", id);
  }
}
