package org.contactpoint.matching.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.contactpoint.matching.NameForms;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.compare.NameText;
import org.contactpoint.matching.question.AskedName.Met;

/**
 * How somebody's names agree with the names asked for: the best of all the names borne, as they
 * stand or, where those disagree, the other way round, or a first name and a family name of
 * different times.
 */
final class NamesEvidence {

  private final AskedName forename;
  private final AskedName surname;
  private final ToDoubleBiFunction<Scale, Met> bits;
  private final double swapped = Weights.STANDARD.of(Scale.ORDER, 1);
  private final double notInUse = Weights.STANDARD.share("former-name");
  private final double ofTwo = Weights.STANDARD.share("mixed-names");

  /**
   * Of a question.
   *
   * @param bits what an agreement weighs
   */
  NamesEvidence(Wanted wanted, ToDoubleBiFunction<Scale, Met> bits) {
    forename = new AskedName(wanted.forenames(), true);
    surname = new AskedName(wanted.surnames(), false);
    this.bits = bits;
  }

  /**
   * The best agreement.
   *
   * @param forename of the first name
   * @param surname of the family name
   * @param oneName whether the record has one name only: both roles are that name, counted once
   * @param order evidence of the names being the other way round, 0 when they are not
   * @param use evidence of the name being none in use, 0 when it is
   * @param bits all of it
   * @param name place of the name in the record, or -1
   * @param differences in what it agrees only nearly
   */
  record Best(
      Met forename,
      Met surname,
      boolean oneName,
      double order,
      double use,
      double bits,
      int name,
      Set<Difference> differences) {

    /** Whether the names may be those that were meant. */
    boolean fit() {
      return forename.alike() && surname.alike()
          || forename.same() && surname.near()
          || surname.same() && forename.near();
    }
  }

  Best of(List<Person.Name> names) {
    Best best = null;
    Best bestForename = null;
    Best bestSurname = null;
    List<NameText> inUseForenames = List.of();
    List<NameText> inUseSurnames = List.of();
    boolean oneName = false;
    for (int i = 0; i < names.size(); i++) {
      Person.Name name = names.get(i);
      List<NameText> forenames = AskedName.texts(NameForms.forenames(name.forenames()));
      List<NameText> surnames = AskedName.texts(NameForms.surnames(name.surname()));
      if (i == 0) {
        // Somebody with one name only bears it in both roles.
        oneName = forenames.isEmpty() || surnames.isEmpty();
        inUseForenames = forenames.isEmpty() ? surnames : forenames;
        inUseSurnames = surnames.isEmpty() ? forenames : surnames;
      }
      forenames = forenames.isEmpty() ? inUseForenames : forenames;
      surnames = surnames.isEmpty() ? inUseSurnames : surnames;
      Best straight = as(forenames, surnames, oneName && i == 0, 0, i, useOf(name, i));
      best = better(best, straight);
      if (Math.max(straight.forename.step(), straight.surname.step()) < NameComparer.ALIKE) {
        Best other = as(surnames, forenames, false, swapped, i, useOf(name, i));
        other.differences.add(Difference.SWAPPED_NAMES);
        best = better(best, other);
      }
      bestForename = further(bestForename, straight, true);
      bestSurname = further(bestSurname, straight, false);
    }
    if (best == null) {
      return as(List.of(), List.of(), false, 0, -1, null);
    }
    return bestForename.name == bestSurname.name
        ? best
        : better(best, mixed(bestForename, bestSurname));
  }

  private Best as(
      List<NameText> forenames,
      List<NameText> surnames,
      boolean oneName,
      double order,
      int place,
      Difference use) {
    Met first = forename.with(forenames);
    Met family = surname.with(surnames);
    Set<Difference> differences = differences(first, family);
    if (use != null) {
      differences.add(use);
    }
    double one = bits.applyAsDouble(Scale.FORENAME, first);
    double other = bits.applyAsDouble(Scale.SURNAME, family);
    double less = place > 0 ? notInUse : 0;
    return new Best(
        first,
        family,
        oneName,
        order,
        less,
        (oneName ? Math.max(one, other) : one + other) + order + less,
        place,
        differences);
  }

  private Best mixed(Best first, Best family) {
    Set<Difference> differences = differences(first.forename, family.surname);
    differences.add(Difference.OTHER_NAME);
    double sum =
        bits.applyAsDouble(Scale.FORENAME, first.forename)
            + bits.applyAsDouble(Scale.SURNAME, family.surname)
            + ofTwo;
    return new Best(
        first.forename,
        family.surname,
        false,
        0,
        ofTwo,
        sum,
        Math.max(first.name, family.name),
        differences);
  }

  private static Set<Difference> differences(Met first, Met family) {
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    if (first.difference() != null) {
      differences.add(first.difference());
    }
    if (family.difference() != null) {
      differences.add(family.difference());
    }
    return differences;
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
  private static Best better(Best one, Best other) {
    return one == null || other.bits > one.bits ? other : one;
  }

  private static Best further(Best one, Best other, boolean first) {
    if (one == null) {
      return other;
    }
    Met before = first ? one.forename : one.surname;
    Met now = first ? other.forename : other.surname;
    return now.step() > before.step() ? other : one;
  }
}
