package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.Conflict;

/** The signed log of destructions. Entries are added, never changed. */
@ApplicationScoped
class DestructionLogRepository extends KeySchemaRepository {

  /**
   * The head, read in a transaction of its own: the caller's might still see the past, and a head
   * from the past looks like a log that was cut.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public LogHead committedHead() {
    return head();
  }

  /** The head as the caller's transaction sees it. */
  LogHead head() {
    return first("ORDER BY seq DESC").map(LogEntry::head).orElse(LogHead.EMPTY);
  }

  /**
   * Adds an entry. Waits for another transaction that is adding the same number, so that after this
   * there is one uncommitted writer at most.
   *
   * @throws Conflict when the other one was quicker
   */
  void append(LogEntry entry) {
    boolean added =
        insertNew(
            in(
                "INSERT INTO @.destruction (seq, kind, subject, happened_at, previous, signature)"
                    + " VALUES (?, ?, ?, ?, ?, ?)"),
            entry.seq(),
            entry.kind(),
            entry.subject(),
            entry.at(),
            entry.previous(),
            entry.signature());
    if (!added) {
      throw new Conflict("Something else was being destroyed just now: try again.");
    }
  }

  /** Entries after a number, in order. */
  List<LogEntry> after(long seq, int limit) {
    return read("WHERE seq > ? ORDER BY seq LIMIT ?", seq, limit);
  }

  /** The first entry of a kind after a number. */
  Optional<LogEntry> firstAfter(LogEntry.Kind kind, long seq) {
    return first("WHERE kind = ? AND seq > ? ORDER BY seq", kind, seq);
  }

  /** How many entries of a kind there are. */
  long count(LogEntry.Kind kind) {
    return number("SELECT COUNT(*) FROM @.destruction WHERE kind = ?", kind);
  }

  /** The newest entry of a kind. */
  Optional<LogEntry> newest(LogEntry.Kind kind) {
    return first("WHERE kind = ? ORDER BY seq DESC", kind);
  }

  /** The entry of a destroyed child or an ended epoch, if there is one. */
  Optional<LogEntry> find(LogEntry.Kind kind, long subject) {
    return first("WHERE kind = ? AND subject = ? ORDER BY seq", kind, subject);
  }

  private Optional<LogEntry> first(String rest, Object... parameters) {
    return read(rest + " LIMIT 1", parameters).stream().findFirst();
  }

  private List<LogEntry> read(String rest, Object... parameters) {
    return query(
        in(
            "SELECT seq, kind, subject, happened_at, previous, signature FROM @.destruction "
                + rest),
        row ->
            new LogEntry(
                row.getLong(1),
                LogEntry.Kind.valueOf(row.getString(2)),
                row.getLong(3),
                instant(row, "happened_at"),
                row.getBytes(5),
                row.getBytes(6)),
        parameters);
  }
}
