package org.contactpoint.people.delegation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What may be handed over to whom, and for how long. Plain rules. */
final class DelegationRules {

  /** How many days at most, the first and the last included. */
  static final int LONGEST = 31;

  /** How many days ahead the first may be. */
  static final int AHEAD = 90;

  /** How many days before its end one is told of it. */
  static final int WARN = 7;

  /** Neither who watches nor who runs the product ever keeps staff, and the desk helps only. */
  private static final Set<Role> MAY_HOLD =
      EnumSet.of(Role.PRACTITIONER, Role.ORGANISATION_MANAGER);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private DelegationRules() {}

  /** The own roles to which a role may be handed over: those that gain by it. */
  static List<Role> holders(Role given) {
    Set<Right> carried = carried(given);
    return MAY_HOLD.stream()
        .filter(role -> !carried.stream().allMatch(right -> right.roles().contains(role)))
        .toList();
  }

  private static Set<Right> carried(Role given) {
    Delegation delegation = new Delegation(given, 0, "", LocalDate.MAX);
    return Stream.of(Right.values()).filter(delegation::carries).collect(Collectors.toSet());
  }

  /**
   * Judges what was typed.
   *
   * @param to who was chosen, or null when it is nobody of the list
   * @param giverEnds the last day on which the giver's own checks and account are in force
   * @throws InvalidInput with every field that is not as it should be
   */
  static void check(
      Delegations.Form form, Delegations.Colleague to, LocalDate giverEnds, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (to == null) {
      problems.add(new Problem("to", "Choose a colleague of the list."));
    }
    days(problems, form.from(), form.until(), today);
    if (problems.stream().noneMatch(p -> p.field().equals("until"))) {
      ends(problems, to, giverEnds, form.until());
    }
    if (StaffReason.read(Operation.DELEGATION_ASK, form.reason()).isEmpty()) {
      problems.add(new Problem("reason", "Choose the reason."));
    }
    TypedLine.needWhy(problems, TypedLine.of(form.text()));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static void days(
      List<Problem> problems, LocalDate from, LocalDate until, LocalDate today) {
    boolean begins = from != null && !from.isBefore(today) && !from.isAfter(today.plusDays(AHEAD));
    if (!begins) {
      problems.add(
          new Problem("from", "Give a first day from today on, at most " + AHEAD + " days ahead."));
    }
    if (until == null) {
      problems.add(new Problem("until", "Give the last day."));
    } else if (begins && until.isBefore(from)) {
      problems.add(new Problem("until", "The last day is before the first. Change one of them."));
    } else if (begins && until.isAfter(from.plusDays(LONGEST - 1))) {
      problems.add(
          new Problem(
              "until",
              "A role is handed over for at most "
                  + LONGEST
                  + " days: until "
                  + DAY.format(from.plusDays(LONGEST - 1))
                  + ". If you are away for longer, hand it over again then."));
    }
  }

  private static void ends(
      List<Problem> problems, Delegations.Colleague to, LocalDate giverEnds, LocalDate until) {
    if (to != null && to.ends().isBefore(until)) {
      problems.add(new Problem("until", ended("Your colleague's", to.ends())));
    } else if (giverEnds.isBefore(until)) {
      problems.add(new Problem("until", ended("Your own", giverEnds)));
    }
  }

  private static String ended(String whose, LocalDate day) {
    return whose
        + " record check, training or account ends on "
        + DAY.format(day)
        + ". Give a day until then, or have it renewed first.";
  }
}
