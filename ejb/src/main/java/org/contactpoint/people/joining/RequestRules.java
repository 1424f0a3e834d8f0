package org.contactpoint.people.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.TypedLine;

/** What makes a request for an account acceptable, and for which roles somebody may ask. */
final class RequestRules {

  private static final String EMAIL =
      "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,80}[A-Za-z0-9])?\\.[A-Za-z]{2,24}";
  private static final String TELEPHONE = "\\+?[0-9][0-9 ()-]{5,28}";
  private static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9 ./:_-]{2,79}";
  private static final String VERSION = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";
  private static final int LONGEST_YEARS = 1;

  private RequestRules() {}

  static void check(UserRequests.Asked asked, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    line(problems, asked.name(), "name", 2, 160, "Enter the person's name as on the document.");
    line(problems, asked.job(), "job", 2, 120, "Enter the job in 2 to 120 letters.");
    if (Arrays.stream(Role.values()).noneMatch(r -> r.name().equals(asked.role()))) {
      problems.add(new Problem("role", "Choose the role."));
    }
    match(problems, asked.email(), EMAIL, "email", "Enter a work e-mail address.");
    match(problems, asked.telephone(), TELEPHONE, "telephone", "Enter a work telephone number.");
    line(problems, asked.text(), "text", 3, 200, "Say why in 3 to 200 letters, all on one line.");
    reference(problems, asked.identity(), "identity");
    standing(problems, asked.checked(), StandingKind.RECORD_CHECK, "checked", today);
    reference(problems, asked.check(), "check");
    standing(problems, asked.trained(), StandingKind.TRAINING, "trained", today);
    reference(problems, asked.training(), "training");
    match(problems, asked.course(), VERSION, "course", "Give the version, such as 2 or 2026.1.");
    LocalDate end = asked.endsOn();
    if (end != null && (end.isBefore(today) || end.isAfter(today.plusYears(LONGEST_YEARS)))) {
      problems.add(
          new Problem(
              "ends", "Give a last day from today on, at most a year ahead; or leave it empty."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  /**
   * The roles for which somebody may ask: never one with a right that neither the asker's own role
   * nor work with children needs, and a management team for its own team only. The national team
   * asks for those whom it keeps.
   */
  static Set<Role> roles(Caller asker, RequestRepository.Place place) {
    if (asker.role() == Role.NATIONAL_TEAM) {
      return appointed(asker, place.id(), place.kind());
    }
    Set<Role> roles = EnumSet.of(Role.PRACTITIONER, Role.ORGANISATION_MANAGER);
    if (asker.role() == Role.MANAGEMENT_TEAM && asker.organisationId() == place.id()) {
      roles.add(Role.MANAGEMENT_TEAM);
    }
    return roles;
  }

  /**
   * Whether somebody may let in a role: nobody lets in more than oneself by the own role, not by
   * one that was handed over for a time. The national team looks no child up and appoints those who
   * do, since nobody else is there when an authority begins; that is why it takes two of them.
   */
  static boolean letsIn(Caller approver, Role role, long organisation, String kind) {
    return approver.role() == Role.NATIONAL_TEAM
        ? appointed(approver, organisation, kind).contains(role)
        : Arrays.stream(Right.values())
            .filter(right -> right.roles().contains(role))
            .allMatch(approver::mayByOwnRole);
  }

  /** For whom the national team asks, by what the organisation is; nobody where it keeps none. */
  private static Set<Role> appointed(Caller national, long organisation, String kind) {
    if (national.organisationId() == organisation) {
      return EnumSet.of(Role.NATIONAL_TEAM);
    }
    return switch (kind) {
      case "MANAGEMENT" -> EnumSet.of(Role.MANAGEMENT_TEAM);
      case "HELP_DESK" -> EnumSet.of(Role.HELP_DESK);
      case "NATIONAL_PARTNER" -> EnumSet.of(Role.PRACTITIONER);
      default -> EnumSet.noneOf(Role.class);
    };
  }

  /** Whether record check and training of these days still hold. */
  static boolean stand(LocalDate checked, LocalDate trained, LocalDate today) {
    return !StandingKind.RECORD_CHECK.until(checked).isBefore(today)
        && !StandingKind.TRAINING.until(trained).isBefore(today);
  }

  private static void line(
      List<Problem> problems, String value, String field, int least, int most, String words) {
    String text = TypedLine.of(value);
    boolean letters = text.codePoints().anyMatch(Character::isLetter);
    if (!letters || !TypedLine.fits(text, least, most)) {
      problems.add(new Problem(field, words));
    }
  }

  private static void match(
      List<Problem> problems, String value, String pattern, String field, String words) {
    if (value == null || !value.strip().matches(pattern)) {
      problems.add(new Problem(field, words));
    }
  }

  private static void reference(List<Problem> problems, String value, String field) {
    match(
        problems,
        value,
        REFERENCE,
        field,
        "Give the reference under which it is filed: 3 to 80 plain letters and figures.");
  }

  private static void standing(
      List<Problem> problems, LocalDate from, StandingKind kind, String field, LocalDate today) {
    if (from == null || from.isAfter(today)) {
      problems.add(new Problem(field, "Give the day. It cannot be in the future."));
    } else if (kind.until(from).isBefore(today)) {
      problems.add(
          new Problem(
              field, "This is more than " + kind.years() + " years ago. A newer is needed."));
    }
  }
}
