package org.contactpoint.population;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.child.AddressFact;
import org.contactpoint.kernel.Gender;

/**
 * Makes small groups of people that are easily taken for each other: twins, brothers and sisters at
 * one address, cousins of one name, father and son, a street of children with like names, and
 * families with nothing to trap anybody. At most eight people a group, since numbers are counted
 * so.
 */
final class StressHouseholds {

  private static final int CHILDHOOD = 6570;

  private final long seed;
  private final StressMix mix;
  private final LocalDate today;
  private final NameBook names = new NameBook();
  private final Places places = new Places(Region.ENGLAND);
  private final Homes homes = new Homes(places);

  StressHouseholds(long seed, LocalDate today, StressMix mix) {
    this.seed = seed;
    this.mix = mix;
    this.today = today;
  }

  /** What the people of a group share unless they are made different. */
  private record Household(
      int number,
      long before,
      Trap trap,
      Culture culture,
      Places.Place area,
      String surname,
      Root root) {}

  /** Where a family lives and lived, and who the mother is. */
  private record Root(
      AddressFact home, AddressFact former, String formerSurname, String mother, String email) {}

  NameBook names() {
    return names;
  }

  /**
   * The group of this number; the same each time.
   *
   * @param before how many people the groups before it have: NHS numbers that nobody bears are few
   *     and are given out without gaps
   */
  List<StressChild> make(int number, long before) {
    Dice dice = new Dice(seed, 11, number);
    Trap trap = mix.draw(dice);
    Places.Place area = places.draw(dice);
    Culture culture = Culture.draw(dice, area.variety());
    String surname = names.surname(dice, culture);
    Household house =
        new Household(number, before, trap, culture, area, surname, root(dice, culture, area));
    return switch (trap) {
      case NONE -> family(dice, house, 1);
      case TWIN -> twins(dice, house);
      case SIBLING -> family(dice, house, dice.between(2, 4));
      case COUSIN -> cousins(dice, house);
      case FATHER_AND_SON -> fatherAndSon(dice, house);
      case STREET -> street(dice, house);
    };
  }

  private Root root(Dice dice, Culture culture, Places.Place area) {
    List<AddressFact> history = homes.history(dice, area, today, 1);
    String surname = names.surname(dice, culture);
    String mother =
        names.forename(dice, culture, Gender.FEMALE)
            + " "
            + names.borneBy(surname, Gender.FEMALE, culture);
    String mail = dice.percent(85) ? Reserved.mail(mother + " " + dice.below(90), "home") : "";
    return new Root(history.get(0), history.get(1), surname, mother, mail);
  }

  private List<StressChild> family(Dice dice, Household house, int size) {
    List<StressChild> family = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    int youngest = dice.below(CHILDHOOD);
    for (int place = 0; place < size && youngest <= CHILDHOOD; place++) {
      Gender gender = gender(dice);
      String forenames = another(dice, house.culture(), gender, taken, 20);
      LocalDate born = today.minusDays(youngest);
      youngest += dice.between(330, 1500);
      family.add(person(house, place, forenames, gender, born, house.root()));
    }
    return family;
  }

  /** Two of one birth, two in three of one sex; in one family of five there is an elder child. */
  private List<StressChild> twins(Dice dice, Household house) {
    List<StressChild> twins = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    LocalDate born = today.minusDays(dice.below(CHILDHOOD));
    Gender gender = gender(dice);
    boolean alike = dice.percent(67);
    String second = dice.percent(15) ? names.forename(dice, house.culture(), gender) : "";
    if (!second.isEmpty()) {
      taken.add(second);
    }
    for (int place = 0; place < 2; place++) {
      Gender own = place == 0 || alike ? gender : other(gender);
      String forenames = another(dice, house.culture(), own, taken, 35);
      if (alike && !second.isEmpty()) {
        forenames = NameBook.first(forenames) + " " + second;
      }
      twins.add(person(house, place, forenames, own, born, house.root()));
    }
    if (dice.percent(20)) {
      Gender own = gender(dice);
      LocalDate before = born.minusDays(dice.between(330, 1500));
      if (before.isAfter(today.minusDays(CHILDHOOD))) {
        Household elder = trapped(house, Trap.SIBLING);
        String forenames = another(dice, house.culture(), own, taken, 20);
        twins.add(person(elder, 2, forenames, own, before, house.root()));
      }
    }
    return twins;
  }

  /** Two children of one name in two homes; one pair of ten has birthdays on one day. */
  private List<StressChild> cousins(Dice dice, Household house) {
    Gender gender = gender(dice);
    String first = names.forename(dice, house.culture(), gender);
    LocalDate born = today.minusDays(dice.between(800, CHILDHOOD - 800));
    int days = dice.between(20, 700);
    LocalDate later = dice.percent(10) ? born.plusYears(dice.between(1, 2)) : born.plusDays(days);
    Root other = root(dice, house.culture(), house.area());
    return List.of(
        person(house, 0, withSecond(dice, house, gender, first), gender, born, house.root()),
        person(house, 1, withSecond(dice, house, gender, first), gender, later, other));
  }

