package org.contactpoint.search;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Postcode;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.NameForms;
import org.contactpoint.matching.SettingName;
import org.contactpoint.matching.Wanted;

/**
 * Judges a search form: only who already knows a good deal about a child may look for it
 * (decisions.md, "Minimum knowledge to search"). Both names, and one of: the full birth date; month
 * and year; year or age with a postcode, district, school, surgery or carer; the full postcode. Or
 * a number that belongs to one child alone, with one name.
 */
final class MinimumKnowledge {

  /** Longest name that can be typed. */
  static final int LONGEST_NAME = 60;

  /** Longest name of a setting, or of a carer in one piece. */
  static final int LONGEST_TEXT = 120;

  /** The fields in the order of the page. */
  private static final List<String> FIELDS =
      Stream.of(SearchForm.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private final SearchForm form;
  private final Sector sector;
  private final LocalDate today;
  private final boolean emergency;
  private final List<Problem> problems = new ArrayList<>();
  private final AskedBirth birth;

  private MinimumKnowledge(SearchForm form, Sector sector, LocalDate today, boolean emergency) {
    this.form = form;
    this.sector = sector;
    this.today = today;
    this.emergency = emergency;
    this.birth = new BirthFields(form, today, problems).read();
  }

  /**
   * What is looked for.
   *
   * @param sector the caller's, whose numbers may be asked for
   * @param today the local date
   * @throws InvalidInput with a problem at each field that is wrong or missing
   */
  static Wanted judge(SearchForm form, Sector sector, LocalDate today) {
    return new MinimumKnowledge(form, sector, today, false).judge();
  }

  /**
   * What is looked for in an emergency (F048): one name with a year or age and a place, or a
   * carer's name with the full postcode, will do; and what is happening must be said.
   *
   * @throws InvalidInput with a problem at each field that is wrong or missing
   */
  static Wanted judgeEmergency(EmergencyForm form, Sector sector, LocalDate today) {
    MinimumKnowledge minimum = new MinimumKnowledge(form.asked(), sector, today, true);
    Problem unsaid = EmergencyMinimum.unsaid(form);
    if (unsaid == null) {
      return minimum.judge();
    }
    try {
      minimum.judge();
    } catch (InvalidInput more) {
      List<Problem> all = new ArrayList<>(more.problems());
      all.add(unsaid);
      throw new InvalidInput(all);
    }
    throw new InvalidInput(List.of(unsaid));
  }

  private Wanted judge() {
    List<String> forenames = name(FieldText.of("forename", form.forename()), true);
    List<String> surnames = name(FieldText.of("surname", form.surname()), false);
    Gender gender = gender();
    FieldText place = FieldText.of("postcode", form.postcode());
    Optional<Postcode> postcode = postcode(place);
    String district =
        postcode
            .map(Postcode::district)
            .or(() -> Postcode.parseDistrict(place.value()))
            .orElse(null);
    String setting = setting(FieldText.of("setting", form.setting()));
    String carer = carer(FieldText.of("carer", form.carer()));
    NumberField number = number(FieldText.of("number", form.number()));
    boolean extra = district != null || setting != null || carer != null;
    boolean both = !forenames.isEmpty() && !surnames.isEmpty();
    boolean usual = number.readable() || both && enough(postcode.isPresent(), extra);
    if (problems.isEmpty()) {
      if (number.readable()) {
        requireOneName(forenames, surnames);
      } else if (emergency && !usual) {
        requireInEmergency(
            !forenames.isEmpty() || !surnames.isEmpty(),
            district,
            carer != null && postcode.isPresent());
      } else {
        requireBothNames(forenames, surnames);
        requireMore(postcode.isPresent(), extra);
      }
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(problem -> FIELDS.indexOf(problem.field())));
      throw new InvalidInput(problems);
    }
    return new Wanted(
        forenames,
        surnames,
        birth == null && !usual ? AskedBirth.Span.childhood(today) : birth,
        gender,
        postcode.map(Postcode::value).orElse(null),
        district,
        setting,
        carer,
        number.indexNumber(),
        number.identifiers(),
        !number.readable() && (!usual || birth == null || birth instanceof AskedBirth.Span));
  }

  private void requireInEmergency(boolean named, String district, boolean carerAndPlace) {
    if (carerAndPlace) {
      return;
    }
    if (!named) {
      refuse("forename", "Add a name of the child; or a carer's name and the full postcode.");
    }
    if (birth == null) {
      refuse("age", "Add about how old the child is, or the year of birth.");
    }
    if (district == null) {
      refuse("postcode", "Add the postcode, or its first part alone: M6.");
    }
  }

  private void requireOneName(List<String> forenames, List<String> surnames) {
    if (forenames.isEmpty() && surnames.isEmpty()) {
      refuse("surname", "Add one of the child's names, so that a wrong number finds nobody else.");
    }
  }

