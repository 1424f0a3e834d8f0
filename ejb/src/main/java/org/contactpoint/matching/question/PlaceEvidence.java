package org.contactpoint.matching.question;

import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.compare.CodeComparer;
import org.contactpoint.matching.compare.Likeness;

/**
 * How a postcode where somebody lives or lived agrees with the one asked for.
 *
 * @param scale of full postcodes, or of districts when no more was asked for
 * @param step on it
 * @param former whether it is not the newest
 * @param agrees whether the district is the same, or one character differs
 * @param same whether it may well be the postcode that was meant: one character off at most
 * @param difference null when as asked
 */
record PlaceEvidence(
    Scale scale, int step, boolean former, boolean agrees, boolean same, Difference difference) {

  /**
   * Of one postcode of a record, as "M6 5WZ"; {@code postcode} is null when the district is all.
   */
  static PlaceEvidence of(String postcode, String district, String lived, boolean former) {
    String outward = lived.substring(0, lived.indexOf(' '));
    boolean sameDistrict = outward.equals(district);
    Difference asAsked = former ? Difference.FORMER_PLACE : null;
    if (postcode == null) {
      return new PlaceEvidence(
          Scale.DISTRICT,
          sameDistrict ? Scale.AGREES : Scale.DIFFERS,
          former,
          sameDistrict,
          sameDistrict,
          sameDistrict ? asAsked : Difference.PLACE_NEAR);
    }
    if (postcode.equals(lived)) {
      int step = Scale.POSTCODE.slot().exactFrom();
      return new PlaceEvidence(Scale.POSTCODE, step, former, true, true, asAsked);
    }
    int step = CodeComparer.postcode(squeezed(postcode), squeezed(lived), new Likeness());
    boolean slip = oneCharacterApart(postcode, lived);
    return new PlaceEvidence(
        Scale.POSTCODE, step, former, slip || sameDistrict, slip, Difference.PLACE_NEAR);
  }

  private static boolean oneCharacterApart(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < one.length(); i++) {
      apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return apart == 1;
  }

  private static String squeezed(String postcode) {
    return postcode.replace(" ", "");
  }
}
