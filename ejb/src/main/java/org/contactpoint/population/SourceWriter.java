package org.contactpoint.population;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.kernel.BirthDate;

/**
 * Writes down what two to four suppliers say of a child, as suppliers do: not at the same time, not
 * all of it, and one of them with a mistake.
 */
final class SourceWriter {

  private static final List<AddressFact.State> LEFT =
      List.of(
          AddressFact.State.LEFT_ENGLAND,
          AddressFact.State.LEFT_ENGLAND_RETURNING,
          AddressFact.State.LEFT_ENGLAND_FOR_GOOD);

  private final long seed;
  private final LocalDate today;
  private final Numbers numbers;

  SourceWriter(long seed, LocalDate today, Numbers numbers) {
    this.seed = seed;
    this.today = today;
    this.numbers = numbers;
  }

  /** What the sources say; the same each time. */
  List<SourceFacts> write(Person child, SourceFacts.Education education) {
    Dice dice = new Dice(seed, 5, child.own());
    List<SourceFacts> sources = new ArrayList<>();
    if (child.is(Trait.PROVISIONAL)) {
      return List.of(authority(dice, child, education));
    }
    if (!child.is(Trait.ALONE_FROM_ABROAD) && dice.percent(80)) {
      sources.add(birthRegister(dice, child));
    }
    if (!child.is(Trait.NO_GP)) {
      sources.add(surgery(dice, child));
    }
    boolean benefit = !child.carers().isEmpty() && dice.percent(84);
    if (benefit && !child.is(Trait.NO_FIXED_ADDRESS)) {
      sources.add(childBenefit(dice, child));
    }
    boolean inSchool = education == SourceFacts.Education.AT_SETTING && child.ageOn(today) >= 4;
    if (inSchool && !child.is(Trait.BOARDER) && !child.is(Trait.COLLEGE)) {
      sources.add(census(dice, child));
    }
    boolean known = child.is(Trait.ALONE_FROM_ABROAD) || child.is(Trait.NO_SCHOOL);
    if (sources.size() < 2 || known && sources.size() < 4) {
      sources.add(authority(dice, child, education));
    }
    if (sources.size() < 2) {
      sources.add(childBenefit(dice, child));
    }
    disagree(dice, child, sources);
    whereabouts(child, sources);
    return List.copyOf(sources);
  }

  private SourceFacts birthRegister(Dice dice, Person child) {
    NameFact now = child.names().get(0);
    NameFact atBirth =
        child.names().stream()
            .filter(n -> n.use() == NameFact.Use.FORMER)
            .findFirst()
            .map(n -> NameFact.legal(n.forenames(), n.surname()))
            .orElse(NameFact.legal(now.forenames(), now.surname()));
    LocalDate registered = earlier(child.birth().date().plusDays(dice.between(3, 42)), today);
    List<AddressFact> then =
        child.homes().isEmpty()
            ? List.of()
            : List.of(asOf(child.homes().get(child.homes().size() - 1), registered));
    return facts(
        "BIRTH_REGISTER",
        child,
        registered,
        List.of(atBirth),
        then,
        child.carers(),
        List.of(),
        SourceFacts.Education.UNKNOWN);
  }

  private SourceFacts surgery(Dice dice, Person child) {
    List<IdentifierFact> numbers =
        this.numbers
            .nhs(child.family(), child.place())
            .map(n -> List.of(new IdentifierFact(IdentifierFact.Kind.NHS_NUMBER, n)))
            .orElse(List.of());
    LocalDate asOf = today.minusDays(dice.between(2, 500));
    List<NameFact> named = dice.percent(30) ? child.names() : child.names().subList(0, 1);
    return facts(
        "GP_REGISTER",
        child,
        asOf,
        named,
        homesAsOf(dice, child, 18),
        List.of(),
        numbers,
        SourceFacts.Education.UNKNOWN);
  }

  private SourceFacts childBenefit(Dice dice, Person child) {
    LocalDate asOf = today.minusDays(dice.between(20, 900));
    return facts(
        "CHILD_BENEFIT",
        child,
        asOf,
        legalNames(child),
        homesAsOf(dice, child, 15),
        child.carers().isEmpty() ? List.of() : child.carers().subList(0, 1),
        List.of(),
        SourceFacts.Education.UNKNOWN);
  }

  private SourceFacts census(Dice dice, Person child) {
    IdentifierFact upn =
        new IdentifierFact(
            IdentifierFact.Kind.UPN, Numbers.upn(child.own(), child.birth().date().getYear() + 4));
    return facts(
        "SCHOOL_CENSUS",
        child,
        lastCensus(),
        child.names(),
        homesAsOf(dice, child, 4),
        child.carers(),
        List.of(upn),
        SourceFacts.Education.AT_SETTING);
  }

  private SourceFacts authority(Dice dice, Person child, SourceFacts.Education education) {
    IdentifierFact number =
        new IdentifierFact(
            IdentifierFact.Kind.SOCIAL_CARE_NUMBER, "SC" + (child.own() + 100_000_000L));
    return facts(
            "LOCAL_AUTHORITY",
            child,
            today.minusDays(dice.between(1, 120)),
            child.names(),
            homesAsOf(dice, child, 0),
            child.carers(),
            List.of(number),
            education)
        .with(noneOf(child));
  }

  /** Only the authority asks after what is missing, and says that there is none. */
  private static Set<SourceFacts.NoneOf> noneOf(Person child) {
    Set<SourceFacts.NoneOf> none = EnumSet.noneOf(SourceFacts.NoneOf.class);
    if (child.carers().isEmpty()) {
      none.add(SourceFacts.NoneOf.CARER);
    }
    if (child.is(Trait.NO_GP)) {
      none.add(SourceFacts.NoneOf.GP_PRACTICE);
    }
    return Set.copyOf(none);
  }

