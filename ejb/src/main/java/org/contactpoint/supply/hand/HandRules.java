package org.contactpoint.supply.hand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.Postcode;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.TypedLine;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.TypedBirth;

/** Reads what somebody typed about a child into what a source says. */
final class HandRules {

  /** The supplier of whatever is typed; the local id tells whose organisation it was. */
  static final String SUPPLIER = "BY_HAND";

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ADDRESS = 120;
  private static final int LONGEST_RELATION = 40;
  private static final String TELEPHONE = "\\+?[0-9 ()-]{7,20}";

  private final Caller caller;
  private final ByHand.Facts facts;
  private final LocalDate today;
  private final Instant now;
  private final List<Problem> problems;

  HandRules(Caller caller, ByHand.Facts facts, Instant now, List<Problem> problems) {
    this.caller = caller;
    this.facts = facts;
    this.now = now;
    this.today = day(now);
    this.problems = problems;
  }

  /** Of a child of whom only a name was heard. */
  static SourceFacts heard(
      Caller caller, String name, BirthDate birth, Gender gender, Instant now) {
    return source(
        caller,
        now,
        List.of(new NameFact(name, "", NameFact.Use.KNOWN_AS, null, null)),
        birth,
        gender,
        List.of(),
        List.of());
  }

  /**
   * What the source says.
   *
   * @param whole whether both names and a birth date are needed
   */
  SourceFacts read(boolean whole) {
    SearchForm asked = facts.asked();
    String forenames = name("forename", asked.forename(), whole);
    String surname = name("surname", asked.surname(), whole);
    BirthDate birth = TypedBirth.read(asked, today, problems).orElse(null);
    if (whole && birth == null && problems.stream().noneMatch(HandRules::ofBirth)) {
      problems.add(
          new Problem(
              "day",
              "Add the date of birth, or month and year. If you cannot, make a provisional record."));
    }
    List<AddressFact> addresses = addresses();
    List<CarerFact> carers = carers();
    if (!TypedLine.fits(TypedLine.of(facts.source()), 3, 200)) {
      problems.add(
          new Problem("source", "Say in 3 to 200 letters and figures, on one line, how you know."));
    }
    boolean named = !forenames.isEmpty() || !surname.isEmpty();
    if (named && (forenames.isEmpty() || surname.isEmpty()) && !whole) {
      problems.add(new Problem("surname", "Add both names, or leave both empty."));
    }
    return source(
        caller,
        now,
        named ? List.of(NameFact.legal(forenames, surname)) : List.of(),
        birth,
        gender(asked.gender()),
        addresses,
        carers);
  }

  private static SourceFacts source(
      Caller caller,
      Instant now,
      List<NameFact> names,
      BirthDate birth,
      Gender gender,
      List<AddressFact> addresses,
      List<CarerFact> carers) {
    return new SourceFacts(
        SUPPLIER,
        caller.organisationId() + "-" + RandomIds.positiveLong(),
        day(now),
        names,
        birth,
        gender,
        addresses,
        carers,
        List.of(),
        SourceFacts.Education.UNKNOWN,
        Set.of(),
        now);
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ProductClock.LONDON);
  }

  private static boolean ofBirth(Problem problem) {
    return List.of("day", "month", "year", "age").contains(problem.field());
  }

  private String name(String field, String typed, boolean needed) {
    String name = TypedLine.of(typed);
    if (name.isEmpty() && !needed) {
      return "";
    }
    long letters = name.codePoints().filter(Character::isLetter).count();
    boolean plain =
        name.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || " .'\u2019-".indexOf(c) >= 0);
    if (letters < 2 || !plain || name.length() > LONGEST_NAME) {
      problems.add(
          new Problem(
              field,
              "Write the whole name: letters, spaces, hyphens and apostrophes, at most "
                  + LONGEST_NAME
                  + "."));
    }
    return name;
  }

  /** Null where nothing was said: "not specified" is something that is said. */
  static Gender gender(String typed) {
    return Stream.of(Gender.values()).filter(g -> g.name().equals(typed)).findFirst().orElse(null);
  }

  private List<AddressFact> addresses() {
    String lines = TypedLine.of(facts.address());
    String typed = TypedLine.of(facts.asked().postcode());
    Optional<Postcode> postcode = Postcode.parse(typed);
    if (facts.homeless()) {
      if (!lines.isEmpty() || !typed.isEmpty()) {
        problems.add(new Problem("homeless", "Give an address, or say that there is none."));
      }
      return List.of(
          new AddressFact(AddressFact.State.NO_KNOWN_ADDRESS, List.of(), null, null, null, today));
    }
    if (!typed.isEmpty() && postcode.isEmpty()) {
      problems.add(new Problem("postcode", "Write the whole postcode, like M6 5WZ."));
    }
    if (!TypedLine.fits(lines, 0, LONGEST_ADDRESS) || lines.isEmpty() != typed.isEmpty()) {
      problems.add(
          new Problem(
              "address",
              "Write house and street here, and the postcode below; or leave both empty."));
    }
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new AddressFact(
                AddressFact.State.CURRENT,
                Stream.of(lines.split(",")).map(String::strip).filter(l -> !l.isEmpty()).toList(),
                postcode.map(Postcode::value).orElse(null),
                null,
                null,
                today));
  }

  private List<CarerFact> carers() {
    String carer = name("carer", facts.asked().carer(), false);
    String relation = TypedLine.of(facts.relation());
    String telephone = TypedLine.of(facts.telephone());
    if (!TypedLine.fits(relation, 0, LONGEST_RELATION)) {
      problems.add(new Problem("relation", "Use at most " + LONGEST_RELATION + " letters."));
    }
    if (!telephone.isEmpty() && !telephone.matches(TELEPHONE)) {
      problems.add(new Problem("telephone", "Write the number in figures, like 01632 960001."));
    }
    if (carer.isEmpty() && (!relation.isEmpty() || !telephone.isEmpty())) {
      problems.add(new Problem("carer", "Add the carer's name."));
    }
    return carer.isEmpty()
        ? List.of()
        : List.of(
            new CarerFact(
                carer,
                relation.isEmpty() ? null : relation,
                false,
                telephone.isEmpty() ? null : telephone,
                null));
  }
}