  /** One name, one home; one pair of twelve has birthdays on one day. */
  private List<StressChild> fatherAndSon(Dice dice, Household house) {
    String first = names.forename(dice, house.culture(), Gender.MALE);
    LocalDate born = today.minusDays(dice.below(CHILDHOOD));
    int years = dice.between(18, 40);
    LocalDate father =
        dice.percent(8)
            ? born.minusYears(years)
            : born.minusYears(years).minusDays(dice.below(365));
    Gender male = Gender.MALE;
    return List.of(
        person(house, 0, withSecond(dice, house, male, first), male, born, house.root()),
        person(house, 1, withSecond(dice, house, male, first), male, father, house.root()));
  }

  /** Five to eight children of one school year, one street and postcode, few names between them. */
  private List<StressChild> street(Dice dice, Household house) {
    List<String> surnames = List.of(house.surname(), names.surname(dice, house.culture()));
    Gender gender = gender(dice);
    List<String> firsts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      firsts.add(names.forename(dice, house.culture(), gender));
    }
    LocalDate year = LocalDate.of(today.getYear() - 1 - dice.between(1, 15), Month.SEPTEMBER, 1);
    List<StressChild> street = new ArrayList<>();
    int size = dice.between(5, 8);
    for (int place = 0; place < size; place++) {
      Root root = root(dice, house.culture(), house.area());
      Root neighbour =
          new Root(
              numbered(house.root().home(), 1 + 2 * place + dice.below(2)),
              root.former(),
              root.formerSurname(),
              root.mother(),
              root.email());
      Household door =
          new Household(
              house.number(),
              house.before(),
              Trap.STREET,
              house.culture(),
              house.area(),
              dice.pick(surnames),
              neighbour);
      String forenames = withSecond(dice, house, gender, dice.pick(firsts));
      street.add(person(door, place, forenames, gender, year.plusDays(dice.below(365)), neighbour));
    }
    return street;
  }

  private static AddressFact numbered(AddressFact home, int number) {
    List<String> lines = new ArrayList<>(home.lines());
    int at = lines.size() - 2;
    lines.set(at, lines.get(at).replaceFirst("^[0-9]+", Integer.toString(number)));
    return new AddressFact(
        home.state(),
        List.copyOf(lines),
        home.postcode(),
        home.from(),
        home.to(),
        home.confirmed());
  }

  /**
   * Forenames of a brother or sister, so often out of a hundred with the initial of the first.
   * Nobody calls two children by forms of one name.
   */
  private String another(
      Dice dice, Culture culture, Gender gender, List<String> taken, int alliterate) {
    String forenames = names.forenames(dice, culture, gender);
    String elder = taken.isEmpty() ? "" : taken.get(taken.size() - 1);
    boolean alike = !elder.isEmpty() && dice.percent(alliterate);
    for (int tries = 0; tries < 40; tries++) {
      String first = NameBook.first(forenames);
      boolean fits = !alike || tries > 30 || first.charAt(0) == elder.charAt(0);
      fits &= taken.stream().noneMatch(NameBook.second(forenames)::equals);
      if (fits && taken.stream().noneMatch(t -> t.equals(first) || names.oneName(t, first))) {
        break;
      }
      forenames = names.forenames(dice, culture, gender);
    }
    if (forenames.indexOf(' ') > 0) {
      taken.add(NameBook.second(forenames));
    }
    taken.add(NameBook.first(forenames));
    return forenames;
  }

  private String withSecond(Dice dice, Household house, Gender gender, String first) {
    String second = names.forename(dice, house.culture(), gender);
    return dice.percent(60) && !second.equals(first) ? first + " " + second : first;
  }

  private static Household trapped(Household house, Trap trap) {
    return new Household(
        house.number(),
        house.before(),
        trap,
        house.culture(),
        house.area(),
        house.surname(),
        house.root());
  }

  private StressChild person(
      Household house, int place, String forenames, Gender gender, LocalDate born, Root root) {
    int own = house.number() * Population.FAMILY_PLACES + place;
    boolean pupil = born.isAfter(today.minusYears(19)) && born.isBefore(today.minusYears(4));
    return new StressChild(
        own,
        house.number(),
        place,
        house.trap(),
        house.culture(),
        forenames,
        names.borneBy(house.surname(), gender, house.culture()),
        names.borneBy(root.formerSurname(), gender, house.culture()),
        born,
        gender,
        root.home(),
        root.former(),
        root.mother(),
        root.email(),
        Numbers.nhs(house.before() + place).orElse(""),
        pupil ? Numbers.upn(own, born.getYear() + 4) : "");
  }

  private static Gender gender(Dice dice) {
    return dice.percent(51) ? Gender.MALE : Gender.FEMALE;
  }

  private static Gender other(Gender gender) {
    return gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
  }
}
