package org.contactpoint.people.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Postcode;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.people.TypedLine;

/** What makes the contacts and numbers of an organisation or team acceptable. Plain rules. */
final class OfficeRules {

  private static final String TELEPHONE = "\\+?[0-9][0-9 ()-]{4,28}[0-9]";
  private static final String MAIL = "[^\\s@]{1,80}@[^\\s@]{1,60}\\.[^\\s@.]{2,18}";
  private static final String URN = "[0-9]{6}";
  private static final String ODS = "[A-Z0-9]{3,12}";

  private OfficeRules() {}

  /** Whether this role registers this kind: nobody one's own kind or one above. */
  static boolean registers(Role role, Registration.Kind kind) {
    boolean national = kind.sector() == Sector.NATIONAL || kind.sector() == Sector.LOCAL_AUTHORITY;
    return national == (role == Role.NATIONAL_TEAM);
  }

  /** The contacts as they are kept; what is wrong is added to the problems. */
  static OfficeForm.Contacts contacts(OfficeForm.Contacts typed, List<Problem> problems) {
    Optional<Postcode> postcode = Postcode.parse(typed.postcode());
    String name = text(typed.name());
    String address = text(typed.address());
    String contact = text(typed.contact());
    need(
        problems, TypedLine.fits(name, 3, 160), "name", "Give the full name, in 3 to 160 letters.");
    need(
        problems,
        TypedLine.fits(address, 5, 200),
        "address",
        "Give street and town, in 5 to 200 letters.");
    need(problems, postcode.isPresent(), "postcode", "Give the full postcode, such as M6 5WZ.");
    need(
        problems,
        TypedLine.fits(contact, 3, 120),
        "contact",
        "Say whom to ask for, by name or duty, in 3 to 120 letters.");
    String telephone = telephone(typed.telephone(), "telephone", true, problems);
    String email = mail(typed.email(), problems);
    String night = telephone(typed.outOfHours(), "outOfHours", false, problems);
    return new OfficeForm.Contacts(
        name,
        address,
        postcode.map(Postcode::value).orElse(null),
        contact,
        telephone,
        email,
        night);
  }

  /** The number of a school, or null. */
  static String urn(String typed, Registration.Kind kind, List<Problem> problems) {
    String urn = text(typed);
    boolean school = kind.sector() == Sector.EDUCATION;
    if (!school) {
      need(
          problems, urn.isEmpty(), "urn", "Only schools and nurseries have a URN. Leave it empty.");
    } else {
      boolean nursery = kind.code().equals("NURSERY") && urn.isEmpty();
      need(problems, nursery || urn.matches(URN), "urn", "Give the URN: exactly six digits.");
    }
    return urn.isEmpty() ? null : urn;
  }

  /** The code of a health body, or null. */
  static String ods(String typed, Registration.Kind kind, List<Problem> problems) {
    String ods = text(typed).toUpperCase(Locale.ROOT);
    if (kind.sector() == Sector.HEALTH) {
      need(
          problems,
          ods.matches(ODS),
          "ods",
          "Give the ODS code: 3 to 12 letters and figures, such as P87001.");
    } else {
      need(problems, ods.isEmpty(), "ods", "Only health bodies have an ODS code. Leave it empty.");
    }
    return ods.isEmpty() ? null : ods;
  }

  /** A team's order as it is kept. */
  static Teams.Order team(Teams.Order typed) {
    List<Problem> problems = new ArrayList<>();
    String name = text(typed.name());
    need(
        problems,
        TypedLine.fits(name, 2, 160),
        "name",
        "Give the team's name, in 2 to 160 letters.");
    String telephone = telephone(typed.telephone(), "telephone", false, problems);
    String email = mail(typed.email(), problems);
    refuse(problems);
    return new Teams.Order(
        typed.organisation(), typed.team(), typed.version(), name, telephone, email, typed.key());
  }

  static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  static void need(List<Problem> problems, boolean good, String field, String message) {
    if (!good) {
      problems.add(new Problem(field, message));
    }
  }

  private static String telephone(
      String typed, String field, boolean needed, List<Problem> problems) {
    String number = text(typed);
    if (number.isEmpty() && !needed) {
      return null;
    }
    need(problems, number.matches(TELEPHONE), field, "Give a telephone number: 6 to 30 figures.");
    return number;
  }

  private static String mail(String typed, List<Problem> problems) {
    String mail = text(typed);
    if (mail.isEmpty()) {
      return null;
    }
    need(problems, mail.matches(MAIL), "email", "Give an e-mail address, or leave it empty.");
    return mail;
  }

  static String text(String typed) {
    return TypedLine.of(typed);
  }
}
