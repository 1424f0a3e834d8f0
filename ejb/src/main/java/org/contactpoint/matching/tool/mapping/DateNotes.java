package org.contactpoint.matching.tool.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words what was seen of the birth dates, with the line of the mapping that helps. */
final class DateNotes {

  /** Of dates that cannot be read one in so many is more than slips of the pen. */
  private static final int MANY = 5;

  private static final String DAY_FIRST = "dd/mm/yyyy";
  private static final String MONTH_FIRST = "mm/dd/yyyy";

  private DateNotes() {}

  /** Of one column of one file. */
  static List<String> of(DateCheck seen, String file) {
    List<String> notes = new ArrayList<>();
    if (seen.unreadable > 0) {
      notes.add(unreadable(seen, file));
    }
    boolean day = seen.readDayFirst;
    long own = day ? seen.dayFirst : seen.monthFirst;
    long other = day ? seen.monthFirst : seen.dayFirst;
    if (seen.said != null && other > own) {
      notes.add(
          text(
              "%s: the mapping says %s (%s), but of the birth dates that tell day from month %,d"
                  + " have the %s first and %,d the %s. Those that do not tell are read wrongly:"
                  + " write %s",
              file,
              seen.column,
              seen.said.toLowerCase(Locale.ROOT),
              other,
              day ? "month" : "day",
              own,
              day ? "day" : "month",
              written(seen.column, !day)));
    } else if (Math.min(own, other) * MANY > own + other) {
      notes.add(
          text(
              "%s: %,d birth dates (%s) have the day first and %,d the month. Of those in which"
                  + " both are under 13 some are read wrongly",
              file, seen.dayFirst, seen.column, seen.monthFirst));
    }
    return notes;
  }

  /** Of one column in several files, where the mapping says no form. */
  static List<String> unlike(List<DateCheck> seen, List<String> files) {
    boolean silent = seen.stream().allMatch(s -> s.said == null);
    boolean day = seen.stream().anyMatch(s -> s.dayFirst > s.monthFirst);
    boolean month = seen.stream().anyMatch(s -> s.dayFirst < s.monthFirst);
    if (!silent || !day || !month) {
      return List.of();
    }
    List<String> orders = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      DateCheck of = seen.get(file);
      orders.add(files.get(file) + " the " + (of.dayFirst >= of.monthFirst ? "day" : "month"));
      forms.add(written(of.column, of.dayFirst >= of.monthFirst));
    }
    return List.of(
        "Birth dates have another order in each file ("
            + String.join(", ", orders)
            + " first), but are read alike as long as the mapping says nothing: write birth_date = "
            + String.join(" | ", forms));
  }

  private static String unreadable(DateCheck seen, String file) {
    String list = seen.rows.stream().map(Object::toString).collect(Collectors.joining(", "));
    boolean many = seen.unreadable * MANY > seen.filled;
    return text(
        "%s: %,d of %,d birth dates (%s) cannot be read, or are no day of the calendar: %s %s%s%s",
        file,
        seen.unreadable,
        seen.filled,
        seen.column,
        seen.rows.size() == 1 ? "row" : "rows",
        list,
        seen.unreadable > seen.rows.size() ? " and others" : "",
        many ? ". " + remedy(seen) : "");
  }

  private static String remedy(DateCheck seen) {
    if (seen.days * 2 > seen.unreadable) {
      return "They look like a spreadsheet's numbers of days: make dates of them there, and save"
          + " it as CSV anew";
    }
    Map.Entry<String, Long> best =
        seen.fits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return best.getValue() * 2 > seen.unreadable
        ? text(
            "Of these %,d fit the form %s: write %s (%s) in the mapping",
            best.getValue(), best.getKey(), seen.column, best.getKey())
        : "Is "
            + seen.column
            + " the column of birth dates? If so, say how it writes them, like "
            + written(seen.column, true);
  }

  private static String written(String column, boolean dayFirst) {
    return column + " (" + (dayFirst ? DAY_FIRST : MONTH_FIRST) + ")";
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.US, format, values);
  }
}
