package org.contactpoint.matching.standard;

import java.util.List;

/**
 * Reads birth dates in the ways that a column writes them. A date is an int: year * 10000 + month *
 * 100 + day, a part that is not known being 0; the whole 0 is no date.
 */
public final class BirthDates {

  /** Two-digit years up to this one are of this century: nobody is born later than this product. */
  private static final int PIVOT = 30;

  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

  private final boolean dayFirst;

  private BirthDates(boolean dayFirst) {
    this.dayFirst = dayFirst;
  }

  /** Reads days before months, or after. */
  public static BirthDates dayFirst(boolean dayFirst) {
    return new BirthDates(dayFirst);
  }

  /**
   * Learns from a column whether days stand before months; a tie is settled for the British way.
   */
  public static BirthDates learnt(List<String> values) {
    int first = 0;
    int second = 0;
    for (String value : values) {
      int order = order(value);
      first += order > 0 ? 1 : 0;
      second += order < 0 ? 1 : 0;
    }
    return new BirthDates(first >= second);
  }

  /** Of a pattern such as dd/MM/yyyy: what matters is which of d and M comes first. */
  public static BirthDates of(String pattern) {
    int day = pattern.indexOf('d');
    int month = pattern.indexOf('M');
    return new BirthDates(day < 0 || month < 0 || day < month);
  }

  /** Whether days stand before months where both are numbers. */
  public boolean dayFirst() {
    return dayFirst;
  }

  /** Whether a value is three numbers of which the last is the year, so that the order matters. */
  public static boolean ordered(String value) {
    return ordered(value, new int[4]);
  }

  private static boolean ordered(String value, int... parts) {
    return numbers(value, parts) == 3 && parts[3] == 0 && parts[0] <= 31;
  }

  /**
   * Which of day and month comes first in a date whose year is last: 1 the day, -1 the month, 0
   * where it can be either, or is no such date.
   */
  public static int order(String value) {
    int[] parts = new int[4];
    if (!ordered(value, parts)) {
      return 0;
    }
    return parts[0] > 12 && parts[1] <= 12 ? 1 : parts[1] > 12 && parts[0] <= 12 ? -1 : 0;
  }

  /** Whether a date can only be read with day and month the other way round. */
  public boolean misfit(String value) {
    int[] parts = new int[4];
    if (!ordered(value, parts)) {
      return false;
    }
    int month = dayFirst ? parts[1] : parts[0];
    int day = dayFirst ? parts[0] : parts[1];
    return month > 12 && day <= 12;
  }

  /** Reads one value; 0 when it is no date. */
  public int read(String value) {
    int[] parts = new int[4];
    int count = numbers(value, parts);
    if (parts[3] > 0) {
      // The month is written as a word.
      int month = parts[3];
      return switch (count) {
        case 1 -> date(year(parts[0]), month, 0);
        case 2 ->
            parts[0] > 31
                ? date(year(parts[0]), month, parts[1])
                : date(year(parts[1]), month, parts[0]);
        default -> 0;
      };
    }
    if (count == 1) {
      return single(parts[0], Letters.digits(value).length());
    }
    if (count == 2) {
      return parts[0] > 31 ? date(parts[0], parts[1], 0) : date(year(parts[1]), parts[0], 0);
    }
    // Databases write a date of noughts for none.
    if (count != 3 || parts[0] + parts[1] + parts[2] == 0) {
      return 0;
    }
    if (parts[0] > 31) {
      return yearMonthDay(parts[0], parts[1], parts[2]);
    }
    int day = dayFirst ? parts[0] : parts[1];
    int month = dayFirst ? parts[1] : parts[0];
    return yearMonthDay(year(parts[2]), month, day);
  }

  /** Of three columns, any of them null or blank. */
  public static int of(String day, String month, String year) {
    int[] parts = new int[4];
    int y = numbers(year, parts) == 1 ? year(parts[0]) : 0;
    int m = numbers(month, parts) == 1 ? parts[0] : parts[3];
    int d = numbers(day, parts) == 1 ? parts[0] : 0;
    return date(y, m, d);
  }

  private static int single(int number, int digits) {
    if (digits == 8) {
      int year = number / 10_000;
      return year >= 1000 ? yearMonthDay(year, number / 100 % 100, number % 100) : 0;
    }
    return digits == 4 ? date(number, 0, 0) : digits == 6 ? date(number / 100, number % 100, 0) : 0;
  }

  /** A month that cannot be one is taken for the day, if that makes a date. */
  private static int yearMonthDay(int year, int month, int day) {
    return month > 12 && day <= 12 ? date(year, day, month) : date(year, month, day);
  }

  private static int date(int year, int month, int day) {
    boolean whole = year >= 0 && year < 2200 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
    return whole ? year * 10_000 + month * 100 + day : 0;
  }

  private static int year(int number) {
    return number >= 100 ? number : number <= PIVOT ? 2000 + number : 1900 + number;
  }

  /** The numbers of a text, at most three; in the fourth place a month written as a word, or 0. */
  private static int numbers(String value, int[] parts) {
    java.util.Arrays.fill(parts, 0);
    if (value == null) {
      return 0;
    }
    int count = 0;
    int i = 0;
    int end = value.length();
    while (i < end) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        int from = i;
        int number = 0;
        while (i < end && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
          number = i - from < 9 ? number * 10 + value.charAt(i) - '0' : number;
          i++;
        }
        if (count == 3) {
          return count; // what follows a date is a time
        }
        parts[count++] = number;
      } else if (i + 2 < end && Character.isLetter(c) && Character.isLetter(value.charAt(i + 1))) {
        int month = monthAt(value, i);
        if (month > 0) {
          parts[3] = month;
        } else if (count == 3) {
          return count;
        }
        while (i < end && Character.isLetter(value.charAt(i))) {
          i++;
        }
      } else {
        i++;
      }
    }
    return count;
  }

  private static int monthAt(String value, int at) {
    for (int month = 0; month < 12; month++) {
      if (value.regionMatches(true, at, MONTHS, month * 3, 3)) {
        return month + 1;
      }
    }
    return 0;
  }
}
