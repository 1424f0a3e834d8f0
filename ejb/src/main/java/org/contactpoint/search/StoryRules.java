package org.contactpoint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.disclosure.AskedFamily;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Postcode;
import org.contactpoint.kernel.Problem;
import org.contactpoint.matching.CalledNumber;
import org.contactpoint.matching.CarerName;
import org.contactpoint.matching.Dwelling;

/** Reads by what a family is looked for: a carer's whole name, one door, or a telephone. */
final class StoryRules {

  private static final int LONGEST = 120;
  private static final String TELEPHONE = "[+0-9() -]{6,30}";

  private StoryRules() {}

  /**
   * What was typed.
   *
   * @throws InvalidInput with a problem at each field that is wrong or missing
   */
  static AskedFamily read(StoryForm form) {
    List<Problem> problems = new ArrayList<>();
    Optional<CarerName> carer = carer(FieldText.of("carer", form.carer()), problems);
    FieldText line = FieldText.of("line", form.line());
    if (line.given() && line.asSetting(LONGEST).isPresent()) {
      problems.add(
          new Problem("line", "An address has letters, figures and plain punctuation only."));
    }
    Optional<Dwelling> home = home(line, FieldText.of("postcode", form.postcode()), problems);
    Optional<CalledNumber> telephone =
        telephone(FieldText.of("telephone", form.telephone()), problems);
    if (problems.isEmpty() && carer.isEmpty() && home.isEmpty() && telephone.isEmpty()) {
      problems.add(
          new Problem(
              "carer",
              "Add a carer's first name and family name; or the address; or the telephone."));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return new AskedFamily(
        carer.stream().toList(), home.stream().toList(), telephone.stream().toList(), null);
  }

  private static Optional<CarerName> carer(FieldText text, List<Problem> problems) {
    if (!text.given()) {
      return Optional.empty();
    }
    Optional<Problem> wrong = text.asName(LONGEST);
    wrong.ifPresent(problems::add);
    Optional<CarerName> name =
        text.value().indexOf('*') >= 0 ? Optional.empty() : CarerName.read(text.value());
    if (wrong.isEmpty() && name.isEmpty()) {
      problems.add(new Problem("carer", "Add the carer's first name and family name."));
    }
    return name;
  }

  private static Optional<Dwelling> home(FieldText line, FieldText place, List<Problem> problems) {
    if (!line.given() && !place.given()) {
      return Optional.empty();
    }
    Optional<Postcode> postcode = Postcode.parse(place.value());
    if (postcode.isEmpty()) {
      problems.add(new Problem("postcode", "Add the full postcode, like M6 5WZ."));
      return Optional.empty();
    }
    Optional<Dwelling> home = Dwelling.of(List.of(line.value().split(",")), postcode.get().value());
    if (home.isEmpty()) {
      problems.add(
          new Problem("line", "Add the number or name of the house: a street is not enough."));
    }
    return home;
  }

  private static Optional<CalledNumber> telephone(FieldText text, List<Problem> problems) {
    if (!text.given()) {
      return Optional.empty();
    }
    Optional<CalledNumber> number = CalledNumber.of(text.value());
    if (!text.value().matches(TELEPHONE) || number.isEmpty()) {
      problems.add(
          new Problem("telephone", "Write the whole number in figures, like 01632 960001."));
    }
    return number;
  }
}
