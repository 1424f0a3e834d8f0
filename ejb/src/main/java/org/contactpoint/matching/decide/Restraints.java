package org.contactpoint.matching.decide;

import java.util.List;
import org.contactpoint.matching.compare.DateComparer;
import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.compare.Slot;

/**
 * Rules that hold a pair back whatever the weights say, because what would go wrong is known: twins
 * made one child (NHSDigital manage-vaccinations-in-schools #2264), father and son, one kind of
 * evidence alone.
 */
public final class Restraints {

  /** What a reason says of the persons that two rows may belong to. */
  public enum Force {
    /** Nothing: the pair alone is too little evidence, other rows may bring more. */
    UNSURE,
    /** That they are two, unless much more speaks for one. */
    AGAINST,
    /** That they are two. */
    NEVER
  }

  /** What holds a pair back. */
  public enum Reason {
    NOTHING(Force.UNSURE, ""),
    TWINS(Force.NEVER, "all but the forename agrees: they may be twins"),
    MISSPELT(
        Force.UNSURE,
        "all but the forename agrees, but one of them is hardly a name: a slip of the pen or twins"),
    LIKE_NAMES(
        Force.AGAINST,
        "their forenames are alike, but both are names of their own: they may be twins or siblings"),
    SIBLINGS(
        Force.UNSURE, "their forenames are alike at best, as those of brothers and sisters are"),
    OTHER_PERSON(
        Force.NEVER,
        DISMISS,
        "both forename and birth date are other ones: a family may share all the rest"),
    NO_DATE(
        Force.UNSURE,
        "their forenames are alike at best, and no birth date says that they are one person"),
    NO_FORENAME(Force.UNSURE, "no forename says which child of the family it is"),
    NAMESAKES(
        Force.AGAINST,
        "one name, but another birth date: they may be father and son, cousins, neighbours"),
    GENERATIONS(
        Force.AGAINST,
        DISMISS,
        "one name, but birth dates that have nothing in common: two people, such as father and son"),
    SLIP(Force.UNSURE, "their birth dates differ as by a slip of the pen, but their homes do, too"),
    OTHER_NUMBER(Force.NEVER, "an issuer gave them two numbers: they may be two persons"),
    RELATIVES(
        Force.NEVER,
        DISMISS,
        "an issuer gave them two numbers, and forename or birth date is another one, too"),
    GENERATION(Force.NEVER, "one is the junior and one the senior"),
    ONE_KIND(
        Force.UNSURE,
        "only one kind of evidence speaks for one person: names, or a date, or a place"),
    FEW(Force.UNSURE, "too little is known of both to decide without a person");

    private final Force force;
    private final double most;
    private final String words;

    Reason(Force force, String words) {
      this(force, LOOK, words);
    }

    Reason(Force force, double most, String words) {
      this.force = force;
      this.most = most;
      this.words = words;
    }

    /** What it says of the persons whose rows these are. */
    public Force force() {
      return force;
    }

    /** In words; empty when nothing holds back. */
    public String words() {
      return words;
    }
  }

  /** What is held back for a person to look at is given this much evidence at most, in bits. */
  private static final double LOOK = -1;

  /** What nobody need look at, in bits: so much that it is still written. */
  private static final double DISMISS = -5.5;

  /** What one kind of evidence must have over, in bits: another kind would have brought as much. */
  private static final double ALONE = 8;

  /** A place that agrees and brings so much is a home, not a town. */
  private static final double HOME = 10;

  /** Kinds of evidence that twins share wherever they are. */
  private static final int NAME_AND_BIRTH = 1 | 2;

  /** Agreement that brings less is none. */
  private static final double SOME = 1;

  private final List<Slot> slots;
  private final Weight weight;
  private final boolean families;
  private final boolean strict;
  private final int fewest;
  private final boolean severalKinds;

  /** What a step of a slot is worth, in bits. */
  @FunctionalInterface
  public interface Weight {

    /** Bits. */
    double of(int slot, int step);
  }

