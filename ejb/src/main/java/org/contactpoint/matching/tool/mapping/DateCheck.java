package org.contactpoint.matching.tool.mapping;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.contactpoint.matching.standard.BirthDates;

/**
 * Looks at the birth dates of one column of one file: how many cannot be read, and whether the
 * mapping says the wrong form. It keeps counts and numbers of rows, no date.
 */
final class DateCheck {

  private static final int SHOWN = 3;

  /** Nobody of whom there are files was born before. */
  private static final int EARLIEST = 1600;

  private static final Pattern DAYS_OF_A_SPREADSHEET = Pattern.compile("[1-6][0-9]{4}([.,]0+)?");

  /** Forms that are not read unless the mapping says them. */
  private static final List<String> OTHERS =
      List.of("ddmmyyyy", "mmddyyyy", "ddmmyy", "mmddyy", "yymmdd");

  final String column;
  final String said;
  final boolean readDayFirst;
  final List<Long> rows = new ArrayList<>();
  final Map<String, Long> fits = new LinkedHashMap<>();
  long filled;
  long unreadable;
  long dayFirst;
  long monthFirst;
  long days;

  private final DateForm form;
  private final BirthDates reader;
  private final Map<String, DateForm> others = new LinkedHashMap<>();

  /**
   * Of a column.
   *
   * @param column its name in the file
   * @param said the form that the mapping says, or null
   */
  DateCheck(String column, String said) {
    this.column = column;
    this.said = said;
    form = said == null ? null : DateForm.of(said);
    reader = said == null ? BirthDates.dayFirst(true) : BirthDates.of(said);
    readDayFirst = reader.dayFirst();
    OTHERS.forEach(written -> others.put(written, DateForm.of(DateForm.pattern(written))));
  }

  /** Looks at a cell of a row, rows being numbered from 1. */
  void take(String cell, long row) {
    if (cell.isEmpty()) {
      return;
    }
    filled++;
    boolean fit = form != null && form.fits(cell);
    int order = BirthDates.order(cell);
    if (order != 0) {
      boolean day = fit ? readDayFirst : order > 0;
      dayFirst += day ? 1 : 0;
      monthFirst += day ? 0 : 1;
    }
    if (!fit && !readable(reader.read(cell))) {
      unreadable(cell, row);
    }
  }

  /** Looks at a date of three columns. */
  void take(String day, String month, String year, long row) {
    if (!year.isEmpty()) {
      filled++;
      if (!readable(BirthDates.of(day, month, year))) {
        unreadable("", row);
      }
    }
  }

  private void unreadable(String cell, long row) {
    unreadable++;
    if (rows.size() < SHOWN) {
      rows.add(row);
    }
    others.forEach((written, other) -> fits.merge(written, other.fits(cell) ? 1L : 0, Long::sum));
    days += DAYS_OF_A_SPREADSHEET.matcher(cell).matches() ? 1 : 0;
  }

  /** Whether it is a day of the calendar, or as much of one as is known. */
  private static boolean readable(int date) {
    int year = date / 10_000;
    int month = date / 100 % 100;
    int day = date % 100;
    if (year < EARLIEST) {
      return false;
    }
    return month == 0 ? day == 0 : day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
