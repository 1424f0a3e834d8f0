package org.contactpoint.matching.compare;

import java.util.List;
import java.util.function.Predicate;

/**
 * Compares codes, in which every character counts: numbers of issuers, telephones, postcodes. A row
 * may have several of a kind (two telephones): the best pair counts.
 */
public final class CodeComparer implements Comparer {

  private static final String[] ENDS = {"the same, common", "the same", "the same, rare"};

  private static final Predicate<String> NO_CHECK = code -> false;

  private final List<Values> columns;
  private final Values all;
  private final Slot slot;
  private final Predicate<String> checked;
  private final Likeness likeness = new Likeness();

  private CodeComparer(List<Values> columns, Values all, Slot slot, Predicate<String> checked) {
    this.columns = columns;
    this.all = all;
    this.slot = slot;
    this.checked = checked;
  }

  /** Postcodes, squeezed. */
  public static CodeComparer postcodes(String name, List<Values> columns) {
    return make(
        columns,
        new Slot(
            name,
            Slot.Kind.POSTCODE,
            List.of(
                "not known",
                "differs",
                "only the area is the same",
                "same district",
                "same sector",
                "one character differs",
                ENDS[0],
                ENDS[1],
                ENDS[2],
                "the same, hardly anybody's"),
            6),
        NO_CHECK);
  }

  /** Telephone numbers, digits only. */
  public static CodeComparer phones(String name, List<Values> columns) {
    return make(
        columns,
        new Slot(
            name,
            Slot.Kind.PHONE,
            List.of(
                "not known",
                "differs",
                "one digit differs",
                "same but for the prefix",
                ENDS[0],
                ENDS[1],
                ENDS[2]),
            4),
        NO_CHECK);
  }

  /**
   * Numbers of one issuer, squeezed.
   *
   * @param checked whether a number has a check digit that holds: two such numbers that differ in
   *     one digit are two numbers, no slip
   */
  public static CodeComparer numbers(String name, List<Values> columns, Predicate<String> checked) {
    return make(
        columns,
        new Slot(
            name,
            Slot.Kind.NUMBER,
            List.of(
                "not known",
                "differs",
                "somewhat alike",
                "one character differs",
                ENDS[0],
                ENDS[1],
                ENDS[2]),
            4),
        checked);
  }

  /** What has few values, such as a sex: the same or not. */
  public static CodeComparer sexes(String name, Values values) {
    return make(
        List.of(values),
        new Slot(name, Slot.Kind.SEX, List.of("not known", "differs", "the same"), 2),
        NO_CHECK);
  }

  private static CodeComparer make(List<Values> columns, Slot slot, Predicate<String> checked) {
    Values all = columns.get(0);
    if (columns.size() > 1) {
      // The first of a row stands for it where chance is counted.
      all = new Values(all.rows());
      for (int row = 0; row < all.rows(); row++) {
        for (Values column : columns) {
          if (column.at(row) > 0) {
            all.put(row, column.text(column.at(row)));
            break;
          }
        }
      }
    }
    return new CodeComparer(columns, all, slot, checked);
  }

  @Override
  public List<Slot> slots() {
    return List.of(slot);
  }

  @Override
  public Values values(int index) {
    return all;
  }

  @Override
  public Comparer fork() {
    return new CodeComparer(columns, all, slot, checked);
  }

  @Override
  public void compare(int a, int b, byte[] steps, int at) {
    int best = 0;
    for (Values left : columns) {
      int one = left.at(a);
      for (Values right : columns) {
        int other = right.at(b);
        if (one > 0 && other > 0) {
          best = Math.max(best, step(left, one, right, other));
        }
      }
    }
    steps[at] = (byte) best;
  }

  private int step(Values left, int one, Values right, int other) {
    String a = left.text(one);
    String b = right.text(other);
    if (left == right ? one == other : a.equals(b)) {
      return slot.same(Math.max(left.count(one), right.count(other)), left.rows());
    }
    return switch (slot.kind()) {
      case POSTCODE -> postcode(a, b, likeness);
      case PHONE -> phone(a, b);
      case SEX -> 1;
      default -> {
        int edits = a.length() < 4 ? 3 : likeness.edits(a, b, 2);
        boolean two = edits < 3 && checked.test(a) && checked.test(b);
        yield two ? 1 : edits == 1 ? 3 : edits == 2 && a.length() > 5 ? 2 : 1;
      }
    };
  }

  private int phone(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter >= 6 && (a.endsWith(b) || b.endsWith(a))) {
      return 3;
    }
    if (shorter >= 9 && a.regionMatches(a.length() - 9, b, b.length() - 9, 9)) {
      return 3;
    }
    return shorter >= 6 && likeness.edits(a, b, 1) == 1 ? 2 : 1;
  }

  /** The step of two squeezed postcodes that are not the same, from differing to one character. */
  public static int postcode(String a, String b, Likeness likeness) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter >= 4 && likeness.edits(a, b, 1) == 1) {
      boolean lastOnly = a.length() == b.length() && a.regionMatches(0, b, 0, shorter - 1);
      // Another last character is a neighbour as often as it is a slip.
      return lastOnly ? 4 : 5;
    }
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (british(a) && british(b)) {
      int outA = a.length() - 3;
      int outB = b.length() - 3;
      return outA == outB && same > outA
          ? 4
          : outA == outB && same == outA ? 3 : same >= area(a) && area(a) == area(b) ? 2 : 1;
    }
    return same >= shorter - 1 && shorter > 3 ? 4 : same >= 3 ? 3 : same >= 2 ? 2 : 1;
  }

  private static boolean british(String code) {
    int end = code.length();
    return end >= 5
        && end <= 7
        && code.charAt(0) > '9'
        && code.charAt(end - 3) <= '9'
        && code.charAt(end - 2) > '9'
        && code.charAt(end - 1) > '9';
  }

  private static int area(String code) {
    return code.charAt(1) > '9' ? 2 : 1;
  }
}
