package org.contactpoint.people.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Postcode;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a declaration acceptable. */
final class FamilyRules {

  private static final int LONGEST = 80;
  private static final int OLDEST = 120;
  private static final String NAME = "\\p{L}[\\p{L}\\p{M} .'\u2019-]*";
  private static final String TELEPHONE = "\\+?[0-9][0-9 ()-]{8,19}";

  private FamilyRules() {}

  static FamilyMember member(FamilyForm form, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    String forenames = text(form.forenames());
    String surname = text(form.surname());
    String line = text(form.line());
    String telephone = text(form.telephone());
    Optional<Postcode> postcode = Postcode.parse(text(form.postcode()));
    need(problems, name(forenames), "forenames", "Enter the first name, in letters.");
    need(problems, name(surname), "surname", "Enter the family name, in letters.");
    need(
        problems,
        form.birth() != null
            && !form.birth().isAfter(today)
            && form.birth().isAfter(today.minusYears(OLDEST)),
        "birth",
        "Enter the date of birth, with day, month and year, such as 4 5 2006.");
    boolean neither = line.isEmpty() && text(form.postcode()).isEmpty();
    boolean both = !line.isEmpty() && postcode.isPresent();
    need(
        problems,
        neither || TypedLine.fits(line, 1, LONGEST),
        "line",
        "Enter the first line of the address, or leave the postcode empty.");
    need(
        problems,
        neither || both || line.isEmpty() && postcode.isPresent(),
        "postcode",
        "Enter the full postcode, such as M6 5WZ, or leave the address empty.");
    need(
        problems,
        telephone.isEmpty() || telephone.matches(TELEPHONE),
        "telephone",
        "Enter the whole telephone number, in figures, or leave it empty.");
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return new FamilyMember(
        forenames,
        surname,
        form.birth(),
        line,
        postcode.map(Postcode::value).orElse(""),
        telephone);
  }

  private static boolean name(String text) {
    return text.length() <= LONGEST && text.matches(NAME);
  }

  private static String text(String typed) {
    return TypedLine.of(typed);
  }

  private static void need(List<Problem> problems, boolean good, String field, String message) {
    if (!good) {
      problems.add(new Problem(field, message));
    }
  }
}
