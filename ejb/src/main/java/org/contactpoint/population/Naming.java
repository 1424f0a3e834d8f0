package org.contactpoint.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contactpoint.child.NameFact;
import org.contactpoint.kernel.Gender;

/** Gives a child its names: the legal one, and what else the child is or was called. */
final class Naming {

  private final NameBook names;

  Naming(NameBook names) {
    this.names = names;
  }

  /** All names of a child, the one in use first; {@code taken} are those of elder ones. */
  List<NameFact> name(
      Dice dice,
      Families.Parents parents,
      String familySurname,
      Gender gender,
      LocalDate born,
      LocalDate today,
      Set<String> taken,
      Set<Trait> traits) {
    Gender as =
        gender != Gender.NOT_SPECIFIED ? gender : dice.percent(50) ? Gender.MALE : Gender.FEMALE;
    String forenames = names.forenames(dice, parents.culture(), as);
    while (taken.contains(NameBook.first(forenames))) {
      forenames = names.forenames(dice, parents.culture(), as);
    }
    String surname = names.borneBy(familySurname, as, parents.culture());
    List<NameFact> called = new ArrayList<>();
    if (dice.percent(3)) {
      rename(dice, parents, as, NameFact.legal(forenames, surname), born, today, called, traits);
    } else {
      called.add(NameFact.legal(forenames, surname));
    }
    if (dice.percent(16)) {
      knownAs(dice, forenames, surname, called, traits);
    }
    if (dice.percent(0.8)) {
      called.add(
          new NameFact(
              names.forename(dice, parents.culture(), as),
              names.borneBy(names.surname(dice, parents.culture()), as, parents.culture()),
              NameFact.Use.ALIAS,
              null,
              null));
      traits.add(Trait.ALIAS);
    }
    if (!parents.culture().british()) {
      transliterate(dice, called, 60, traits);
    }
    return List.copyOf(called);
  }

  private void rename(
      Dice dice,
      Families.Parents parents,
      Gender as,
      NameFact now,
      LocalDate born,
      LocalDate today,
      List<NameFact> called,
      Set<Trait> traits) {
    String before =
        dice.percent(50)
            ? names.borneBy(parents.motherSurname(), as, parents.culture())
            : names.borneBy(names.surname(dice, parents.culture()), as, parents.culture());
    int days = (int) ChronoUnit.DAYS.between(born, today);
    LocalDate changed = born.plusDays(dice.below(Math.max(1, days)));
    if (before.equals(now.surname())) {
      called.add(now);
      return;
    }
    called.add(new NameFact(now.forenames(), now.surname(), NameFact.Use.LEGAL, changed, null));
    called.add(
        new NameFact(now.forenames(), before, NameFact.Use.FORMER, born, changed.minusDays(1)));
    traits.add(Trait.RENAMED);
  }

  /** A short form, or the second forename where there is none. */
  private void knownAs(
      Dice dice, String forenames, String surname, List<NameFact> called, Set<Trait> traits) {
    Optional<String> shorter =
        names
            .shortForm(dice, forenames)
            .or(
                () ->
                    forenames.contains(" ")
                        ? Optional.of(forenames.substring(forenames.indexOf(' ') + 1))
                        : Optional.empty());
    shorter.ifPresent(
        name -> {
          called.add(new NameFact(name, surname, NameFact.Use.KNOWN_AS, null, null));
          traits.add(Trait.KNOWN_AS);
        });
  }

  /** Another spelling of first name or surname, where there is one, so often out of a hundred. */
  void transliterate(Dice dice, List<NameFact> called, int often, Set<Trait> traits) {
    NameFact inUse = called.get(0);
    Optional<String> first = names.spelling(dice, NameBook.first(inUse.forenames()));
    Optional<String> last = names.spelling(dice, inUse.surname());
    if (first.isEmpty() && last.isEmpty() || !dice.percent(often)) {
      return;
    }
    called.add(
        new NameFact(
            first.orElse(NameBook.first(inUse.forenames())),
            last.orElse(inUse.surname()),
            NameFact.Use.TRANSLITERATION,
            null,
            null));
    traits.add(Trait.TRANSLITERATED);
  }
}
