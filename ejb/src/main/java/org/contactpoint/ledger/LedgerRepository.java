package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Tokens;

/** Inserts entries and finds one again; there is nothing else to be done to them. */
@ApplicationScoped
class LedgerRepository extends JdbcRepository {

  /** False when the entry id is there already. */
  boolean insert(CanonicalEntry entry, byte[] canonical) {
    return insertNew(
        "INSERT INTO ledger_entry (entry_id, at, product_at, account_id, organisation_id,"
            + " on_behalf_of, operation, outcome, reason, period, canonical, leaf_hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.entryId(),
        entry.at(),
        entry.productAt(),
        entry.accountId(),
        entry.organisationId(),
        entry.onBehalfOf(),
        entry.operation(),
        entry.outcome(),
        entry.reason(),
        entry.period(),
        canonical,
        CanonicalEntry.leafHash(canonical));
  }

  void insertSubjects(List<Tokens.Row> rows) {
    if (!rows.isEmpty()) {
      batch(
          "INSERT INTO ledger_subject (token, masked) VALUES (?, ?)",
          rows.stream().map(row -> new Object[] {row.token(), row.masked()}).toList());
    }
  }

  Optional<byte[]> canonical(byte[] entryId) {
    return queryOne(
        "SELECT canonical FROM ledger_entry WHERE entry_id = ?",
        row -> row.getBytes("canonical"),
        (Object) entryId);
  }
}
