package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Duty;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals;

/** Duties of requests to get in touch. */
@ApplicationScoped
public class ContactDutyRepository extends JdbcRepository {

  private static final int MOST = 200;

  private static final String DUTY =
      "SELECT id, owner_account, owner_team, owner_organisation, owner_authority, due_at, status,"
          + " stage, epoch, sealed FROM duty WHERE ";

  /**
   * A new duty.
   *
   * @param organisation whose response times it counts for; null for what the asker has of it
   * @param team to which it is passed on first, or null for the organisation
   * @param stage from which it is passed on
   */
  record New(
      long id,
      ContactDuty.Owner owner,
      Instant dueAt,
      Instant askedAt,
      Long organisation,
      Long team,
      int stage,
      Seals.Sealed sealed) {}

  void add(New duty) {
    update(
        "INSERT INTO duty (id, owner_account, owner_team, owner_organisation, owner_authority,"
            + " due_at, status, epoch, version, sealed, organisation_id, team_id, stage, asked_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)",
        duty.id(),
        duty.owner().account(),
        duty.owner().team(),
        duty.owner().organisation(),
        duty.owner().authority(),
        duty.dueAt(),
        Duty.Status.OPEN,
        duty.sealed().epoch(),
        duty.sealed().bytes(),
        duty.organisation(),
        duty.team(),
        duty.stage(),
        duty.askedAt());
  }

  /** One duty. */
  public Optional<ContactDuty> find(long id) {
    return queryOne(DUTY + "id = ?", ContactDutyRepository::duty, id);
  }

  /** Several duties. */
  public List<ContactDuty> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : query(
            DUTY + "id IN (" + marks(ids.size()) + ")", ContactDutyRepository::duty, ids.toArray());
  }

  /** What a caller owes or waits for, and what was settled since a time; the soonest due first. */
  public List<ContactDuty> of(Caller caller, Instant settledSince) {
    List<Object> values = new ArrayList<>();
    String owners = owners(caller, values);
    values.add(settledSince);
    return query(
        DUTY
            + owners
            + " AND (status IN ('OPEN', 'ESCALATED') OR settled_at >= ?)"
            + " ORDER BY settled_at IS NOT NULL, CASE WHEN settled_at IS NULL THEN due_at END, CASE"
            + " WHEN settled_at IS NULL THEN asked_at END, settled_at DESC, id LIMIT "
            + MOST,
        ContactDutyRepository::duty,
        values.toArray());
  }

  /** How many wait for the caller, or for whom the caller may answer. */
  int waiting(Caller caller) {
    List<Object> values = new ArrayList<>();
    return queryOne(
            "SELECT COUNT(*) AS found FROM duty WHERE "
                + owners(caller, values)
                + " AND status IN ('OPEN', 'ESCALATED') AND organisation_id IS NOT NULL",
            row -> row.getInt("found"),
            values.toArray())
        .orElse(0);
  }

  private static String owners(Caller caller, List<Object> values) {
    List<String> owners = new ArrayList<>();
    owner(owners, values, "owner_account", caller.accountId());
    owner(owners, values, "owner_organisation", caller.organisationId());
    if (caller.teamId() != null) {
      owner(owners, values, "owner_team", caller.teamId());
    }
    if (caller.role() == Role.MANAGEMENT_TEAM) {
      owner(owners, values, "owner_authority", caller.authority());
    }
    return "(" + String.join(" OR ", owners) + ")";
  }

  private static void owner(List<String> owners, List<Object> values, String column, Object value) {
    owners.add(column + " = ?");
    values.add(value);
  }

  void acknowledge(long id, Instant at, Instant due) {
    update(
        "UPDATE duty SET acknowledged_at = ?, due_at = ?, version = version + 1 WHERE id = ?",
        at,
        due,
        id);
  }

  void settle(long id, Duty.Status status, Instant at) {
    update(
        "UPDATE duty SET status = ?, settled_at = ?, version = version + 1 WHERE id = ?",
        status,
        at,
        id);
  }

  /** What was due within twelve hours of its asking goes on being so. */
  private static final String NEXT =
      "CASE WHEN due_at < asked_at + INTERVAL 12 HOUR THEN ? ELSE ? END";

  private static final String LATE =
      "status IN ('OPEN', 'ESCALATED') AND due_at < ? AND stage < 2 AND organisation_id IS NOT NULL";

  /** How many are late and can be passed on. */
  int late(Instant now) {
    return queryOne(
            "SELECT COUNT(*) AS found FROM duty WHERE " + LATE, row -> row.getInt("found"), now)
        .orElse(0);
  }

  /**
   * Passes on what is late: first to the team or, without one, to the organisation, then to the
   * management team of the organisation's authority. Everybody asked before stays asked.
   *
   * @param soon until when who is asked now has, where it is for today
   * @param due until when otherwise
   */
  int passOn(Instant now, Instant soon, Instant due) {
    // The second step first, or one that is late would take both at once.
    int second =
        update(
            "UPDATE duty d JOIN organisation o ON o.id = d.organisation_id"
                + " SET d.owner_authority = o.authority, d.stage = 2, d.status = 'ESCALATED',"
                + " d.due_at = "
                + NEXT.replace("asked_at", "d.asked_at").replace("due_at", "d.due_at")
                + ", d.version = d.version + 1"
                + " WHERE d.status IN ('OPEN', 'ESCALATED') AND d.due_at < ? AND d.stage = 1",
            soon,
            due,
            now);
    int first =
        update(
            "UPDATE duty SET owner_team = team_id,"
                + " owner_organisation = CASE WHEN team_id IS NULL THEN organisation_id END,"
                + " stage = 1, status = 'ESCALATED', due_at = "
                + NEXT
                + ", version = version + 1"
                + " WHERE status IN ('OPEN', 'ESCALATED') AND due_at < ? AND stage = 0"
                + " AND organisation_id IS NOT NULL",
            soon,
            due,
            now);
    return first + second;
  }

  /** Some that were sealed before an epoch, kept from others until the transaction ends. */
  List<ContactDuty> older(int epoch, int limit) {
    return query(
        DUTY + "epoch < ? ORDER BY id LIMIT " + limit + " FOR UPDATE",
        ContactDutyRepository::duty,
        epoch);
  }

  void reseal(long id, Seals.Sealed sealed) {
    update(
        "UPDATE duty SET epoch = ?, sealed = ?, version = version + 1 WHERE id = ?",
        sealed.epoch(),
        sealed.bytes(),
        id);
  }

  void remove(long duty, long await) {
    update("DELETE FROM duty WHERE id IN (?, ?)", duty, await);
  }

  /** Removes what was settled, or due and never opened, before a time; some thousand at once. */
  void forget(Instant before) {
    update("DELETE FROM duty WHERE settled_at < ? LIMIT 5000", before);
    update("DELETE FROM duty WHERE due_at < ? LIMIT 5000", before);
  }

  private static ContactDuty duty(ResultSet row) throws SQLException {
    return new ContactDuty(
        row.getLong("id"),
        new ContactDuty.Owner(
            number(row, "owner_account"),
            number(row, "owner_team"),
            number(row, "owner_organisation"),
            row.getString("owner_authority")),
        instant(row, "due_at"),
        Duty.Status.valueOf(row.getString("status")),
        row.getInt("stage"),
        new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed")));
  }
}
