package org.contactpoint.matching.compare;

import java.time.LocalDate;
import java.util.List;

/** Compares birth dates, whole or in part (year * 10000 + month * 100 + day). */
public final class DateComparer implements Comparer {

  /** Another date. */
  public static final int DIFFERS = 1;

  /** Up to here no part of the date agrees. */
  public static final int YEAR_NEAR = 2;

  /** Another year. */
  public static final int DAY_AND_MONTH = 3;

  /** Some weeks apart. */
  public static final int CLOSE = 4;

  /** Up to here it is nearness at best, and no slip of the pen is known that makes it. */
  public static final int ONE_PART = 5;

  /** One of the same year is a guess. */
  public static final int ESTIMATED = 6;

  /** What is known of both agrees. */
  public static final int AS_FAR = 7;

  /** Day and month stand the other way round. */
  public static final int SWAPPED = 8;

  /** One digit is another one. */
  public static final int ONE_DIGIT = 9;

  /** From here on they are the same. */
  public static final int SAME = 10;

  /** More years than this are no slip: two people of one name are rather father and son. */
  private static final int DECADE = 10;

  private final int[] dates;
  private final Values values;
  private final List<Slot> slots;

  /**
   * Compares.
   *
   * @param dates of every row, 0 for none
   */
  public DateComparer(int[] dates) {
    this.dates = dates;
    values = new Values(dates.length);
    for (int row = 0; row < dates.length; row++) {
      if (whole(dates[row])) {
        values.put(row, Integer.toString(dates[row]));
      }
    }
    slots =
        List.of(
            new Slot(
                "birth date",
                Slot.Kind.BIRTH,
                List.of(
                    "not known",
                    "differs",
                    "another day, years near",
                    "day and month agree",
                    "close by",
                    "day or month differs",
                    "same year, one is an estimate",
                    "agrees as far as it is known",
                    "day and month are swapped",
                    "one digit differs",
                    "the same, a common one",
                    "the same",
                    "the same, a rare one"),
                SAME));
  }

  private static boolean whole(int date) {
    return date >= 10_000 && date / 100 % 100 > 0 && date % 100 > 0;
  }

  @Override
  public List<Slot> slots() {
    return slots;
  }

  @Override
  public Values values(int slot) {
    return values;
  }

  @Override
  public Comparer fork() {
    return this;
  }

  @Override
  public void compare(int a, int b, byte[] steps, int at) {
    steps[at] = (byte) stepOf(a, b);
  }

  private int stepOf(int a, int b) {
    int step = step(dates[a], dates[b]);
    return step == SAME ? slots.get(0).same(values.count(values.at(a)), dates.length) : step;
  }

  /** The step of two dates, the same being {@link #SAME} however common it is. */
  public static int step(int one, int other) {
    if (one == 0 || other == 0) {
      return 0;
    }
    if (whole(one) && whole(other)) {
      return one == other ? SAME : differing(one, other);
    }
    return partly(one, other);
  }

  /** At least one of the dates lacks a part. */
  private static int partly(int one, int other) {
    int compared = 0;
    int agreeing = 0;
    for (int unit : new int[] {10_000, 100, 1}) {
      int left = unit == 10_000 ? one / unit : one / unit % 100;
      int right = unit == 10_000 ? other / unit : other / unit % 100;
      if (left > 0 && right > 0) {
        compared++;
        agreeing += left == right ? 1 : 0;
      }
    }
    if (compared == 0) {
      return 0;
    }
    boolean yearNear = Math.abs(one / 10_000 - other / 10_000) <= 1;
    return agreeing == compared ? AS_FAR : yearNear ? YEAR_NEAR : DIFFERS;
  }

  private static int differing(int one, int other) {
    int years = Math.abs(one / 10_000 - other / 10_000);
    int left = one % 10_000;
    int right = other % 10_000;
    if (years == 0 && left / 100 == right % 100 && left % 100 == right / 100) {
      return SWAPPED;
    }
    // Father and son may share a birthday; a slip of a decade or of neighbouring years is one
    // digit.
    if (years <= DECADE && oneDigit(one, other)) {
      return ONE_DIGIT;
    }
    if (years == 0) {
      if (left == 101 || right == 101 || left % 100 == 1 && right % 100 == 1 && years == 0) {
        return ESTIMATED;
      }
      return left / 100 == right / 100 || left % 100 == right % 100 ? ONE_PART : near(one, other);
    }
    if (left == right) {
      return DAY_AND_MONTH;
    }
    return years == 1 ? near(one, other) : DIFFERS;
  }

  private static int near(int one, int other) {
    int days = Math.abs(one % 100 - other % 100);
    int months = Math.abs(one / 100 % 100 - other / 100 % 100);
    boolean small = months <= 1 && days <= 3;
    return small || Math.abs(day(one) - day(other)) <= 31 ? CLOSE : YEAR_NEAR;
  }

  private static long day(int date) {
    // Impossible days such as 31 February are taken as they are: nearness is all that is asked.
    return LocalDate.of(date / 10_000, date / 100 % 100, 1).toEpochDay() + date % 100;
  }

  /** One digit is another, or two neighbouring digits of one part are the other way round. */
  private static boolean oneDigit(int one, int other) {
    int places = 0;
    int first = -1;
    int last = -1;
    int a = one;
    int b = other;
    for (int place = 0; place < 8; place++) {
      if (a % 10 != b % 10) {
        places++;
        first = first < 0 ? place : first;
        last = place;
      }
      a /= 10;
      b /= 10;
    }
    if (places == 1) {
      return true;
    }
    return places == 2
        && last == first + 1
        && (first == 0 || first == 2 || first >= 4)
        && digit(one, first) == digit(other, last)
        && digit(one, last) == digit(other, first);
  }

  private static int digit(int number, int place) {
    int n = number;
    for (int i = 0; i < place; i++) {
      n /= 10;
    }
    return n % 10;
  }
}
