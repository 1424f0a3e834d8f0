package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Seals.Sealed;

/** The sealed rows of the dictionary. */
@ApplicationScoped
class DictionaryRepository extends JdbcRepository {

  private static final String COLUMNS = "SELECT id, epoch, sealed FROM dictionary_name ";

  /**
   * A row.
   *
   * @param id a keyed hash of the name, so that one name has one row
   * @param sealed the name and its bearers
   */
  record Row(long id, Sealed sealed) {}

  /** Lets one transaction at a time change counts, until it ends. */
  void lock() {
    query("SELECT id FROM dictionary_lock WHERE id = 1 FOR UPDATE", row -> row.getInt(1));
  }

  List<Row> after(long id, int most) {
    return rows("WHERE id > ? ORDER BY id LIMIT " + most, id);
  }

  List<Row> of(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : rows("WHERE id IN (" + marks(ids.size()) + ") ORDER BY id FOR UPDATE", ids.toArray());
  }

  List<Row> sealedBefore(int epoch, int most) {
    return rows("WHERE epoch < ? ORDER BY id LIMIT " + most + " FOR UPDATE", epoch);
  }

  void put(List<Row> rows) {
    batch(
        "INSERT INTO dictionary_name (id, epoch, version, sealed) VALUES (?, ?, 1, ?)"
            + " ON DUPLICATE KEY UPDATE epoch = VALUES(epoch), version = version + 1,"
            + " sealed = VALUES(sealed)",
        rows.stream()
            .map(r -> new Object[] {r.id(), r.sealed().epoch(), r.sealed().bytes()})
            .toList());
  }

  void remove(List<Long> ids) {
    batch(
        "DELETE FROM dictionary_name WHERE id = ?",
        ids.stream().map(id -> new Object[] {id}).toList());
  }

  void removeAll() {
    update("DELETE FROM dictionary_name");
  }

  /** Surrogates of records after one, in order, for counting anew. */
  List<Long> childrenAfter(long child, int most) {
    return query(
        "SELECT child_id FROM child_score WHERE child_id > ? ORDER BY child_id LIMIT " + most,
        row -> row.getLong(1),
        child);
  }

  private List<Row> rows(String where, Object... parameters) {
    return query(
        COLUMNS + where,
        row -> new Row(row.getLong(1), new Sealed(row.getInt(2), row.getBytes(3))),
        parameters);
  }
}
