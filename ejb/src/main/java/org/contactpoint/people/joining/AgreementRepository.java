package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.StandingEntry;
import org.contactpoint.people.StandingEntryRepository;
import org.contactpoint.people.StandingKind;

/** Texts of the agreement, who has signed them, and whose training is still to be confirmed. */
@ApplicationScoped
class AgreementRepository extends JdbcRepository {

  @Inject private StandingEntryRepository entries;

  /** A version of the text. */
  record Text(String version, String words) {}

  /** A training as recorded. */
  record Training(LocalDate from, String course) {}

  /** The text that is published now. */
  Text current(Instant now) {
    return queryOne(
            "SELECT version, words FROM agreement_text WHERE published_at <= ?"
                + " ORDER BY published_at DESC, version DESC LIMIT 1",
            row -> new Text(row.getString("version"), row.getString("words")),
            now)
        .orElseThrow();
  }

  /** Makes a second signature of the same account wait until the transaction ends. */
  void lock(long account) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), account);
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  boolean signed(long person, String version, LocalDate today) {
    return queryOne(
            "SELECT 1 FROM standing WHERE subject_kind = 'PERSON' AND subject_id = ?"
                + " AND kind = 'AGREEMENT' AND text_version = ? AND valid_from <= ?"
                + " AND (valid_until IS NULL OR valid_until >= ?)",
            row -> true,
            person,
            version,
            today,
            today)
        .orElse(false);
  }

  void sign(long person, String version, LocalDate today, String evidence) {
    entries.enter(StandingEntry.ofPerson(person, StandingKind.AGREEMENT, today, evidence, version));
  }

  boolean joining(long account) {
    return queryOne(
            "SELECT joining FROM account WHERE id = ?", row -> row.getBoolean("joining"), account)
        .orElse(false);
  }

  /** The training is confirmed; false when it was already. */
  boolean joined(long account) {
    return update(
            "UPDATE account SET joining = FALSE, version = version + 1"
                + " WHERE id = ? AND joining",
            account)
        == 1;
  }

  Optional<Training> training(long person) {
    return queryOne(
        "SELECT valid_from, text_version FROM standing WHERE subject_kind = 'PERSON'"
            + " AND subject_id = ? AND kind = 'TRAINING' ORDER BY valid_from DESC LIMIT 1",
        row -> new Training(day(row, "valid_from"), row.getString("text_version")),
        person);
  }
}
