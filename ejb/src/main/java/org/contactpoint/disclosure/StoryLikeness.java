package org.contactpoint.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.IdentifierFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;
import org.contactpoint.matching.CarerName;
import org.contactpoint.matching.Edits;
import org.contactpoint.matching.NameForms;
import org.contactpoint.matching.Nicknames;

/**
 * What speaks for one child and against it, between what was asked and a record: visible facts of
 * both only, and what is not known is no evidence.
 */
final class StoryLikeness {

  /** Days between two birth dates that may be one date, told twice. */
  private static final int NEAR = 62;

  /** Days between two birth dates of which one is told wrongly by a year. */
  private static final int FAR = 400;

  /** From so many letters on one may be wrong. */
  private static final int LONG_NAME = 5;

  private StoryLikeness() {}

  /** What agrees and what does not. */
  static Set<Clue> of(AskedFamily asked, OpenChild other) {
    AskedFamily theirs = AskedFamily.of(other);
    Set<Clue> clues = EnumSet.noneOf(Clue.class);
    add(clues, Clue.HOME, shares(asked.homes(), theirs.homes()));
    add(clues, Clue.TELEPHONE, shares(asked.telephones(), theirs.telephones()));
    add(clues, Clue.CARER, sameCarer(asked.carers(), theirs.carers()));
    if (asked.child() != null) {
      compare(clues, asked.child().golden(), other.golden());
    }
    return clues;
  }

  /** Whether it may be one child, and not only one family. */
  static boolean oneChild(Set<Clue> clues) {
    return clues.stream().noneMatch(Clue::against)
        && (clues.contains(Clue.NUMBER)
            || clues.contains(Clue.BIRTH)
            || clues.contains(Clue.BIRTH_NEAR)
            || clues.contains(Clue.NAME));
  }

  private static void compare(Set<Clue> clues, GoldenRecord one, GoldenRecord other) {
    add(clues, Clue.NAME, sameName(one.names(), other.names()));
    add(
        clues,
        Clue.OTHER_SEX,
        one.gender() != other.gender()
            && one.gender() != Gender.NOT_SPECIFIED
            && other.gender() != Gender.NOT_SPECIFIED);
    if (one.birth() != null && other.birth() != null) {
      birth(clues, one.birth(), other.birth());
    }
    if (!one.shielded() && !other.shielded()) {
      numbers(clues, one.identifiers(), other.identifiers());
    }
  }

  private static void birth(Set<Clue> clues, BirthDate one, BirthDate other) {
    LocalDate a = one.date();
    LocalDate b = other.date();
    long days = Math.abs(ChronoUnit.DAYS.between(a, b));
    boolean exact =
        one.accuracy() == BirthDate.Accuracy.EXACT && other.accuracy() == BirthDate.Accuracy.EXACT;
    boolean swapped =
        a.getYear() == b.getYear()
            && a.getDayOfMonth() == b.getMonthValue()
            && a.getMonthValue() == b.getDayOfMonth();
    add(clues, Clue.BIRTH, exact && (days == 0 || swapped));
    boolean near = days <= NEAR || !exact && Math.abs(a.getYear() - b.getYear()) <= 1;
    add(clues, Clue.BIRTH_NEAR, near && !clues.contains(Clue.BIRTH));
    add(clues, Clue.OTHER_AGE, days > FAR && !near);
  }

  private static void numbers(
      Set<Clue> clues, List<IdentifierFact> one, List<IdentifierFact> other) {
    for (IdentifierFact a : one) {
      for (IdentifierFact b : other) {
        if (a.kind() == b.kind()) {
          clues.add(a.value().equals(b.value()) ? Clue.NUMBER : Clue.OTHER_NUMBER);
        }
      }
    }
    if (clues.contains(Clue.NUMBER)) {
      // Somebody with an old number and a new one is no other child.
      clues.remove(Clue.OTHER_NUMBER);
    }
  }

  private static boolean sameCarer(List<CarerName> ones, List<CarerName> others) {
    return ones.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other ->
                            alike(one.surname(), other.surname())
                                && (alike(one.forename(), other.forename())
                                    || Nicknames.related(one.forename(), other.forename()))));
  }

  /** Whether a first name or a family name is shared. */
  static boolean shareName(List<CarerName> ones, List<CarerName> others) {
    return ones.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other ->
                            alike(one.surname(), other.surname())
                                || alike(one.forename(), other.forename())));
  }

  private static boolean sameName(List<NameFact> ones, List<NameFact> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> sameName(one, other)));
  }

  /** A first name and a family name that agree in letters, or nearly, or in sound. */
  private static boolean sameName(NameFact one, NameFact other) {
    return soundsIn(NameForms.forenames(one.forenames()), NameForms.forenames(other.forenames()))
        && soundsIn(NameForms.surnames(one.surname()), NameForms.surnames(other.surname()));
  }

  private static boolean soundsIn(List<String> ones, List<String> others) {
    return ones.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other ->
                            alike(one, other)
                                || NameForms.sound(one).equals(NameForms.sound(other))));
  }

  private static boolean alike(String one, String other) {
    boolean slip = Math.min(one.length(), other.length()) >= LONG_NAME;
    return one.equals(other) || slip && new Edits().between(one, other, 1) <= 1;
  }

  private static boolean shares(Collection<?> ones, Collection<?> others) {
    return ones.stream().anyMatch(others::contains);
  }

  private static void add(Set<Clue> clues, Clue clue, boolean there) {
    if (there) {
      clues.add(clue);
    }
  }
}
