package org.contactpoint.matching.decide;

import java.util.List;
import org.contactpoint.matching.compare.Slot;

/**
 * Rules that hold a pair back whatever the weights say, because what would go wrong is known: twins
 * made one child (NHSDigital manage-vaccinations-in-schools #2264), father and son, one kind of
 * evidence alone.
 */
public final class Restraints {

  /** What holds a pair back. */
  public enum Reason {
    NOTHING(""),
    TWINS("all but the forename agrees: they may be twins, a person should look"),
    NAMESAKES("one name at one place, but another birth date: they may be father and son"),
    OTHER_NUMBER("their numbers differ, and no birth date says that they are one person"),
    GENERATION("one is the junior and one the senior"),
    ONE_KIND("only one kind of evidence speaks for one person"),
    FEW("too little is known of both to decide without a person");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** In words; empty when nothing holds back. */
    public String words() {
      return words;
    }
  }

  /** What is held back for a person to look at is given this much evidence at most, in bits. */
  private static final double LOOK = -1;

  /** What one kind of evidence must have over, in bits: another kind would have brought as much. */
  private static final double ALONE = 8;

  /** Agreement that brings less is none. */
  private static final double SOME = 1;

  private final List<Slot> slots;
  private final Weight weight;
  private final boolean families;
  private final int fewest;
  private final boolean severalKinds;

  /** What a step of a slot is worth, in bits. */
  @FunctionalInterface
  public interface Weight {

    /** Bits. */
    double of(int slot, int step);
  }

  /**
   * For a file.
   *
   * @param families whether there are families in it, so that there may be twins
   * @param fewest kinds of evidence that must be known of both rows
   */
  public Restraints(List<Slot> slots, Weight weight, boolean families, int fewest) {
    this.slots = slots;
    this.weight = weight;
    this.families = families;
    this.fewest = fewest;
    int kinds = 0;
    for (Slot slot : slots) {
      kinds |= bit(slot.kind());
    }
    severalKinds = Integer.bitCount(kinds) > 1;
  }

  /** What holds a pair back. */
  public Reason of(byte[] steps) {
    int kinds = 0;
    int known = 0;
    int forename = 0;
    boolean surname = false;
    boolean birth = false;
    boolean number = false;
    boolean otherNumber = false;
    boolean otherBirth = false;
    for (int i = 0; i < steps.length; i++) {
      Slot slot = slots.get(i);
      int step = steps[i];
      boolean agrees = step > 1 && weight.of(i, step) > SOME;
      kinds |= agrees ? bit(slot.kind()) : 0;
      known |= step > 0 ? bit(slot.kind()) : 0;
      switch (slot.kind()) {
        case FORENAME -> forename = step;
        case SURNAME -> surname = agrees;
        case BIRTH -> {
          birth = step >= slot.exactFrom();
          otherBirth = step == 1;
        }
        case NUMBER -> {
          number |= step >= slot.exactFrom();
          otherNumber |= step == 1;
        }
        case GENERATION -> {
          if (step == 1) {
            return Reason.GENERATION;
          }
        }
        default -> {
          // No rule asks for it.
        }
      }
    }
    boolean otherForename = forename == 1 || forename == 2;
    if (families && otherForename && surname && birth && !number) {
      return Reason.TWINS;
    }
    if (families && !number && (kinds & bit(Slot.Kind.SURNAME)) != 0) {
      if (otherBirth && (kinds & bit(Slot.Kind.ADDRESS)) != 0) {
        return Reason.NAMESAKES;
      }
      if (otherNumber && (kinds & bit(Slot.Kind.BIRTH)) == 0) {
        return Reason.OTHER_NUMBER;
      }
    }
    if (Integer.bitCount(known) < fewest) {
      return Reason.FEW;
    }
    // Where there are families one kind may be what relatives share; elsewhere weights suffice.
    return families && severalKinds && Integer.bitCount(kinds) == 1
        ? Reason.ONE_KIND
        : Reason.NOTHING;
  }

  /** Whether it speaks against one person, rather than for a closer look. */
  public static boolean against(Reason reason) {
    return reason != Reason.NOTHING && reason != Reason.ONE_KIND && reason != Reason.FEW;
  }

  /** The evidence that is left, in bits. */
  public static double left(Reason reason, double bits) {
    return switch (reason) {
      case TWINS, NAMESAKES, OTHER_NUMBER, GENERATION, FEW -> Math.min(bits, LOOK);
      case ONE_KIND -> bits - ALONE;
      case NOTHING -> bits;
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
