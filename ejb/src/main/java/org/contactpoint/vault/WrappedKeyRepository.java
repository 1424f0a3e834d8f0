package org.contactpoint.vault;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.Conflict;

/** What the two tables of wrapped keys have in common: a number, an epoch, 60 bytes. */
abstract class WrappedKeyRepository extends KeySchemaRepository {

  /** Keys asked for in one statement. */
  private static final int ASKED = 1_000;

  private final String table;
  private final String idColumn;

  /**
   * @param table with {@code @} for the schema
   * @param id name of the column that is the key
   */
  WrappedKeyRepository(String table, String id) {
    this.table = table;
    this.idColumn = id;
  }

  void insert(List<WrappedKey> rows) {
    batch(
        in("INSERT INTO " + table + " (" + idColumn + ", epoch, wrapped) VALUES (?, ?, ?)"),
        rows.stream().map(r -> new Object[] {r.id(), r.epoch(), r.wrapped()}).toList());
  }

  /** Inserts a row unless there is one of this id. */
  void insertIfAbsent(WrappedKey row) {
    insertNew(
        in("INSERT INTO " + table + " (" + idColumn + ", epoch, wrapped) VALUES (?, ?, ?)"),
        row.id(),
        row.epoch(),
        row.wrapped());
  }

  List<WrappedKey> findAll(List<Long> ids) {
    List<WrappedKey> found = new ArrayList<>(ids.size());
    for (int from = 0; from < ids.size(); from += ASKED) {
      List<Long> some = ids.subList(from, Math.min(ids.size(), from + ASKED));
      found.addAll(read(" WHERE " + idColumn + " IN (" + marks(some.size()) + ")", some.toArray()));
    }
    return found;
  }

  /** The next rows after an id whose epoch is older, in order of id. */
  List<WrappedKey> older(int epoch, long after, int limit) {
    return read(
        " WHERE " + idColumn + " > ? AND epoch < ? ORDER BY " + idColumn + " LIMIT ?",
        after,
        epoch,
        limit);
  }

  /** Puts new wrappings in place of old ones; a row that has gone in the meantime stays gone. */
  void update(List<WrappedKey> rows) {
    batch(
        in("UPDATE " + table + " SET epoch = ?, wrapped = ? WHERE " + idColumn + " = ?"),
        rows.stream().map(r -> new Object[] {r.epoch(), r.wrapped(), r.id()}).toList());
  }

  /** How many rows are older; waits for the uncommitted ones of others. */
  long countOlder(int epoch) {
    return number("SELECT COUNT(*) FROM " + table + " WHERE epoch < ? LOCK IN SHARE MODE", epoch);
  }

  /** How many rows are older, as it looks now: for showing, not for deciding. */
  long countLeft(int epoch) {
    return number("SELECT COUNT(*) FROM " + table + " WHERE epoch < ?", epoch);
  }

  long count() {
    return number("SELECT COUNT(*) FROM " + table);
  }

  /**
   * Deletes one key.
   *
   * @throws Conflict unless it was exactly one: the transaction must then be undone
   */
  void delete(long id) {
    if (update(in("DELETE FROM " + table + " WHERE " + idColumn + " = ?"), id) != 1) {
      throw new Conflict("This has been destroyed in the meantime.");
    }
  }

  private List<WrappedKey> read(String where, Object... parameters) {
    return query(
        in("SELECT " + idColumn + ", epoch, wrapped FROM " + table + where),
        row -> new WrappedKey(row.getLong(1), row.getInt(2), row.getBytes(3)),
        parameters);
  }
}
