package org.contactpoint.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.child.AddressFact;
import org.contactpoint.kernel.Gender;
import org.contactpoint.population.StressRow.Change;

/**
 * Writes people down as suppliers do. The rates of errors are those of issue 3 at the least,
 * counted over all rows, so each is drawn a little more often than it is stated: some words cannot
 * be mistyped, some dates cannot be swapped, most names have no short form.
 */
final class StressWriter {

  private static final List<String> PLACEHOLDERS = List.of("Baby", "Infant", "Unknown");

  private final long seed;
  private final LocalDate today;
  private final NameBook names;

  StressWriter(long seed, LocalDate today, NameBook names) {
    this.seed = seed;
    this.today = today;
    this.names = names;
  }

  /** The rows of one person, each of another supplier; ids count on from {@code firstId}. */
  List<StressRow> write(StressChild person, long firstId) {
    Dice dice = new Dice(seed, 12, person.own());
    List<StressRow> rows = new ArrayList<>();
    for (StressSupplier supplier : suppliers(dice, person)) {
      rows.add(row(dice, person, supplier, firstId + rows.size()));
    }
    return rows;
  }

  private List<StressSupplier> suppliers(Dice dice, StressChild person) {
    List<StressSupplier> all = new ArrayList<>(List.of(StressSupplier.values()));
    all.removeIf(supplier -> !supplier.covers(dice, person));
    return all.isEmpty() ? List.of(StressSupplier.CHILD_BENEFIT) : all;
  }

  private StressRow row(Dice dice, StressChild person, StressSupplier supplier, long id) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    String surname = surname(dice, person, changes);
    String forename = forename(dice, person, changes);
    AddressFact home = home(dice, person, supplier, changes);
    String date = date(dice, person.born(), changes);
    int lines = home.lines().size();
    String second = changes.contains(Change.PLACEHOLDER) ? "" : supplier.middleNames(dice, person);
    return new StressRow(
        id,
        supplier.name(),
        forename,
        forename.equals(second) ? "" : second,
        surname,
        date,
        dice.percent(2) ? "" : person.gender() == Gender.MALE ? "M" : "F",
        String.join(", ", home.lines().subList(0, lines - 1)),
        home.lines().get(lines - 1),
        dice.percent(2) ? "" : home.postcode(),
        supplier.mail(dice, person),
        supplier.mother(dice, person),
        supplier.nhsNumber(dice, person),
        supplier.upn(dice, person),
        person.own(),
        person.culture().name(),
        band(person.born()),
        person.trap(),
        changes);
  }

  private String surname(Dice dice, StressChild person, Set<Change> changes) {
    String surname = person.surname();
    if (dice.percent(3.6) && !person.formerSurname().equals(surname)) {
      changes.add(Change.OLD_SURNAME);
      surname = person.formerSurname();
    } else if (!person.culture().british() && dice.percent(30)) {
      Optional<String> other = names.spelling(dice, surname);
      other.ifPresent(o -> changes.add(Change.SPELLING));
      surname = other.orElse(surname);
    }
    return dice.percent(10.8) ? mistyped(dice, surname, Change.SURNAME_TYPO, changes) : surname;
  }

  private String forename(Dice dice, StressChild person, Set<Change> changes) {
    LocalDate young = today.minusYears(1);
    if (person.born().isAfter(young) && dice.percent(4)) {
      changes.add(Change.PLACEHOLDER);
      boolean twin = person.trap() == Trap.TWIN && person.place() < 2;
      return twin ? "Twin " + (person.place() + 1) : dice.pick(PLACEHOLDERS);
    }
    String forename = person.first();
    Optional<String> shorter = names.shortForm(dice, forename);
    if (shorter.isPresent() && dice.percent(36)) {
      changes.add(Change.NICKNAME);
      forename = shorter.get();
    } else if (person.trap() != Trap.TWIN && !person.second().isEmpty() && dice.percent(8)) {
      // Twins may share a second name, and then nobody calls either by it.
      changes.add(Change.NICKNAME);
      forename = person.second();
    } else if (!person.culture().british() && dice.percent(30)) {
      Optional<String> other = names.spelling(dice, forename);
      other.ifPresent(o -> changes.add(Change.SPELLING));
      forename = other.orElse(forename);
    }
    return dice.percent(13) ? mistyped(dice, forename, Change.FORENAME_TYPO, changes) : forename;
  }

  private static String mistyped(Dice dice, String word, Change as, Set<Change> changes) {
    String typed = word;
    for (int tries = 0; tries < 8 && typed.equals(word); tries++) {
      typed = Typing.mistype(dice, word);
    }
    if (!typed.equals(word)) {
      changes.add(as);
    }
    return typed;
  }

  private static AddressFact home(
      Dice dice, StressChild person, StressSupplier supplier, Set<Change> changes) {
    // Who registers births is seldom told of a move.
    boolean old = dice.percent(supplier == StressSupplier.BIRTH_REGISTER ? 45 : 22);
    if (old) {
      changes.add(Change.OLD_ADDRESS);
    }
    return old ? person.formerHome() : person.home();
  }

  private static String date(Dice dice, LocalDate born, Set<Change> changes) {
    if (dice.percent(3.3)) {
      changes.add(Change.NO_DATE);
      return "";
    }
    int day = born.getDayOfMonth();
    boolean swappable = day <= 12 && day != born.getMonthValue();
    if (swappable && dice.percent(3.3)) {
      changes.add(Change.SWAPPED_DATE);
      return LocalDate.of(born.getYear(), day, born.getMonthValue()).toString();
    }
    return born.toString();
  }

  private String band(LocalDate born) {
    int years = born.until(today).getYears();
    if (years >= 18) {
      return "adult";
    }
    int from = years < 1 ? 0 : years < 5 ? 1 : years < 11 ? 5 : years < 16 ? 11 : 16;
    return switch (from) {
      case 0 -> "00";
      case 1 -> "01-04";
      case 5 -> "05-10";
      case 11 -> "11-15";
      default -> "16-17";
    };
  }
}
