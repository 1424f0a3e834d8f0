package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals;

/** The history of accounts and organisations; rows are only ever added. */
@ApplicationScoped
class StaffEventRepository extends JdbcRepository {

  /** An event as stored, with the name of who did it: ContactPoint for the product itself. */
  record Stored(
      long id, Instant at, String by, Operation action, String reason, Seals.Sealed sealed) {}

  void add(
      long id, Subject subject, Instant at, Long by, StaffEvents.Done done, Seals.Sealed text) {
    update(
        "INSERT INTO staff_event (id, subject_kind, subject_id, at, by_account, action, reason,"
            + " epoch, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        subject.kind(),
        subject.id(),
        at,
        by,
        done.action(),
        done.reason(),
        text == null ? null : text.epoch(),
        text == null ? null : text.bytes());
  }

  /** The newest first, at most a hundred. */
  List<Stored> of(Subject subject) {
    return query(
        "SELECT e.id, e.at, COALESCE(p.name, 'ContactPoint') AS name, e.action, e.reason, e.epoch, e.sealed FROM staff_event e"
            + " LEFT JOIN account a ON a.id = e.by_account LEFT JOIN person p ON p.id = a.person_id"
            + " WHERE e.subject_kind = ? AND e.subject_id = ?"
            + " ORDER BY e.at DESC, e.id LIMIT 100",
        row ->
            new Stored(
                row.getLong("id"),
                instant(row, "at"),
                row.getString("name"),
                Operation.valueOf(row.getString("action")),
                row.getString("reason"),
                row.getBytes("sealed") == null
                    ? null
                    : new Seals.Sealed(row.getInt("epoch"), row.getBytes("sealed"))),
        subject.kind(),
        subject.id());
  }
}