  /** What the rules ask of a pair. */
  private static final class Facts {
    int kinds;
    int known;
    int forename;
    int birth;
    int exactBirth;
    int misspelt;
    boolean surname;
    boolean home;
    boolean otherSex;
    boolean otherFurther;
    boolean number;
    boolean otherNumber;
    boolean otherGeneration;

    boolean agree(Slot.Kind kind) {
      return (kinds & bit(kind)) != 0;
    }

    boolean otherForename() {
      return forename > 0 && forename < NameComparer.INITIAL;
    }

    /** Neither the same nor a nickname of it nor a slip of one letter. */
    boolean looseForename() {
      return forename > 0 && forename < NameComparer.NICKNAME;
    }

    /** More than a letter, but of one name that is a name and one that hardly is. */
    boolean slipOfForename() {
      return forename == NameComparer.ALIKE_RARE
          && misspelt == 1
          && oneBirth()
          && !otherSex
          && !otherFurther;
    }

    /** Alike, but not as a slip is: twins are called Mia and Mila, Ava and Eva. */
    boolean twoNames() {
      return forename == NameComparer.ALIKE || forename == NameComparer.EDIT;
    }

    /** Not the same, but it may be the same name. */
    boolean likeForename() {
      return forename >= NameComparer.NICKNAME && forename < NameComparer.SAME;
    }

    /** So much tells twins even where hardly any families are seen. */
    boolean girlAndBoy() {
      return otherForename() && otherSex && surname && oneBirth() && !number;
    }

    /** Nearness alone: cousins and neighbours are of one age, too. */
    boolean looseBirth() {
      return birth > 0 && birth <= DateComparer.ONE_PART;
    }

    /** What a slip of the pen makes of a date, and what chance makes of two. */
    boolean slipOfBirth() {
      return birth == DateComparer.SWAPPED || birth == DateComparer.ONE_DIGIT;
    }

    /** No part of it agrees. */
    boolean otherBirth() {
      return birth > 0 && birth <= DateComparer.YEAR_NEAR;
    }

    boolean oneBirth() {
      return birth >= exactBirth;
    }
  }

  /**
   * For a file.
   *
   * @param families whether there are families in it, so that there may be twins
   * @param strict whether all rules hold, whether families are seen or not, as a live index of
   *     children must have it
   * @param fewest kinds of evidence that must be known of both rows
   */
  public Restraints(List<Slot> slots, Weight weight, boolean families, boolean strict, int fewest) {
    this.slots = slots;
    this.weight = weight;
    this.families = families || strict;
    this.strict = strict;
    this.fewest = fewest;
    int kinds = 0;
    for (Slot slot : slots) {
      kinds |= bit(slot.kind());
    }
    severalKinds = Integer.bitCount(kinds) > 1;
  }

  /**
   * What holds a pair back.
   *
   * @param misspelt how many of the forenames are hardly anybody's, so that a slip of the pen may
   *     have made them
   */
  public Reason of(byte[] steps, int misspelt) {
    Facts facts = facts(steps);
    facts.misspelt = misspelt;
    if (facts.otherGeneration) {
      return Reason.GENERATION;
    }
    Reason family = families ? family(facts) : facts.girlAndBoy() ? Reason.TWINS : Reason.NOTHING;
    if (family == Reason.NOTHING && strict) {
      family = strictly(facts);
    }
    if (family == Reason.TWINS && strict && misspelt > 0) {
      family = Reason.MISSPELT;
    }
    if (family == Reason.NOTHING
        && severalKinds
        && facts.otherForename()
        && (facts.kinds & ~NAME_AND_BIRTH) == 0) {
      family = Reason.TWINS;
    }
    if (family != Reason.NOTHING) {
      return family;
    }
    if (Integer.bitCount(facts.known) < fewest) {
      return Reason.FEW;
    }
    // Where there are families one kind may be what relatives share; elsewhere weights suffice.
    return families && severalKinds && Integer.bitCount(facts.kinds) == 1
        ? Reason.ONE_KIND
        : Reason.NOTHING;
  }

