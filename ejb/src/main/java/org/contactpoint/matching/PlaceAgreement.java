package org.contactpoint.matching;

import java.util.List;
import org.contactpoint.matching.Scored.Difference;

/**
 * How well somebody's postcodes agree with the one asked for, from 0 to 1.
 *
 * @param level 1 the same; 0.95 a former one; 0.8 one character wrong; 0.7 the same sector; 0.5 the
 *     same district; 0 another
 * @param difference null when as asked
 */
record PlaceAgreement(double level, Difference difference) {

  private static final PlaceAgreement NONE = new PlaceAgreement(0, Difference.PLACE_NEAR);
  private static final double FORMER = 0.05;

  /**
   * Compares.
   *
   * @param postcode canonical full postcode, or null when only the district was given
   * @param district the district
   * @param lived canonical postcodes, newest first
   */
  static PlaceAgreement of(String postcode, String district, List<String> lived) {
    PlaceAgreement best = NONE;
    for (int i = 0; i < lived.size(); i++) {
      PlaceAgreement one =
          postcode == null ? district(district, lived.get(i)) : unit(postcode, lived.get(i));
      if (i > 0 && one.level > 0) {
        one =
            new PlaceAgreement(
                one.level - FORMER,
                one.difference == null ? Difference.FORMER_PLACE : one.difference);
      }
      best = one.level > best.level ? one : best;
    }
    return best;
  }

  private static PlaceAgreement district(String asked, String lived) {
    return outward(lived).equals(asked) ? new PlaceAgreement(1, null) : NONE;
  }

  private static PlaceAgreement unit(String asked, String lived) {
    if (asked.equals(lived)) {
      return new PlaceAgreement(1, null);
    }
    if (oneCharacterApart(asked, lived)) {
      return new PlaceAgreement(0.8, Difference.PLACE_NEAR);
    }
    if (!outward(asked).equals(outward(lived))) {
      return NONE;
    }
    int sector = asked.indexOf(' ') + 1;
    boolean sameSector = asked.charAt(sector) == lived.charAt(sector);
    return new PlaceAgreement(sameSector ? 0.7 : 0.5, Difference.PLACE_NEAR);
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

  private static String outward(String postcode) {
    return postcode.substring(0, postcode.indexOf(' '));
  }
}
