package org.contactpoint.matching;

import java.util.List;
import java.util.Set;

/**
 * How well a candidate agrees with what was asked.
 *
 * @param score evidence in bits that it is who was meant; comparable between candidates of one
 *     question only
 * @param fits whether the candidate may be the child that was meant
 * @param differences in what it agrees only nearly, most telling first; empty when all is as asked
 * @param name which of the candidate's names agreed best: its place in the list of names, or -1
 */
public record Scored(double score, boolean fits, List<Difference> differences, int name) {

  /** Of whom nothing was compared, for a number does not agree. */
  public static final Scored NOT_AT_ALL = new Scored(0, false, List.of(), -1);

  public Scored {
    differences = List.copyOf(differences);
  }

  /** As found, the differences in any order. */
  public static Scored of(double score, boolean fits, Set<Difference> differences, int name) {
    return new Scored(score, fits, differences.stream().sorted().toList(), name);
  }

  /** The ways in which somebody may agree nearly, in words for the screen. */
  public enum Difference {
    FORMER_NAME("known before as"),
    KNOWN_AS("known as"),
    OTHER_NAME("also recorded as"),
    SWAPPED_NAMES("names the other way round"),
    NICKNAME("short or other form of the name"),
    PART_OF_NAME("part of the name"),
    SPELLING("spelt differently"),
    SOUND("sounds alike"),
    UNLIKE_NAME("one name differs"),
    DAY_MONTH("day and month swapped"),
    ONE_DIGIT("one figure of the birth date differs"),
    DATE_NEAR("birth date near"),
    DATE_UNSURE("birth date not known for certain"),
    FORMER_PLACE("lived there before"),
    PLACE_NEAR("postcode near");

    private final String words;

    Difference(String words) {
      this.words = words;
    }

    /** As shown beside the name. */
    public String words() {
      return words;
    }
  }
}
