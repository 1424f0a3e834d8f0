package org.contactpoint.people.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes an entry of the rota acceptable, and whom it lets mediate. */
final class RotaRules {

  static final int AHEAD = 92;

  private static final String TELEPHONE = "\\+?[0-9][0-9 ()-]{4,28}[0-9]";

  private RotaRules() {}

  /**
   * Judges what was typed.
   *
   * @throws InvalidInput with every field that is not as it should be
   */
  static Shift check(Rota.Form form, LocalDate today, Instant now) {
    List<Problem> problems = new ArrayList<>();
    if (TypedLine.of(form.username()).isEmpty()) {
      problems.add(new Problem("username", "Give the user name of who mediates."));
    }
    Optional<Shift> shift =
        Stream.of(Shift.values()).filter(s -> s.name().equals(form.shift())).findFirst();
    if (shift.isEmpty()) {
      problems.add(new Problem("shift", "Choose the day or the night."));
    }
    day(form.day(), shift, today, now).ifPresent(problems::add);
    if (!TypedLine.of(form.telephone()).matches(TELEPHONE)) {
      problems.add(new Problem("telephone", "Give the number that callers ring: 6 to 30 figures."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return shift.orElseThrow();
  }

  private static Optional<Problem> day(
      LocalDate day, Optional<Shift> shift, LocalDate today, Instant now) {
    if (day == null || day.isAfter(today.plusDays(AHEAD))) {
      return Optional.of(new Problem("day", "Give a day of the next three months."));
    }
    // Last night's may still last in the small hours.
    boolean over =
        day.isBefore(today.minusDays(1))
            || shift.filter(s -> !now.isBefore(s.until(day))).isPresent();
    return over
        ? Optional.of(new Problem("day", "This is over already. Give a later day."))
        : Optional.empty();
  }

  /**
   * Whether somebody may begin a call.
   *
   * @param onDuty whether the rota has the person now
   */
  static boolean mediates(Caller who, boolean onDuty, Instant now) {
    return onDuty || who.role() == Role.MANAGEMENT_TEAM && Shift.office(now);
  }
}
