package org.contactpoint.involvement.due;

import java.util.Collection;
import java.util.Set;

/**
 * How much waits for somebody: numbers, of no child.
 *
 * @param lapsing involvements that lapse within thirty days
 * @param reviews provisional records to be looked at again within a week
 * @param schoolYear involvements of which nobody has said whether they go on in the new school year
 */
public record DueCounts(int lapsing, int reviews, int schoolYear) {

  /** When nothing waits. */
  public static final DueCounts NONE = new DueCounts(0, 0, 0);

  /** Counts what is due of each involvement. */
  public static DueCounts of(Collection<Set<Due>> all) {
    return new DueCounts(
        count(all, Due.LAPSES), count(all, Due.REVIEW), count(all, Due.SCHOOL_YEAR));
  }

  private static int count(Collection<Set<Due>> all, Due due) {
    return (int) all.stream().filter(some -> some.contains(due)).count();
  }

  /** How many there are of one kind. */
  public int of(Due due) {
    return switch (due) {
      case LAPSES -> lapsing;
      case REVIEW -> reviews;
      case SCHOOL_YEAR -> schoolYear;
    };
  }

  /** All together. */
  public int total() {
    return lapsing + reviews + schoolYear;
  }
}
