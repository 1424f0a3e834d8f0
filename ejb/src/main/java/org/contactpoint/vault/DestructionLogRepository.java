package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.Conflict;

/** The signed log of destructions. Entries are added, never changed. */
@ApplicationScoped
class DestructionLogRepository {

  private static final String COLUMNS =
      "SELECT seq, kind, subject, happened_at, previous, signature FROM @.destruction ";

  @Inject private KeySchemaRepository schema;

  /**
   * The head, read in a transaction of its own: the caller's might still see the past, and a head
   * from the past looks like a log that was cut.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public LogHead committedHead() {
    return last().map(LogEntry::head).orElse(LogHead.EMPTY);
  }

  /** The head as the caller's transaction sees it. */
  LogHead head() {
    return last().map(LogEntry::head).orElse(LogHead.EMPTY);
  }

  /**
   * Adds an entry. Waits for another transaction that is adding the same number, so that after this
   * there is one uncommitted writer at most.
   *
   * @throws Conflict when the other one was quicker
   */
  void append(LogEntry entry) {
    String sql =
        "INSERT INTO @.destruction (seq, kind, subject, happened_at, previous, signature)"
            + " VALUES (?, ?, ?, ?, ?, ?)";
    schema.run(
        c -> {
          try (PreparedStatement insert = c.prepareStatement(schema.in(sql))) {
            insert.setLong(1, entry.seq());
            insert.setString(2, entry.kind().name());
            insert.setLong(3, entry.subject());
            insert.setObject(4, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            insert.setBytes(5, entry.previous());
            insert.setBytes(6, entry.signature());
            insert.executeUpdate();
          } catch (SQLIntegrityConstraintViolationException e) {
            throw new Conflict("Something else was being destroyed just now: try again.");
          }
          return null;
        });
  }

  /** Entries after a number, in order. */
  List<LogEntry> after(long seq, int limit) {
    String sql = COLUMNS + "WHERE seq > ? ORDER BY seq LIMIT ?";
    return schema.run(
        c -> {
          try (PreparedStatement select = c.prepareStatement(schema.in(sql))) {
            select.setLong(1, seq);
            select.setInt(2, limit);
            return read(select);
          }
        });
  }

  /** The first entry of a kind after a number. */
  Optional<LogEntry> firstAfter(LogEntry.Kind kind, long seq) {
    return schema.run(
        c -> {
          String sql = COLUMNS + "WHERE kind = ? AND seq > ? ORDER BY seq LIMIT 1";
          try (PreparedStatement select = c.prepareStatement(schema.in(sql))) {
            select.setString(1, kind.name());
            select.setLong(2, seq);
            return read(select).stream().findFirst();
          }
        });
  }

  /** How many entries of a kind there are. */
  long count(LogEntry.Kind kind) {
    return schema.run(
        c -> {
          String sql = "SELECT COUNT(*) FROM @.destruction WHERE kind = ?";
          try (PreparedStatement select = c.prepareStatement(schema.in(sql))) {
            select.setString(1, kind.name());
            try (ResultSet rows = select.executeQuery()) {
              rows.next();
              return rows.getLong(1);
            }
          }
        });
  }

  /** The newest entry of a kind. */
  Optional<LogEntry> newest(LogEntry.Kind kind) {
    return schema.run(
        c -> {
          String sql = COLUMNS + "WHERE kind = ? ORDER BY seq DESC LIMIT 1";
          try (PreparedStatement select = c.prepareStatement(schema.in(sql))) {
            select.setString(1, kind.name());
            return read(select).stream().findFirst();
          }
        });
  }

  /** The entry of a destroyed child, if there is one. */
  Optional<LogEntry> find(LogEntry.Kind kind, long subject) {
    return schema.run(
        c -> {
          String sql = COLUMNS + "WHERE kind = ? AND subject = ? ORDER BY seq LIMIT 1";
          try (PreparedStatement select = c.prepareStatement(schema.in(sql))) {
            select.setString(1, kind.name());
            select.setLong(2, subject);
            return read(select).stream().findFirst();
          }
        });
  }

  private Optional<LogEntry> last() {
    return schema.run(
        c -> {
          String sql = COLUMNS + "ORDER BY seq DESC LIMIT 1";
          try (PreparedStatement select = c.prepareStatement(schema.in(sql))) {
            return read(select).stream().findFirst();
          }
        });
  }

  private static List<LogEntry> read(PreparedStatement select) throws SQLException {
    List<LogEntry> entries = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        entries.add(
            new LogEntry(
                rows.getLong(1),
                LogEntry.Kind.valueOf(rows.getString(2)),
                rows.getLong(3),
                rows.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rows.getBytes(5),
                rows.getBytes(6)));
      }
    }
    return entries;
  }
}
