package org.contactpoint.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.SpokenLanguage;

/** Reads what is known of a child of whom little is known. */
public final class HeardRules {

  private static final int LONGEST = 60;
  private static final int MONTHS = 24;

  private HeardRules() {}

  /**
   * What was typed, read.
   *
   * @param name as typed, without blanks around it
   * @param language or null where it is not known
   * @param place empty where it is not known
   * @param seenOn or null where it is not known
   */
  public record Heard(String name, SpokenLanguage language, String place, LocalDate seenOn) {

    @Override
    public String toString() {
      return "what was heard";
    }
  }

  /** For a search: a name and one thing more. */
  static Heard search(HeardForm form, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    Heard heard = read(form, today, problems);
    if (problems.isEmpty()
        && heard.language() == null
        && heard.place().isEmpty()
        && heard.seenOn() == null) {
      problems.add(
          new Problem("language", "Add the language, the place or the day, whichever you know."));
    }
    refuse(problems);
    return heard;
  }

  /** For a new record: all of it; what is not known is said to be so. */
  public static Heard whole(HeardForm form, LocalDate today, List<Problem> problems) {
    Heard heard = read(form, today, problems);
    if (heard.language() == null) {
      problems.add(new Problem("language", "Choose the language, or say that it is not known."));
    }
    if (heard.place().isEmpty()) {
      problems.add(new Problem("place", "Say where the child was seen, such as a bus station."));
    }
    if (heard.seenOn() == null && problems.stream().noneMatch(p -> p.field().equals("day"))) {
      problems.add(new Problem("day", "Add the day on which the child was seen."));
    }
    return heard;
  }

  private static Heard read(HeardForm form, LocalDate today, List<Problem> problems) {
    FieldText name = FieldText.of("name", form.name());
    Optional<Problem> wrong = name.asName(LONGEST);
    wrong.ifPresent(problems::add);
    if (wrong.isEmpty()
        && (name.value().indexOf('*') >= 0
            || name.value().codePoints().filter(Character::isLetter).count() < 2)) {
      problems.add(new Problem("name", "Add the first name, or how it sounded."));
    }
    FieldText place = FieldText.of("place", form.place());
    place.asSetting(LONGEST).ifPresent(problems::add);
    SpokenLanguage language = language(form.language());
    if (language == null && form.language() != null && !form.language().isBlank()) {
      problems.add(new Problem("language", "Choose a language from the list."));
    }
    return new Heard(name.value(), language, place.value(), day(form, today, problems));
  }

  private static SpokenLanguage language(String typed) {
    return Stream.of(SpokenLanguage.values())
        .filter(l -> l.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  private static LocalDate day(HeardForm form, LocalDate today, List<Problem> problems) {
    String typed = form.day() + form.month() + form.year();
    if (typed.replace("null", "").isBlank()) {
      return null;
    }
    Optional<LocalDate> day = TypedDay.of(form.day(), form.month(), form.year());
    boolean fits =
        day.filter(d -> !d.isAfter(today) && !d.isBefore(today.minusMonths(MONTHS))).isPresent();
    if (!fits) {
      problems.add(
          new Problem("day", "Give a day of the past two years, with day, month and year."));
    }
    return fits ? day.get() : null;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
