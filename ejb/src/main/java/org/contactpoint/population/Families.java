package org.contactpoint.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/** Makes families: parents, one to six children, what they are called and where they live. */
final class Families {

  private static final int OLDEST = 6573;
  private static final int[] SIZES = {44, 84, 95, 98, 99};

  private final long seed;
  private final LocalDate today;
  private final NameBook names;
  private final Places places;
  private final Homes homes;
  private final Naming naming;

  Families(long seed, LocalDate today, NameBook names, Places places) {
    this.seed = seed;
    this.today = today;
    this.names = names;
    this.places = places;
    this.homes = new Homes(places);
    this.naming = new Naming(names);
  }

  /** How many children family {@code number} has: cheap, so that a million can be skipped. */
  int size(int number) {
    return size(new Dice(seed, 1, number));
  }

  private static int size(Dice dice) {
    int share = dice.below(100);
    int size = 1;
    for (int most : SIZES) {
      size += share >= most ? 1 : 0;
    }
    return size;
  }

  /** The parents as far as the children's facts need them. */
  record Parents(
      Culture culture, String fatherSurname, String motherSurname, String familySurname) {}

  /** Family {@code number}, eldest child first. */
  List<Person> make(int number) {
    Dice dice = new Dice(seed, 1, number);
    int size = size(dice);
    Places.Place area = places.draw(dice);
    if (size == 1 && dice.percent(0.7)) {
      return List.of(aloneFromAbroad(dice, number, area));
    }
    Parents parents = parents(dice, area);
    boolean step = size > 1 && dice.percent(12);
    int firstOfSecondFather = step ? dice.between(1, size - 1) : size;
    String formerPartner = step ? names.surname(dice, Culture.draw(dice, area.variety())) : null;
    List<LocalDate> births = births(dice, size);
    boolean noFixedAddress = dice.percent(0.6);
    int moves = dice.percent(26) ? dice.between(1, 3) : 0;
    List<AddressFact> history =
        noFixedAddress ? List.of() : homes.history(dice, area, today, moves);
    List<CarerFact> carers = carers(dice, parents, step);
    Set<Trait> whereabouts = noFixedAddress ? Set.of() : whereabouts(number);
    List<Person> family = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int place = 0; place < size; place++) {
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      traits.addAll(whereabouts);
      mark(traits, Trait.STEP_FAMILY, step);
      mark(traits, Trait.NO_FIXED_ADDRESS, noFixedAddress);
      mark(traits, Trait.MOVER, moves > 0 && !noFixedAddress);
      mark(traits, Trait.TWIN, twin(births, place));
      String surname =
          step && place < firstOfSecondFather ? formerPartner : parents.familySurname();
      Gender gender = gender(dice);
      LocalDate born = births.get(place);
      List<NameFact> called =
          naming.name(dice, parents, surname, gender, born, today, taken, traits);
      taken.add(NameBook.first(called.get(0).forenames()));
      BirthDate birth = birth(dice, born, traits);
      chances(dice, birth, traits);
      family.add(new Person(number, place, called, birth, gender, history, carers, area, traits));
    }
    return family;
  }

  /** By dice of its own, so that nothing else in the family depends on it. */
  private Set<Trait> whereabouts(int number) {
    int share = new Dice(seed, 9, number).below(1000);
    return share < 4
        ? Set.of(Trait.LEFT_ENGLAND)
        : share < 8 ? Set.of(Trait.LAST_KNOWN_ADDRESS) : Set.of();
  }

  private Parents parents(Dice dice, Places.Place area) {
    Culture culture = Culture.draw(dice, area.variety());
    // One couple in twelve is of two customs; the children's first names follow the mother's.
    Culture fathers = dice.percent(8) ? Culture.draw(dice, area.variety()) : culture;
    String father = names.surname(dice, fathers);
    String mother = names.surname(dice, culture);
    boolean afterMother = dice.percent(9);
    boolean both = culture.british() && dice.percent(2.6) && !father.contains("-");
    String family = both ? mother + "-" + father : afterMother ? mother : father;
    boolean married = dice.percent(62);
    return new Parents(culture, father, married && !afterMother ? father : mother, family);
  }

  private List<CarerFact> carers(Dice dice, Parents parents, boolean step) {
    List<CarerFact> carers = new ArrayList<>();
    String mother =
        names.forename(dice, parents.culture(), Gender.FEMALE)
            + " "
            + names.borneBy(parents.motherSurname(), Gender.FEMALE, parents.culture());
    carers.add(carer(dice, mother, "mother", true));
    if (dice.percent(76)) {
      String father =
          names.forename(dice, parents.culture(), Gender.MALE)
              + " "
              + names.borneBy(parents.fatherSurname(), Gender.MALE, parents.culture());
      carers.add(carer(dice, father, step ? "stepfather" : "father", !step));
    } else if (dice.percent(15)) {
      carers.set(0, carer(dice, mother, dice.percent(60) ? "grandmother" : "foster carer", false));
    }
    return List.copyOf(carers);
  }

  private static CarerFact carer(Dice dice, String name, String relation, boolean responsible) {
    return new CarerFact(
        name,
        relation,
        responsible,
        dice.percent(85) ? Reserved.mobile(dice) : Reserved.landline(dice),
        dice.percent(70) ? Reserved.mail(name, "home") : null);
  }

  /** Birth dates, eldest first, all under eighteen; one pair in seventy children are twins. */
  private List<LocalDate> births(Dice dice, int size) {
    int[] before = new int[size];
    for (int i = 1; i < size; i++) {
      before[i] = before[i - 1] + (dice.percent(3.2) ? 0 : dice.between(330, 1500));
    }
    int span = before[size - 1];
    int room = Math.max(1, OLDEST - span);
    int youngest = dice.below(room);
    List<LocalDate> births = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      births.add(today.minusDays((long) youngest + span - before[i]));
    }
    // Six children spread wider than childhood would leave the eldest grown up.
    return births.stream()
        .map(b -> today.minusYears(18).isBefore(b) ? b : youngestAdult())
        .toList();
  }

  private LocalDate youngestAdult() {
    return today.minusYears(18).plusDays(1);
  }

  private static boolean twin(List<LocalDate> births, int place) {
    return place > 0 && births.get(place).equals(births.get(place - 1))
        || place + 1 < births.size() && births.get(place).equals(births.get(place + 1));
  }

  private static Gender gender(Dice dice) {
    int share = dice.below(10_000);
    return share < 5120 ? Gender.MALE : share < 9985 ? Gender.FEMALE : Gender.NOT_SPECIFIED;
  }

  private static BirthDate birth(Dice dice, LocalDate born, Set<Trait> traits) {
    if (!dice.percent(0.5)) {
      return new BirthDate(born, BirthDate.Accuracy.EXACT);
    }
    traits.add(Trait.UNCERTAIN_BIRTH_DATE);
    return switch (dice.below(3)) {
      case 0 -> new BirthDate(born.withDayOfMonth(1), BirthDate.Accuracy.MONTH);
      case 1 -> new BirthDate(born.withDayOfYear(1), BirthDate.Accuracy.YEAR);
      default -> new BirthDate(born.withDayOfMonth(1), BirthDate.Accuracy.ESTIMATED);
    };
  }

  private void chances(Dice dice, BirthDate birth, Set<Trait> traits) {
    int age = birth.ageOn(today);
    mark(traits, Trait.NO_GP, dice.percent(1.8));
    mark(traits, Trait.NO_SCHOOL, age >= 5 && age < 16 && dice.percent(2.2));
    boolean away = age >= 9 && !traits.contains(Trait.NO_SCHOOL);
    mark(traits, Trait.BOARDER, away && dice.percent(1));
    boolean learns = !traits.contains(Trait.BOARDER) && !traits.contains(Trait.NO_SCHOOL);
    mark(traits, Trait.COLLEGE, age >= 16 && learns && dice.percent(60));
    mark(traits, Trait.SHIELDED, dice.percent(0.3));
    mark(traits, Trait.MISTYPED, dice.percent(9));
    mark(traits, Trait.SWAPPED_NAMES, dice.percent(0.8));
    int day = birth.date().getDayOfMonth();
    boolean swappable = day <= 12 && day != birth.date().getMonthValue();
    mark(
        traits,
        Trait.SWAPPED_DATE,
        swappable && birth.accuracy() == BirthDate.Accuracy.EXACT && dice.percent(2));
  }

  /** A young person who came without family: estimated date, no carers, often no address yet. */
  private Person aloneFromAbroad(Dice dice, int number, Places.Place area) {
    Set<Trait> traits = EnumSet.of(Trait.ALONE_FROM_ABROAD, Trait.UNCERTAIN_BIRTH_DATE);
    Culture culture =
        dice.pick(
            List.of(Culture.ARABIC, Culture.ARABIC, Culture.SOUTH_ASIAN_MUSLIM, Culture.AFRICAN));
    Gender gender = dice.percent(80) ? Gender.MALE : Gender.FEMALE;
    LocalDate newYear = today.withDayOfYear(1).minusYears(dice.between(12, 17));
    BirthDate birth =
        new BirthDate(
            newYear.isAfter(today.minusYears(18)) ? newYear : youngestAdult(),
            BirthDate.Accuracy.ESTIMATED);
    boolean provisional = dice.percent(30);
    mark(traits, Trait.PROVISIONAL, provisional);
    String surname = provisional ? "" : names.surname(dice, culture);
    String forename = names.forename(dice, culture, gender);
    List<NameFact> called = new ArrayList<>();
    called.add(NameFact.legal(forename, names.borneBy(surname, gender, culture)));
    naming.transliterate(dice, called, 100, traits);
    boolean housed = !provisional && dice.percent(60);
    mark(traits, Trait.NO_FIXED_ADDRESS, !housed);
    mark(traits, Trait.NO_GP, provisional || dice.percent(40));
    mark(traits, Trait.NO_SCHOOL, dice.percent(50));
    return new Person(
        number,
        0,
        List.copyOf(called),
        birth,
        gender,
        housed ? homes.history(dice, area, today, 0) : List.of(),
        List.of(),
        area,
        traits);
  }

  private static void mark(Set<Trait> traits, Trait trait, boolean so) {
    if (so) {
      traits.add(trait);
    }
  }
}
