package org.contactpoint.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.kernel.Problem;
import org.contactpoint.matching.AskedBirth;

/** A birth date, or as much of one as is known, as typed into the boxes of a form. */
public final class TypedBirth {

  private TypedBirth() {}

  /**
   * The date with how much of it may be relied upon; an age is an estimate, and a day to come the
   * one on which a child is due.
   *
   * @param problems where each wrong field is added
   */
  public static Optional<BirthDate> read(SearchForm form, LocalDate today, List<Problem> problems) {
    Optional<BirthDate> birth = known(form, today, problems);
    if (birth.filter(b -> b.accuracy() != Accuracy.DUE && b.date().isAfter(today)).isPresent()) {
      problems.add(new Problem("day", "Give the whole day on which the child is due."));
      return Optional.empty();
    }
    return birth;
  }

  private static Optional<BirthDate> known(
      SearchForm form, LocalDate today, List<Problem> problems) {
    AskedBirth asked = new BirthFields(form, today, problems).read();
    if (asked instanceof AskedBirth.Day day) {
      boolean born = !day.date().isAfter(today);
      return Optional.of(new BirthDate(day.date(), born ? Accuracy.EXACT : Accuracy.DUE));
    }
    if (asked instanceof AskedBirth.Month month) {
      return Optional.of(new BirthDate(month.month().atDay(1), Accuracy.MONTH));
    }
    if (asked instanceof AskedBirth.Span span) {
      boolean year =
          span.from().getDayOfYear() == 1 && form.year() != null && !form.year().isBlank();
      return Optional.of(
          new BirthDate(
              LocalDate.of(span.to().getYear(), 1, 1), year ? Accuracy.YEAR : Accuracy.ESTIMATED));
    }
    return Optional.empty();
  }
}
