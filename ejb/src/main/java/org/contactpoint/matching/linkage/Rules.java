package org.contactpoint.matching.linkage;

/**
 * Priors and thresholds, versioned.
 *
 * @param version what decisions are recorded with
 * @param profile its name in the file
 * @param link least probability of a link
 * @param review least probability of a pair that a person should look at
 */
public record Rules(String version, String profile, double link, double review) {

  /** The profile that serves an evaluation: best balance of precision and recall. */
  public static Rules standard() {
    return new Rules("2026-11-22", "balanced", 0.5, 0.1);
  }
}