  private static SourceFacts facts(
      String supplier,
      Person child,
      LocalDate asOf,
      List<NameFact> names,
      List<AddressFact> homes,
      List<CarerFact> carers,
      List<IdentifierFact> identifiers,
      SourceFacts.Education education) {
    LocalDate notBeforeBirth = asOf.isBefore(child.birth().date()) ? child.birth().date() : asOf;
    return new SourceFacts(
        supplier,
        "SYN-" + child.own(),
        notBeforeBirth,
        names,
        child.birth(),
        child.gender(),
        homes,
        carers,
        identifiers,
        education,
        Set.of(),
        null);
  }

  private static List<NameFact> legalNames(Person child) {
    return child.names().stream()
        .filter(n -> n.use() == NameFact.Use.LEGAL || n.use() == NameFact.Use.FORMER)
        .toList();
  }

  /** The homes a source knows; so often out of a hundred it has not heard of the last move. */
  private List<AddressFact> homesAsOf(Dice dice, Person child, int missedMove) {
    List<AddressFact> homes = child.homes();
    if (homes.isEmpty()) {
      return List.of(
          new AddressFact(AddressFact.State.NO_KNOWN_ADDRESS, List.of(), null, null, null, today));
    }
    if (homes.size() > 1 && dice.percent(missedMove)) {
      return List.of(asOf(homes.get(1), homes.get(1).to()));
    }
    return dice.percent(50) ? homes : homes.subList(0, 1);
  }

  private static AddressFact asOf(AddressFact home, LocalDate day) {
    return new AddressFact(
        AddressFact.State.CURRENT, home.lines(), home.postcode(), home.from(), null, day);
  }

  /** Whoever spoke last knows that the child has gone, or is no longer sure of the home. */
  private static void whereabouts(Person child, List<SourceFacts> sources) {
    SourceFacts last =
        Collections.max(
            sources,
            Comparator.comparing(SourceFacts::asOf)
                .thenComparing(SourceFacts::supplier, Comparator.reverseOrder()));
    if (child.is(Trait.LEFT_ENGLAND)) {
      AddressFact.State gone = LEFT.get(child.own() % LEFT.size());
      AddressFact statement = new AddressFact(gone, List.of(), null, null, null, last.asOf());
      sources.set(sources.indexOf(last), living(last, List.of(statement)));
    }
    if (child.is(Trait.LAST_KNOWN_ADDRESS)) {
      AddressFact home = child.homes().get(0);
      AddressFact unsure =
          new AddressFact(
              AddressFact.State.LAST_KNOWN,
              home.lines(),
              home.postcode(),
              home.from(),
              null,
              home.confirmed());
      sources.set(sources.indexOf(last), living(last, List.of(unsure)));
    }
  }

  /** The school census is taken on three days a year. */
  private LocalDate lastCensus() {
    int year = today.getYear();
    return List.of(
            LocalDate.of(year, Month.OCTOBER, 5),
            LocalDate.of(year, Month.MAY, 17),
            LocalDate.of(year, Month.JANUARY, 18),
            LocalDate.of(year - 1, Month.OCTOBER, 5))
        .stream()
        .filter(day -> !day.isAfter(today))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Puts the mistakes of a child's traits into one source each. */
  private static void disagree(Dice dice, Person child, List<SourceFacts> sources) {
    if (child.is(Trait.MISTYPED)) {
      change(dice, sources, s -> with(s, mistyped(dice, s.names()), s.birth()));
    }
    if (child.is(Trait.SWAPPED_NAMES)) {
      change(dice, sources, s -> with(s, swapped(s.names()), s.birth()));
    }
    if (child.is(Trait.SWAPPED_DATE)) {
      change(dice, sources, s -> with(s, s.names(), swapped(s.birth())));
    }
  }

  private static void change(
      Dice dice, List<SourceFacts> sources, UnaryOperator<SourceFacts> mistake) {
    int at = dice.below(sources.size());
    sources.set(at, mistake.apply(sources.get(at)));
  }

  private static SourceFacts with(SourceFacts of, List<NameFact> names, BirthDate birth) {
    return new SourceFacts(
        of.supplier(),
        of.localId(),
        of.asOf(),
        names,
        birth,
        of.gender(),
        of.addresses(),
        of.carers(),
        of.identifiers(),
        of.education(),
        of.none(),
        null);
  }

  private static SourceFacts living(SourceFacts of, List<AddressFact> homes) {
    return new SourceFacts(
        of.supplier(),
        of.localId(),
        of.asOf(),
        of.names(),
        of.birth(),
        of.gender(),
        homes,
        of.carers(),
        of.identifiers(),
        of.education(),
        of.none(),
        null);
  }

  private static List<NameFact> mistyped(Dice dice, List<NameFact> names) {
    NameFact first = names.get(0);
    boolean surname = dice.percent(65);
    return replaced(
        names,
        surname ? first.forenames() : Typing.mistype(dice, first.forenames()),
        surname ? Typing.mistype(dice, first.surname()) : first.surname());
  }

  private static List<NameFact> swapped(List<NameFact> names) {
    NameFact first = names.get(0);
    return first.surname().isEmpty()
        ? names
        : replaced(names, first.surname(), NameBook.first(first.forenames()));
  }

  private static List<NameFact> replaced(List<NameFact> names, String forenames, String surname) {
    NameFact first = names.get(0);
    List<NameFact> changed = new ArrayList<>(names);
    changed.set(0, new NameFact(forenames, surname, first.use(), first.from(), first.to()));
    return List.copyOf(changed);
  }

  private static BirthDate swapped(BirthDate birth) {
    LocalDate date = birth.date();
    return new BirthDate(
        LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()), birth.accuracy());
  }
}
