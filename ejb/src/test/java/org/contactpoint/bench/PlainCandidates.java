package org.contactpoint.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.contactpoint.child.Persons;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.search.AskedKey;
import org.contactpoint.search.Candidates;
import org.contactpoint.vault.Tokens.Key;
import org.contactpoint.vault.Tokens.Kind;

/**
 * The plain twin of the blind index, for benchmarks only: the same questions answered from a table
 * of names in the clear with the indexes that served such questions best in the trial (design F8).
 * The same dictionary, caps, opening, judging, guard and ledger stand around both, so that only the
 * index differs. Never a part of the product: it is what a thief would want.
 */
public final class PlainCandidates implements Candidates {

  private static final int ROWS = 5_000;

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE bench_name (child BIGINT NOT NULL, surname VARCHAR(120) NOT NULL,"
              + " forename VARCHAR(120) NOT NULL, surname_sound VARCHAR(8) NOT NULL,"
              + " forename_sound VARCHAR(8) NOT NULL, birth_year SMALLINT NOT NULL,"
              + " birth_day INT NOT NULL,"
              + " KEY by_surname (surname, birth_day, forename, child),"
              + " KEY by_surname_year (surname, birth_year, forename, child),"
              + " KEY by_forename (forename, birth_day, surname, child),"
              + " KEY by_sound (surname_sound, forename_sound, birth_year, child))"
              + " DEFAULT CHARSET = ascii COLLATE = ascii_bin",
          "CREATE TABLE bench_key (kind TINYINT NOT NULL, first VARCHAR(120) NOT NULL,"
              + " second VARCHAR(120) NOT NULL, number BIGINT NOT NULL, child BIGINT NOT NULL,"
              + " PRIMARY KEY (kind, first, second, number, child))"
              + " DEFAULT CHARSET = ascii COLLATE = ascii_bin");

  private final DataSource database;

  public PlainCandidates(DataSource database) {
    this.database = database;
  }

