package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.FactChanges;
import org.contactpoint.people.PhaseRows;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.network.Network;

/** Organisations within somebody's reach, each with the end of its accreditation. */
@ApplicationScoped
class OrganisationRepository extends JdbcRepository {

  @Inject private FactChanges changes;

  private static final String ORGANISATIONS =
      "SELECT o.id, o.code, o.name, o.sector, o.kind, o.contact, o.telephone, o.email,"
          + " o.out_of_hours, o.authority, o.address, o.postcode, o.urn, o.ods, o.version, o.state, (SELECT COUNT(*) FROM account a WHERE"
          + " a.organisation_id = o.id AND a.state <> 'CLOSED') AS users, "
          + StandingRepository.end(Subject.Kind.ORGANISATION, "o.id", StandingKind.ACCREDITATION)
          + " AS accredited, "
          + PhaseRows.ORGANISATION
          + " AS phase FROM organisation o WHERE ";

  /** An organisation. */
  record Found(
      long id,
      String code,
      String name,
      Sector sector,
      String kind,
      String contact,
      String telephone,
      String email,
      String outOfHours,
      String authority,
      String address,
      String postcode,
      String urn,
      String ods,
      long version,
      String state,
      int users,
      LocalDate accredited,
      Phase phase) {}

  /** A page, by name. */
  List<Found> select(
      Reach reach, Organisations.Show show, String text, LocalDate today, int skip, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(today, today, reach.key()));
    String inner = ORGANISATIONS + reach.condition();
    if (text != null) {
      inner += " AND o.name LIKE ? ESCAPE '!'";
      parameters.add("%" + text.replaceAll("[!%_]", "!$0") + "%");
    }
    String outer =
        switch (show) {
          case ALL -> "1 = 1";
          case SUSPENDED -> "x.state <> 'ACTIVE'";
          case ENDING -> "x.accredited BETWEEN ? AND ?";
          case LAPSED -> "x.accredited < ?";
          case PREPARING -> "x.accredited >= ? AND x.phase = 'PREPARING'";
          case WAITING ->
              "EXISTS (SELECT 1 FROM phase_step h WHERE h.organisation_id = x.id AND "
                  + PhaseRows.WAITS
                  + ")";
        };
    if (outer.contains("?")) {
      parameters.add(today);
    }
    if (show == Organisations.Show.ENDING) {
      parameters.add(today.plusDays(Standing.WARN_DAYS));
    }
    parameters.addAll(List.of(limit, skip));
    return query(
        "SELECT x.* FROM (" + inner + ") x WHERE " + outer + " ORDER BY x.name LIMIT ? OFFSET ?",
        OrganisationRepository::found,
        parameters.toArray());
  }

  Organisations.Due due(Reach reach, LocalDate today) {
    return queryOne(
            "SELECT COALESCE(SUM(x.state <> 'ACTIVE'), 0) AS suspended,"
                + " COALESCE(SUM(x.accredited BETWEEN ? AND ?), 0) AS ending,"
                + " COALESCE(SUM(x.accredited < ?), 0) AS lapsed,"
                + " COALESCE(SUM(x.accredited >= ? AND x.phase = 'PREPARING'), 0) AS preparing"
                + " FROM ("
                + ORGANISATIONS
                + reach.condition()
                + ") x",
            row ->
                new Organisations.Due(
                    row.getInt("suspended"),
                    row.getInt("ending"),
                    row.getInt("lapsed"),
                    row.getInt("preparing")),
            today,
            today.plusDays(Standing.WARN_DAYS),
            today,
            today,
            today,
            today,
            reach.key())
        .orElseThrow();
  }

  Optional<Found> find(Reach reach, long organisation, LocalDate today) {
    return queryOne(
        ORGANISATIONS + reach.condition() + " AND o.id = ?",
        OrganisationRepository::found,
        today,
        today,
        reach.key(),
        organisation);
  }

  /** Makes whoever else changes this organisation wait until the transaction ends. */
  void lock(long organisation) {
    query(
        "SELECT id FROM organisation WHERE id = ? FOR UPDATE",
        row -> row.getLong("id"),
        organisation);
  }

  void keep(long organisation, String state) {
    update(
        "UPDATE organisation SET state = ?, version = version + 1 WHERE id = ?",
        state,
        organisation);
  }

  /** Its networks with blanks between them, or null. */
  String networks(long organisation) {
    return queryOne(
            "SELECT GROUP_CONCAT(network ORDER BY network SEPARATOR ' ') AS networks"
                + " FROM organisation_network WHERE organisation_id = ?",
            row -> Optional.ofNullable(row.getString("networks")),
            organisation)
        .flatMap(found -> found)
        .orElse(null);
  }

  void keepNetworks(long organisation, List<Network> networks) {
    update("DELETE FROM organisation_network WHERE organisation_id = ?", organisation);
    batch(
        "INSERT INTO organisation_network (organisation_id, network) VALUES (?, ?)",
        networks.stream().map(n -> new Object[] {organisation, n.toString()}).toList());
    changes.around();
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getString("code"),
        row.getString("name"),
        Sector.valueOf(row.getString("sector")),
        row.getString("kind"),
        row.getString("contact"),
        row.getString("telephone"),
        row.getString("email"),
        row.getString("out_of_hours"),
        row.getString("authority"),
        row.getString("address"),
        row.getString("postcode"),
        row.getString("urn"),
        row.getString("ods"),
        row.getLong("version"),
        row.getString("state"),
        row.getInt("users"),
        day(row, "accredited"),
        Phase.read(row.getString("phase")));
  }
}
