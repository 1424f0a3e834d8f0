package org.contactpoint.matching.compare;

import java.util.List;

/**
 * Compares addresses for mail. The part before the at sign is often made of the name; that it
 * agrees when the rest does not says then no more than the names said, and counts as not known.
 */
public final class EmailComparer implements Comparer {

  private final Values values;
  private final NameTable names;
  private final Slot slot;
  private final int[] at;
  private final Likeness likeness = new Likeness();

  /**
   * Compares.
   *
   * @param values addresses in lower case
   * @param names of the same rows, or null
   */
  public EmailComparer(String name, Values values, NameTable names) {
    this.values = values;
    this.names = names;
    slot =
        new Slot(
            name,
            Slot.Kind.EMAIL,
            List.of(
                "not known",
                "differs",
                "same provider, rare",
                "alike",
                "same before the sign",
                "one or two letters differ",
                "the same, common",
                "the same",
                "the same, rare"),
            6);
    at = new int[values.size()];
    for (int id = 1; id < at.length; id++) {
      int sign = values.text(id).indexOf('@');
      at[id] = sign < 0 ? values.text(id).length() : sign;
    }
  }

  @Override
  public List<Slot> slots() {
    return List.of(slot);
  }

  @Override
  public Values values(int index) {
    return values;
  }

  @Override
  public Comparer fork() {
    return new EmailComparer(slot.name(), values, names);
  }

  @Override
  public void compare(int a, int b, byte[] steps, int place) {
    int one = values.at(a);
    int other = values.at(b);
    steps[place] =
        (byte)
            (one == 0 || other == 0
                ? 0
                : one == other
                    ? slot.same(values.count(one), values.rows())
                    : near(a, b, one, other));
  }

  private int near(int a, int b, int one, int other) {
    String left = values.text(one);
    String right = values.text(other);
    if (likeness.edits(left, right, 2) <= 2) {
      return 5;
    }
    String localLeft = left.substring(0, at[one]);
    String localRight = right.substring(0, at[other]);
    boolean sameLocal = localLeft.equals(localRight);
    if (sameLocal) {
      return madeOfName(a, localLeft) || madeOfName(b, localRight) ? 0 : 4;
    }
    boolean domain =
        left.regionMatches(
            at[one],
            right,
            at[other],
            Math.max(left.length() - at[one], right.length() - at[other]));
    int limit = Math.min(left.length(), right.length()) / 5;
    if (likeness.edits(left, right, limit) <= limit) {
      return 3;
    }
    return domain && left.length() - at[one] > 10 ? 2 : 1;
  }

  /** Whether nothing is left of it when the names are taken out but points and two digits. */
  private boolean madeOfName(int row, String local) {
    if (names == null) {
      return false;
    }
    String letters = local.toUpperCase(java.util.Locale.ROOT);
    String rest = without(letters, names.surname(row));
    rest = without(rest, names.forename(row));
    int left = 0;
    for (int i = 0; i < rest.length(); i++) {
      left += Character.isLetterOrDigit(rest.charAt(i)) ? 1 : 0;
    }
    return left <= 2;
  }

  private String without(String text, int name) {
    if (name == 0) {
      return text;
    }
    String letters = names.text(name);
    return text.contains(letters) ? text.replace(letters, "") : text;
  }
}
