package org.contactpoint.matching.compare;

import java.util.List;

/**
 * The scale of one comparison. Step 0 is "not known on one side"; the other steps rise from
 * "differs" to the same value, the last steps being the same value in bands from common to rare.
 *
 * @param name what is compared
 * @param kind what it is evidence of
 * @param steps names of the steps; at most 16
 * @param exactFrom first step of the same value; the number of steps when there is none
 * @param rare bits of the steps that are the step before them in a rare spelling: a slip of the pen
 *     makes rare spellings, so they may tell more than the same value where that is common
 */
public record Slot(String name, Kind kind, List<String> steps, int exactFrom, int rare) {

  /** What a comparison is evidence of. */
  public enum Kind {
    FORENAME,
    SURNAME,
    ORDER,
    FURTHER,
    GENERATION,
    BIRTH,
    SEX,
    POSTCODE,
    ADDRESS,
    PHONE,
    EMAIL,
    NUMBER,
    TEXT
  }

  public Slot {
    steps = List.copyOf(steps);
    if (steps.size() > 16 || exactFrom < 1) {
      throw new IllegalArgumentException("a scale has at most 16 steps");
    }
  }

  /** A scale without steps for rare spellings. */
  public Slot(String name, Kind kind, List<String> steps, int exactFrom) {
    this(name, kind, steps, exactFrom, 0);
  }

  /** Whether a step is the step before it in a rare spelling. */
  public boolean rare(int step) {
    return (rare >>> step & 1) == 1;
  }

  /** How many bands the same value has. */
  public int bands() {
    return steps.size() - exactFrom;
  }

  /** The step of a value that both rows have. */
  int same(int count, int rows) {
    return exactFrom + band(count, rows, bands());
  }

  /**
   * Bands of how common a value is: 0 the commonest; each is rarer by the same factor, from one row
   * in 16 to one in 65,536.
   */
  public static int band(int count, int rows, int bands) {
    double bits = Math.log((double) rows / count) / Math.log(2);
    int band = (int) Math.floor((bits - 4) * bands / 12);
    return Math.max(0, Math.min(bands - 1, band));
  }
}
