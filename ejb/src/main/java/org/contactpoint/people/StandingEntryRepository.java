package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;

/** The one place where standings are written, so that sessions hear of each at once. */
@ApplicationScoped
public class StandingEntryRepository extends JdbcRepository {

  @Inject private FactChanges changes;

  /** Enters a standing; an earlier one of its kind stays beside it. */
  public void enter(StandingEntry entry) {
    write(List.of(entry));
    changes.standing(entry.subjectId());
  }

  /** Enters thousands. */
  void enterAll(Collection<StandingEntry> entries) {
    write(entries);
    changes.everything();
  }

  /** Makes the day before the last one of a standing that would hold longer. */
  public void end(long id, StandingKind kind, long subject, LocalDate today) {
    update(
        "UPDATE standing SET valid_until = ?, version = version + 1"
            + " WHERE id = ? AND kind = ? AND valid_until >= ?",
        today.minusDays(1),
        id,
        kind,
        today);
    changes.standing(subject);
  }

  private void write(Collection<StandingEntry> entries) {
    batch(
        "INSERT INTO standing (id, subject_kind, subject_id, kind, valid_from, valid_until,"
            + " evidence, text_version, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        entries.stream().map(StandingEntryRepository::row).toList());
  }

  private static Object[] row(StandingEntry of) {
    return new Object[] {
      of.id(),
      of.subject(),
      of.subjectId(),
      of.kind(),
      of.from(),
      of.until(),
      of.evidence(),
      of.version()
    };
  }
}