  private Facts facts(byte[] steps) {
    Facts facts = new Facts();
    for (int i = 0; i < steps.length; i++) {
      Slot slot = slots.get(i);
      int step = steps[i];
      boolean agrees = step > 1 && weight.of(i, step) > SOME;
      facts.kinds |= agrees ? bit(slot.kind()) : 0;
      facts.known |= step > 0 ? bit(slot.kind()) : 0;
      switch (slot.kind()) {
        case FORENAME -> facts.forename = step;
        case SURNAME -> facts.surname = agrees;
        case BIRTH -> {
          facts.birth = step;
          facts.exactBirth = slot.exactFrom();
        }
        case NUMBER -> {
          facts.number |= step >= slot.exactFrom();
          facts.otherNumber |= step == 1;
        }
        case POSTCODE, ADDRESS ->
            facts.home |= step >= slot.exactFrom() && weight.of(i, step) > HOME;
        case FURTHER -> facts.otherFurther = step == 1;
        case SEX -> facts.otherSex = step == 1;
        case GENERATION -> facts.otherGeneration = step == 1;
        default -> {
          // No rule asks for it.
        }
      }
    }
    return facts;
  }

  /** Rules of a file in which there are families: what relatives share proves nothing. */
  private static Reason family(Facts facts) {
    if (facts.number) {
      return Reason.NOTHING;
    }
    if (facts.otherForename()) {
      if (facts.surname && facts.oneBirth()) {
        return Reason.TWINS;
      }
      if (facts.otherBirth()) {
        return Reason.OTHER_PERSON;
      }
    }
    if (facts.agree(Slot.Kind.SURNAME)) {
      if (facts.birth == 1 && facts.agree(Slot.Kind.ADDRESS)) {
        return Reason.GENERATIONS;
      }
      if (facts.otherNumber && !facts.agree(Slot.Kind.BIRTH)) {
        return facts.otherForename() || facts.otherBirth() ? Reason.RELATIVES : Reason.OTHER_NUMBER;
      }
    }
    return Reason.NOTHING;
  }

  /**
   * Rules of a live index of children, where one wrong link gives a child's record to a stranger: a
   * link needs the forename and the birth date of one person, or one number.
   */
  private static Reason strictly(Facts facts) {
    if (facts.otherForename() && facts.otherBirth()) {
      return Reason.OTHER_PERSON;
    }
    if (facts.number) {
      return Reason.NOTHING;
    }
    if (facts.otherNumber) {
      boolean alike = facts.forename >= NameComparer.NICKNAME && facts.oneBirth();
      return alike ? Reason.OTHER_NUMBER : Reason.RELATIVES;
    }
    if (facts.forename == 0) {
      return Reason.NO_FORENAME;
    }
    if (facts.twoNames() || facts.likeForename() && (facts.otherSex || facts.otherFurther)) {
      return Reason.LIKE_NAMES;
    }
    if (facts.birth == 0 && (facts.looseForename() || facts.likeForename())) {
      return Reason.NO_DATE;
    }
    if (facts.looseForename() && !facts.slipOfForename()) {
      return Reason.SIBLINGS;
    }
    if (facts.looseBirth()) {
      return facts.otherBirth() ? Reason.GENERATIONS : Reason.NAMESAKES;
    }
    return facts.slipOfBirth() && !facts.home ? Reason.SLIP : Reason.NOTHING;
  }

  /** The evidence that is left, in bits. */
  public static double left(Reason reason, double bits) {
    return switch (reason) {
      case NOTHING -> bits;
      case ONE_KIND -> bits - ALONE;
      default -> Math.min(bits, reason.most);
    };
  }

  /** Kinds of evidence that do not speak twice: all names are one, all of a place are one. */
  private static int bit(Slot.Kind kind) {
    return switch (kind) {
      case FORENAME, SURNAME, FURTHER -> 1;
      case BIRTH -> 2;
      case POSTCODE, ADDRESS -> 4;
      case PHONE -> 8;
      case EMAIL -> 16;
      case NUMBER -> 32;
      case TEXT -> 64;
      case ORDER, GENERATION, SEX -> 0;
    };
  }
}