  private void requireBothNames(List<String> forenames, List<String> surnames) {
    if (forenames.isEmpty()) {
      refuse("forename", "Add the first name, or a name the child is called by. A guess will do.");
    }
    if (surnames.isEmpty()) {
      refuse("surname", "Add the family name, now or before. It may be spelt wrongly.");
    }
  }

  private void requireMore(boolean fullPostcode, boolean extra) {
    if (enough(fullPostcode, extra)) {
      return;
    }
    if (birth instanceof AskedBirth.Span) {
      refuse(
          "month",
          "A year or age alone is not enough. Add the month of birth, or a postcode or its district,"
              + " a school, a surgery or a carer's name.");
    } else {
      refuse(
          "year",
          "Names alone are not enough. Add the birth date, or its month and year; or the year or age"
              + " and a district, school, surgery or carer; or the full postcode.");
    }
  }

  private boolean enough(boolean fullPostcode, boolean extra) {
    return fullPostcode || birth != null && (!(birth instanceof AskedBirth.Span) || extra);
  }

  private List<String> name(FieldText text, boolean forename) {
    if (!text.given()) {
      return List.of();
    }
    Optional<Problem> problem = text.asName(LONGEST_NAME);
    if (problem.isPresent()) {
      problems.add(problem.get());
      return List.of();
    }
    if (text.value().indexOf('*') >= 0) {
      return beginning(text);
    }
    // Whoever looks for somebody types no "not available".
    String typed = text.value().equalsIgnoreCase(NameForms.NA) ? NameForms.NA : text.value();
    List<String> forms = forename ? NameForms.forenames(typed) : NameForms.surnames(typed);
    if (forms.stream().noneMatch(f -> f.length() > 1)) {
      refuse(
          text.field(),
          forms.isEmpty()
              ? "This stands for a missing name and finds nobody. Add the name itself."
              : "An initial is not enough. Add at least the first two letters.");
      return List.of();
    }
    return forms;
  }

  /** A star may end a name of which two letters are known (F043). */
  private List<String> beginning(FieldText text) {
    String known = text.value().substring(0, text.value().indexOf('*'));
    String letters = NameForms.letters(known);
    if (letters.length() < 2 || text.value().indexOf('*') < text.value().length() - 1) {
      refuse(
          text.field(), "A star may stand at the end of a name only, after its first two letters.");
      return List.of();
    }
    return List.of(letters + Wanted.ANY_ENDING);
  }

  private Gender gender() {
    FieldText typed = FieldText.of("gender", form.gender());
    Optional<Gender> gender =
        Stream.of(Gender.values()).filter(g -> g.name().equals(typed.value())).findFirst();
    if (typed.given() && gender.isEmpty()) {
      refuse("gender", "Choose one of the list, or leave it open.");
    }
    return gender.orElse(null);
  }

  private Optional<Postcode> postcode(FieldText text) {
    if (!text.given()) {
      return Optional.empty();
    }
    Optional<Postcode> postcode = Postcode.parse(text.value());
    if (postcode.isEmpty() && Postcode.parseDistrict(text.value()).isEmpty()) {
      refuse(
          text.field(),
          "This is not a postcode. Write it like M6 5WZ, or its first part alone: M6.");
    }
    return postcode;
  }

  private String setting(FieldText text) {
    if (!text.given()) {
      return null;
    }
    text.asSetting(LONGEST_TEXT).ifPresent(problems::add);
    if (problems.stream().noneMatch(p -> p.field().equals("setting"))
        && SettingName.words(text.value()).isEmpty()) {
      refuse(text.field(), "Add the name of the school or surgery: what kind it is tells nothing.");
    }
    return text.value();
  }

  private String carer(FieldText text) {
    if (!text.given()) {
      return null;
    }
    Optional<Problem> problem = text.asName(LONGEST_TEXT);
    problem.ifPresent(problems::add);
    // The family name alone is mostly the child's own and would prove no knowledge.
    boolean star = text.value().indexOf('*') >= 0;
    if (problem.isEmpty() && (star || Wanted.carerNames(text.value()).isEmpty())) {
      refuse(text.field(), "Add the carer's first name and family name.");
    }
    return text.value();
  }

  private NumberField number(FieldText text) {
    NumberField none = new NumberField(null, List.of());
    if (!text.given()) {
      return none;
    }
    Optional<Problem> problem = text.asCode(40);
    if (problem.isPresent()) {
      problems.add(problem.get());
      return none;
    }
    NumberField number = NumberField.read(text.value(), sector);
    if (!number.readable()) {
      refuse(text.field(), NumberField.help(sector));
    }
    return number;
  }

  private void refuse(String field, String message) {
    problems.add(new Problem(field, message));
  }
}
