package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.contactpoint.kernel.ChildId;

/** The sealed rows themselves, for destroying them and for finding what a restore brought back. */
@ApplicationScoped
class SealedRowRepository extends KeySchemaRepository {

  private static final String DESTROYED = " FROM @.destruction d WHERE d.kind = 'DESTROYED' AND ";

  /** Whether there is any sealed child at all. */
  boolean anyChild() {
    return number("SELECT EXISTS (SELECT 1 FROM child_score)") > 0;
  }

  /** How many children have a key although the log says that they were destroyed. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long destroyedChildrenWithKey() {
    return number(
        "SELECT COUNT(*)"
            + DESTROYED
            + "EXISTS (SELECT 1 FROM @.child_key k WHERE k.child_id = d.subject)");
  }

  /** Destroyed children of whom sealed rows are here again, after a restore of the data. */
  List<ChildId> destroyedChildrenWithRows() {
    return query(
        in(
            "SELECT DISTINCT d.subject"
                + DESTROYED
                + "(EXISTS (SELECT 1 FROM child_score s WHERE s.child_id = d.subject)"
                + " OR EXISTS (SELECT 1 FROM child_part p WHERE p.child_id = d.subject))"),
        row -> new ChildId(row.getLong(1)));
  }

  /** Whether names of the dictionary are here that were sealed before an epoch. */
  boolean anyNameBefore(int epoch) {
    return number("SELECT EXISTS (SELECT 1 FROM dictionary_name WHERE epoch < ?)", epoch) > 0;
  }

  /** Keeps other writers of this record out until the transaction ends. */
  void lock(ChildId child) {
    number("SELECT version FROM child_score WHERE child_id = ? FOR UPDATE", child.value());
  }

  /** How many rows that expire by themselves were sealed before an epoch. */
  long expiringOlder(int epoch) {
    return older("saved_search", epoch) + older("open_look", epoch) + older("draft", epoch);
  }

  /** How many rows that stay until they are sealed anew were sealed before an epoch. */
  long lastingOlder(int epoch) {
    return older("dictionary_name", epoch) + older("duty", epoch);
  }

  /** Deletes a child's sealed rows. */
  void deleteOf(ChildId child) {
    update("DELETE FROM child_score WHERE child_id = ?", child.value());
    update("DELETE FROM child_part WHERE child_id = ?", child.value());
  }

  /** The next rows of the index after a row, in order of token and masked target. */
  List<Tokens.Row> indexAfter(Tokens.Row last, int limit) {
    return query(
        "SELECT token, masked FROM token WHERE token > ? OR (token = ? AND masked > ?)"
            + " ORDER BY token, masked LIMIT ?",
        row -> new Tokens.Row(row.getLong(1), row.getBytes(2)),
        last.token(),
        last.token(),
        last.masked(),
        limit);
  }

  /** Deletes rows of the index. */
  void deleteIndex(List<Tokens.Row> rows) {
    batch(
        "DELETE FROM token WHERE token = ? AND masked = ?",
        rows.stream().map(r -> new Object[] {r.token(), r.masked()}).toList());
  }

  private long older(String table, int epoch) {
    return number("SELECT COUNT(*) FROM " + table + " WHERE epoch < ?", epoch);
  }
}
