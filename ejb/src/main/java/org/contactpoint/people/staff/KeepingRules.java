package org.contactpoint.people.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes an order or a renewal acceptable, whoever sends it. */
final class KeepingRules {

  private static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9 ./:_-]{2,79}";
  private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private KeepingRules() {}

  /** The order's text as it is kept. */
  static String text(StaffKeeping.Order order, Operation operation) {
    List<Problem> problems = new ArrayList<>();
    if (StaffReason.read(operation, order.reason()).isEmpty()) {
      problems.add(new Problem("reason", "Choose the reason."));
    }
    String text = TypedLine.of(order.text());
    TypedLine.needWhy(problems, text);
    refuse(problems);
    return text;
  }

  static void check(StaffKeeping.Renewal renewal, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    LocalDate from = renewal.from();
    if (from == null || from.isAfter(today)) {
      problems.add(new Problem("from", "Give the day. It cannot be in the future."));
    } else if (renewal.kind().until(from).isBefore(today)) {
      problems.add(
          new Problem(
              "from",
              "This would have ended on "
                  + DAY.format(renewal.kind().until(from))
                  + ". Give the day of a newer one."));
    }
    if (renewal.evidence() == null || !renewal.evidence().matches(REFERENCE)) {
      problems.add(
          new Problem(
              "evidence",
              "Give the reference under which the evidence is filed: 3 to 80 plain letters and"
                  + " figures."));
    }
    boolean version = renewal.version() != null && renewal.version().matches(VERSION);
    if (renewal.kind().versioned() && !version) {
      problems.add(new Problem("version", "Give the version, such as 2 or 2026.1."));
    }
    refuse(problems);
  }

  static void check(Covers.Extension extension, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    LocalDate until = extension.until();
    if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(1))) {
      problems.add(new Problem("until", "Give a day from today on, at most a year ahead."));
    }
    if (extension.evidence() == null || !extension.evidence().matches(REFERENCE)) {
      problems.add(
          new Problem(
              "evidence",
              "Give the reference under which the evidence is filed: 3 to 80 plain letters and"
                  + " figures."));
    }
    refuse(problems);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
