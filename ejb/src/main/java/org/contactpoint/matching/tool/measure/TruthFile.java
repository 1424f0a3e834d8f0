package org.contactpoint.matching.tool.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * The number of the row with this id in each file, or -1 where it has none; one number where
     * all files share their ids.
     */
    int[] everywhere(String id);
  }

  private static final List<String> PERSON =
      List.of("cluster", "truth", "entity", "person", "true", "label");
  private static final List<String> SCORE = List.of("score", "is_match", "match", "weight");
  private static final int SHOWN = 3;

  private final Table table;
  private final List<List<String>> idColumns;
  private final List<String> notes = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private long lines;
  private long unknown;
  private long clashes;

  /**
   * Of this table.
   *
   * @param idColumns what each column of the id is called in the data, one name for all files or
   *     one for each
   */
  public TruthFile(Table table, List<List<String>> idColumns) {
    this.table = table;
    this.idColumns = idColumns;
  }

  /**
   * Reads.
   *
   * @throws BadInputException when its form cannot be told, it names none of the rows, or says that
   *     all are of another person
   */
  public Truth read(Rows rows, int[] supplier, boolean within) {
    List<String> header = table.header().stream().map(h -> h.toLowerCase(Locale.ROOT)).toList();
    int left = ending(header, "_a", "_l", "_1", "1", "left");
    int right = ending(header, "_b", "_r", "_2", "2", "right");
    if (idColumns.size() == 1 && idColumns.get(0).size() == 2) {
      // A list of pairs may call the ids as either file does.
      int one = place(header, idColumns.get(0).get(0));
      int other = place(header, idColumns.get(0).get(1));
      left = one >= 0 && other >= 0 && one != other ? one : left;
      right = one >= 0 && other >= 0 && one != other ? other : right;
    }
    if (left >= 0 && right >= 0) {
      return pairs(rows, left, right, containing(header, SCORE), supplier, within);
    }
    int[] ids = ids(header);
    int person = person(header, ids);
    if (person < 0) {
      throw new BadInputException(
          "The truth file "
              + table.name()
              + " needs columns id and cluster, or id_a and id_b; it has: "
              + String.join(", ", table.header()));
    }
    return persons(rows, ids.length > 0 ? ids : first(header, person), person, supplier, within);
  }

  /** What the user should know, after reading. */
  public List<String> notes() {
    return notes;
  }

  private static int place(List<String> header, String column) {
    return header.indexOf(column.toLowerCase(Locale.ROOT));
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

  private static int containing(List<String> header, List<String> words, int... not) {
    for (String word : words) {
      for (int i = 0; i < header.size(); i++) {
        int at = i;
        if (header.get(i).contains(word) && Arrays.stream(not).noneMatch(n -> n == at)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int person(List<String> header, int... ids) {
    int person = containing(header, PERSON, ids);
    if (person < 0 && header.size() == 2) {
      return ids.length == 1 ? 1 - ids[0] : ids.length == 0 ? 1 : -1;
    }
    return person;
  }

  /** The columns of the id that are called as in the data; none where one of them is not. */
  private int[] ids(List<String> header) {
    List<Integer> found = new ArrayList<>();
    for (List<String> names : idColumns) {
      found.add(
          names.stream().map(n -> place(header, n)).filter(at -> at >= 0).findFirst().orElse(-1));
    }
    return found.contains(-1) ? new int[0] : found.stream().mapToInt(i -> i).toArray();
  }

  /** A column called id, or else the first that is not the person. */
  private static int[] first(List<String> header, int person) {
    int id = header.indexOf("id");
    return new int[] {id >= 0 && id != person ? id : person == 0 ? 1 : 0};
  }

  private Truth persons(Rows rows, int[] ids, int person, int[] supplier, boolean within) {
    String[] labels = new String[rows.count()];
    long[] persons = new long[1];
    table.read(
        cells -> {
          lines++;
          int files = 0;
          for (int row : rows.everywhere(id(cells, ids))) {
            if (row >= 0) {
              labels[row] = cells[person];
              files++;
            }
          }
          count(files > 0);
          clashes += files > 1 ? 1 : 0;
          persons[0] += any(rows.everywhere(cells[person])) ? 1 : 0;
        });
    String taken =
        Arrays.stream(ids).mapToObj(table.header()::get).collect(Collectors.joining(", "));
    refuseStranger("its column " + taken + " was taken for the id");
    Truth truth = Truth.of(labels, supplier, within);
    if (truth.pairs() == 0) {
      String column = table.header().get(person);
      throw new BadInputException(
          nothing()
              + (persons[0] * 2 > lines
                  ? " Its column "
                      + column
                      + " names rows, not persons: call the two columns id_a"
                      + " and id_b if each line names two rows of one person."
                  : " Rows of one person must have the same value in its column "
                      + column
                      + "; is it the right one?"));
    }
    noteStrangers("name no row");
    if (clashes > 0) {
      notes.add(
          String.format(
              Locale.US,
              "The truth file %s: %,d of its ids are of a row in more than one file, and it cannot"
                  + " say which is meant, so all were taken for that person and the measures may be"
                  + " wrong. Make the ids of the files differ, or give pairs as id_a and id_b",
              table.name(),
              clashes));
    }
    return truth;
  }

  private static boolean any(int[] rows) {
    return Arrays.stream(rows).anyMatch(row -> row >= 0);
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
          lines++;
          int[] pair = pair(rows.everywhere(cells[left]), rows.everywhere(cells[right]));
          count(pair != null);
          if (pair != null && (score < 0 || same(cells[score], seen))) {
            pairs.add(pair);
          }
        });
    refuseStranger(
        "its columns "
            + table.header().get(left)
            + " and "
            + table.header().get(right)
            + " were taken for ids");
    Truth truth = Truth.of(pairs.toArray(int[][]::new), supplier, within);
    if (truth.pairs() == 0) {
      throw new BadInputException(nothing());
    }
    noteStrangers("name no two rows that could be linked");
    return truth;
  }

  /** The two rows that are meant: of two files, the left of an earlier one where that can be. */
  private static int[] pair(int[] lefts, int[] rights) {
    int[] backwards = null;
    for (int i = 0; i < lefts.length; i++) {
      for (int j = 0; j < rights.length; j++) {
        boolean both = lefts[i] >= 0 && rights[j] >= 0 && (lefts.length == 1 || i != j);
        if (both && i <= j) {
          return new int[] {lefts[i], rights[j]};
        }
        backwards = both && backwards == null ? new int[] {lefts[i], rights[j]} : backwards;
      }
    }
    return backwards;
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

  private void count(boolean known) {
    if (!known) {
      unknown++;
      if (strangers.size() < SHOWN) {
        strangers.add(Long.toString(lines));
      }
    }
  }

  private void noteStrangers(String what) {
    if (unknown > 0) {
      notes.add(
          String.format(
              Locale.US,
              "The truth file %s: %,d of its %,d lines %s: %s%s",
              table.name(),
              unknown,
              lines,
              what,
              String.join(", ", strangers),
              unknown > SHOWN ? " and others" : ""));
    }
  }

  private void refuseStranger(String taken) {
    if (unknown == lines) {
      throw new BadInputException(
          "The truth file "
              + table.name()
              + " names none of the rows: "
              + taken
              + ". What stands there must be what the id column of the data says"
              + (idColumns.isEmpty()
                  ? ", but the mapping names no id: rows are called 1, 2, 3 ..."
                  : " ("
                      + String.join(
                          ", ", idColumns.stream().map(n -> String.join(" | ", n)).toList())
                      + ")."));
    }
  }

  private String nothing() {
    return "By the truth file "
        + table.name()
        + " no two rows that could be linked are of one person, so nothing can be measured.";
  }
}
