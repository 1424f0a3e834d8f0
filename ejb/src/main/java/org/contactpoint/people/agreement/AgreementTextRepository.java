package org.contactpoint.people.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.FactChanges;

/** Texts of the agreement that were published, and those that were proposed. */
@ApplicationScoped
class AgreementTextRepository extends JdbcRepository {

  @Inject private FactChanges changes;

  /** A published text. */
  record Text(String version, Instant publishedAt, String words) {}

  /** A proposal that waits. */
  record Draft(
      long id, String version, LocalDate from, String words, long person, String by, Instant at) {}

  List<Text> published() {
    return query(
        "SELECT version, published_at, words FROM agreement_text"
            + " ORDER BY published_at DESC, version DESC LIMIT 100",
        row ->
            new Text(
                row.getString("version"), instant(row, "published_at"), row.getString("words")));
  }

  Optional<Draft> waiting() {
    return queryOne(
        "SELECT d.id, d.text_version, d.from_day, d.words, p.id AS person, p.name, d.at"
            + " FROM agreement_draft d JOIN account a ON a.id = d.by_account"
            + " JOIN person p ON p.id = a.person_id WHERE d.waiting",
        row ->
            new Draft(
                row.getLong("id"),
                row.getString("text_version"),
                day(row, "from_day"),
                row.getString("words"),
                row.getLong("person"),
                row.getString("name"),
                instant(row, "at")));
  }

  long personOf(long account) {
    return queryOne(
            "SELECT person_id FROM account WHERE id = ?", row -> row.getLong("person_id"), account)
        .orElseThrow();
  }

  /** Makes whoever else decides about it wait until the transaction ends. */
  void lock() {
    query("SELECT id FROM agreement_draft WHERE waiting FOR UPDATE", row -> row.getLong("id"));
  }

  /** Stores a proposal; false while another waits. */
  boolean propose(long id, AgreementTexts.Proposal proposal, String words, long by, Instant at) {
    return insertNew(
        "INSERT INTO agreement_draft (id, text_version, from_day, words, state, waiting, by_account,"
            + " at, version) VALUES (?, ?, ?, ?, 'WAITING', TRUE, ?, ?, 1)",
        id,
        proposal.version().strip(),
        proposal.from(),
        words,
        by,
        at);
  }

  void settle(Draft draft, String state, long by, Instant at) {
    update(
        "UPDATE agreement_draft SET state = ?, waiting = NULL, decided_by = ?, decided_at = ?,"
            + " version = version + 1 WHERE id = ?",
        state,
        by,
        at,
        draft.id());
  }

  void publish(Draft draft, Instant from) {
    update(
        "INSERT INTO agreement_text (version, published_at, words) VALUES (?, ?, ?)",
        draft.version(),
        from,
        draft.words());
    changes.around();
  }
}
