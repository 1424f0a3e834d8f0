package org.contactpoint.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.matching.Scored.Difference;

/**
 * How well somebody's names agree with the names looked for: the best of all the names borne, the
 * usual way round or the other, and of a first name and a family name from different times.
 *
 * @param forename agreement of the first name; 1 with nothing against it when none was given
 * @param surname likewise of the family name
 * @param level between 0 and 1, both together
 * @param name the place of the name that agreed best, or -1
 * @param differences in what they differ
 */
record NamesAgreement(
    double forename, double surname, double level, int name, Set<Difference> differences) {

  private static final double SWAPPED = 0.05;
  private static final double NOT_IN_USE = 0.02;
  private static final double MIXED = 0.04;

  private static final NamesAgreement NONE =
      new NamesAgreement(0, 0, 0, -1, EnumSet.of(Difference.UNLIKE_NAME));

  static NamesAgreement of(Wanted wanted, List<Person.Name> names) {
    NamesAgreement best = NONE;
    NamesAgreement bestForename = NONE;
    NamesAgreement bestSurname = NONE;
    List<String> inUseForenames = List.of();
    List<String> inUseSurnames = List.of();
    for (int i = 0; i < names.size(); i++) {
      Person.Name name = names.get(i);
      List<String> forenames = NameForms.forenames(name.forenames());
      List<String> surnames = NameForms.surnames(name.surname());
      forenames = forenames.isEmpty() ? inUseForenames : forenames;
      surnames = surnames.isEmpty() ? inUseSurnames : surnames;
      if (i == 0) {
        // Somebody with one name only bears it in both roles.
        inUseForenames = forenames.isEmpty() ? surnames : forenames;
        inUseSurnames = surnames.isEmpty() ? forenames : surnames;
        forenames = inUseForenames;
        surnames = inUseSurnames;
      }
      double less = i == 0 ? 0 : NOT_IN_USE;
      NamesAgreement straight = as(wanted, forenames, surnames, i, less, useOf(name, i));
      NamesAgreement other = as(wanted, surnames, forenames, i, less + SWAPPED, useOf(name, i));
      other.differences.add(Difference.SWAPPED_NAMES);
      best = better(better(best, straight), other);
      bestForename = straight.forename > bestForename.forename ? straight : bestForename;
      bestSurname = straight.surname > bestSurname.surname ? straight : bestSurname;
    }
    if (bestForename.name != bestSurname.name && bestForename.name >= 0 && bestSurname.name >= 0) {
      best = better(best, mixed(wanted, bestForename, bestSurname));
    }
    return best;
  }

  private static NamesAgreement as(
      Wanted wanted,
      List<String> forenames,
      List<String> surnames,
      int place,
      double less,
      Difference use) {
    NameAgreement forename = agreement(wanted.forenames(), forenames, true);
    NameAgreement surname = agreement(wanted.surnames(), surnames, false);
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    if (use != null) {
      differences.add(use);
    }
    if (forename.difference() != null) {
      differences.add(forename.difference());
    }
    if (surname.difference() != null) {
      differences.add(surname.difference());
    }
    double level = together(wanted, forename.level(), surname.level()) - less;
    return new NamesAgreement(
        forename.level(), surname.level(), Math.max(0, level), place, differences);
  }

  private static NamesAgreement mixed(
      Wanted wanted, NamesAgreement forename, NamesAgreement surname) {
    Set<Difference> differences = EnumSet.of(Difference.OTHER_NAME);
    if (forename.forename < 1 || surname.surname < 1) {
      differences.add(Difference.SPELLING);
    }
    double level = together(wanted, forename.forename, surname.surname) - MIXED;
    return new NamesAgreement(
        forename.forename,
        surname.surname,
        Math.max(0, level),
        Math.max(forename.name, surname.name),
        differences);
  }

  private static NameAgreement agreement(
      List<String> wanted, List<String> borne, boolean forename) {
    return wanted.isEmpty()
        ? new NameAgreement(1, null)
        : NameAgreement.best(wanted, borne, forename);
  }

  private static double together(Wanted wanted, double forename, double surname) {
    if (wanted.forenames().isEmpty()) {
      return surname;
    }
    return wanted.surnames().isEmpty() ? forename : 0.48 * forename + 0.52 * surname;
  }

  private static Difference useOf(Person.Name name, int place) {
    if (place == 0) {
      return null;
    }
    return switch (name.use()) {
      case FORMER -> Difference.FORMER_NAME;
      case KNOWN_AS -> Difference.KNOWN_AS;
      case IN_USE, OTHER -> Difference.OTHER_NAME;
    };
  }

  /** The earlier one stays when they are equal: the name in use comes first. */
  private static NamesAgreement better(NamesAgreement one, NamesAgreement other) {
    return other.level > one.level ? other : one;
  }
}