  /** Makes the tables, by an account that may. */
  public void create() throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (String statement : SCHEMA) {
        try (PreparedStatement create = connection.prepareStatement(statement)) {
          create.execute();
        }
      }
    }
  }

  /** Adds children in one batch, from the same facts from which their tokens were made. */
  public void add(Map<ChildId, ScoringFacts> children) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement name =
            connection.prepareStatement("INSERT INTO bench_name VALUES (?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement key =
            connection.prepareStatement("INSERT IGNORE INTO bench_key VALUES (?, ?, ?, ?, ?)")) {
      for (Map.Entry<ChildId, ScoringFacts> child : children.entrySet()) {
        add(name, key, child.getKey().value(), child.getValue());
      }
      name.executeBatch();
      key.executeBatch();
    }
  }

  private static void add(
      PreparedStatement name, PreparedStatement keyed, long child, ScoringFacts facts)
      throws SQLException {
    for (Key key : IndexKeys.of(Persons.of(facts))) {
      switch (key.kind()) {
        case NAMES_YEAR -> {
          Key sounds = IndexKeys.soundsYear(key.first(), key.second(), (int) key.number());
          bind(
              name,
              child,
              key.first(),
              key.second(),
              sounds.first(),
              sounds.second(),
              key.number(),
              day(facts));
        }
        case SURNAME_BIRTH, FORENAME_BIRTH, SOUNDS_YEAR -> {
          // They are columns of the row of names.
        }
        default ->
            bind(keyed, key.kind().ordinal(), key.first(), key.second(), key.number(), child);
      }
    }
  }

  @Override
  public Found find(List<AskedKey> keys, int most) {
    Map<Key, Double> weights = new HashMap<>();
    keys.forEach(k -> weights.put(k.key(), k.weight()));
    Map<Long, Double> met = new HashMap<>();
    try (Connection connection = database.getConnection()) {
      names(connection, keys, weights, met);
      others(connection, keys, weights, met);
    } catch (SQLException e) {
      throw new IllegalStateException("the plain table does not answer", e);
    }
    List<ChildId> best =
        met.entrySet().stream()
            .sorted(
                Map.Entry.<Long, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .map(e -> new ChildId(e.getKey()))
            .toList();
    return new Found(best, false);
  }

  /** One range scan for each kind and date: surnames lead, the other name only filters. */
  private static void names(
      Connection connection, List<AskedKey> keys, Map<Key, Double> weights, Map<Long, Double> met)
      throws SQLException {
    TreeMap<String, Set<Object>> firsts = new TreeMap<>();
    TreeMap<String, Set<Object>> seconds = new TreeMap<>();
    for (AskedKey asked : keys) {
      Key key = asked.key();
      if (isName(key.kind())) {
        String group = key.kind() + " " + key.number();
        firsts.computeIfAbsent(group, any -> new LinkedHashSet<>()).add(key.first());
        seconds.computeIfAbsent(group, any -> new LinkedHashSet<>()).add(key.second());
      }
    }
    for (String group : firsts.keySet()) {
      Kind kind = Kind.valueOf(group.substring(0, group.indexOf(' ')));
      long number = Long.parseLong(group.substring(group.indexOf(' ') + 1));
      List<Object> parameters = new ArrayList<>(List.of(number));
      parameters.addAll(firsts.get(group));
      String sql = where(kind, firsts.get(group).size());
      if (kind == Kind.NAMES_YEAR) {
        // As a filter: as an index condition it would be a descent for each pair (scale.md, F2).
        sql += " AND CONCAT(forename) IN (" + marks(seconds.get(group).size()) + ")";
        parameters.addAll(seconds.get(group));
      } else if (kind == Kind.SOUNDS_YEAR) {
        sql += " AND forename_sound IN (" + marks(seconds.get(group).size()) + ")";
        parameters.addAll(seconds.get(group));
      }
      read(connection, sql + " LIMIT " + ROWS, parameters, kind, number, weights, met);
    }
  }

  private static String where(Kind kind, int count) {
    String in = " IN (" + marks(count) + ")";
    return switch (kind) {
      case SURNAME_BIRTH ->
          "SELECT child, surname, '' FROM bench_name WHERE birth_day = ?" + " AND surname" + in;
      case FORENAME_BIRTH ->
          "SELECT child, forename, '' FROM bench_name WHERE birth_day = ?" + " AND forename" + in;
      case NAMES_YEAR ->
          "SELECT child, surname, forename FROM bench_name WHERE birth_year = ?"
              + " AND surname"
              + in;
      default ->
          "SELECT child, surname_sound, forename_sound FROM bench_name"
              + " WHERE birth_year = ? AND surname_sound"
              + in;
    };
  }

  private static void others(
      Connection connection, List<AskedKey> keys, Map<Key, Double> weights, Map<Long, Double> met)
      throws SQLException {
    for (AskedKey asked : keys) {
      Key key = asked.key();
      if (!isName(key.kind())) {
        read(
            connection,
            "SELECT child, first, second FROM bench_key"
                + " WHERE kind = ? AND first = ? AND second = ? AND number = ?",
            List.of(key.kind().ordinal(), key.first(), key.second(), key.number()),
            key.kind(),
            key.number(),
            weights,
            met);
      }
    }
  }

  private static void read(
      Connection connection,
      String sql,
      List<Object> parameters,
      Kind kind,
      long number,
      Map<Key, Double> weights,
      Map<Long, Double> met)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        select.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet rows = select.executeQuery()) {
        Set<String> counted = new LinkedHashSet<>();
        while (rows.next()) {
          Double weight = weights.get(new Key(kind, rows.getString(2), rows.getString(3), number));
          long child = rows.getLong(1);
          if (weight != null && counted.add(child + rows.getString(2) + "/" + rows.getString(3))) {
            met.merge(child, weight, Double::sum);
          }
        }
      }
    }
  }

  private static boolean isName(Kind kind) {
    return kind == Kind.SURNAME_BIRTH
        || kind == Kind.FORENAME_BIRTH
        || kind == Kind.NAMES_YEAR
        || kind == Kind.SOUNDS_YEAR;
  }

  private static void bind(PreparedStatement insert, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
  }

  private static String marks(int count) {
    return String.join(",", java.util.Collections.nCopies(count, "?"));
  }

  /** The exact day, or 0 where only month or year is known. */
  private static long day(ScoringFacts facts) {
    return IndexKeys.of(Persons.of(facts)).stream()
        .filter(key -> key.kind() == Kind.FORENAME_BIRTH)
        .mapToLong(Key::number)
        .findFirst()
        .orElse(0);
  }
}
