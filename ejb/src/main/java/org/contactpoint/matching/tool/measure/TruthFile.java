package org.contactpoint.matching.tool.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.matching.tool.table.BadInputException;
import org.contactpoint.matching.tool.table.Table;

/**
 * A file that tells who is who, in one of two forms: an id and the name or number of a person in
 * each row, or two ids of one person in each row. Which of them it is, its header tells; with a
 * column of scores, pairs under one half are of two persons.
 */
public final class TruthFile {

  /** Finds rows by their id. */
  public interface Rows {
    /** How many there are. */
    int count();

    /** The number of the row with this id, or -1; on the left or the right of a pair. */
    int find(String id, boolean right);
  }

  private static final List<String> PERSON =
      List.of("cluster", "truth", "entity", "person", "true", "label");
  private static final List<String> SCORE = List.of("score", "is_match", "match", "weight");

  private final Table table;
  private final List<String> idColumns;

  /**
   * Of this table.
   *
   * @param idColumns what the columns of the id are called in the data, for ids of several columns
   */
  public TruthFile(Table table, List<String> idColumns) {
    this.table = table;
    this.idColumns = idColumns;
  }

  /**
   * Reads.
   *
   * @throws BadInputException when its form cannot be told, or it names none of the rows
   */
  public Truth read(Rows rows, int[] supplier, boolean within) {
    List<String> header = table.header().stream().map(h -> h.toLowerCase(Locale.ROOT)).toList();
    int left = ending(header, "_a", "_l", "_1", "1", "left");
    int right = ending(header, "_b", "_r", "_2", "2", "right");
    int person = containing(header, PERSON);
    if (left >= 0 && right >= 0) {
      return pairs(rows, left, right, containing(header, SCORE), supplier, within);
    }
    if (person < 0 && header.size() == 2) {
      person = 1;
    }
    if (person < 0) {
      throw new BadInputException(
          "The truth file "
              + table.name()
              + " needs columns id and cluster, or id_a and id_b; it has: "
              + String.join(", ", table.header()));
    }
    return persons(rows, ids(header, person), person, supplier, within);
  }

  private static int ending(List<String> header, String... ends) {
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (name.contains("id") && Arrays.stream(ends).anyMatch(name::endsWith)) {
        return i;
      }
    }
    return -1;
  }

  private static int containing(List<String> header, List<String> words) {
    for (String word : words) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).contains(word)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The columns of the id: called as in the data, or else the first that is not the person. */
  private int[] ids(List<String> header, int person) {
    List<Integer> found = new ArrayList<>();
    for (String name : idColumns) {
      found.add(header.indexOf(name.toLowerCase(Locale.ROOT)));
    }
    if (found.isEmpty() || found.contains(-1)) {
      return new int[] {person == 0 ? 1 : 0};
    }
    return found.stream().mapToInt(i -> i).toArray();
  }

  private Truth persons(Rows rows, int[] ids, int person, int[] supplier, boolean within) {
    String[] labels = new String[rows.count()];
    long[] known = new long[1];
    table.read(
        cells -> {
          String id = id(cells, ids);
          int row = rows.find(id, false);
          for (int at : row < 0 ? new int[] {rows.find(id, true)} : both(rows, id, row)) {
            if (at >= 0) {
              labels[at] = cells[person];
              known[0]++;
            }
          }
        });
    refuseStranger(known[0]);
    return Truth.of(labels, supplier, within);
  }

  /** One id may be of a row in either file. */
  private static int[] both(Rows rows, String id, int row) {
    int other = rows.find(id, true);
    return other == row ? new int[] {row} : new int[] {row, other};
  }

  private static String id(String[] cells, int[] columns) {
    StringBuilder id = new StringBuilder(cells[columns[0]]);
    for (int i = 1; i < columns.length; i++) {
      id.append(':').append(cells[columns[i]]);
    }
    return id.toString();
  }

  private Truth pairs(Rows rows, int left, int right, int score, int[] supplier, boolean within) {
    List<int[]> pairs = new ArrayList<>();
    Map<String, Boolean> seen = new HashMap<>();
    table.read(
        cells -> {
          int a = rows.find(cells[left], false);
          int b = rows.find(cells[right], true);
          if (a < 0 || b < 0) {
            a = rows.find(cells[left], true);
            b = rows.find(cells[right], false);
          }
          boolean same = score < 0 || same(cells[score], seen);
          if (a >= 0 && b >= 0 && same) {
            pairs.add(new int[] {a, b});
          }
        });
    refuseStranger(pairs.size());
    return Truth.of(pairs.toArray(int[][]::new), supplier, within);
  }

  private static boolean same(String score, Map<String, Boolean> seen) {
    return seen.computeIfAbsent(score.toLowerCase(Locale.ROOT), TruthFile::same);
  }

  private static boolean same(String score) {
    if (score.isEmpty() || score.startsWith("n") || score.startsWith("f")) {
      return false;
    }
    try {
      return Double.parseDouble(score) >= 0.5;
    } catch (NumberFormatException e) {
      return true;
    }
  }

  private void refuseStranger(long known) {
    if (known == 0) {
      throw new BadInputException(
          "The truth file "
              + table.name()
              + " names none of the rows: its ids must be those of the id column.");
    }
  }
}
