package org.contactpoint.matching;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.contactpoint.matching.Scored.Difference;

/**
 * How well the forms of a name agree with the forms of another, from 0 to 1, and in what they
 * differ.
 *
 * @param level 1 exact; about 0.9 a nickname or one wrong letter; about 0.8 two wrong letters or
 *     the same sound; 0.6 an initial; 0.4 a distant likeness; 0 nothing
 * @param difference null when exact
 */
record NameAgreement(double level, Difference difference) {

  /** At this level and above a name may be the one that was meant. */
  static final double ALIKE = 0.7;

  /** At this level and above two names are not quite strangers. */
  static final double DISTANT = 0.4;

  private static final NameAgreement NONE = new NameAgreement(0, Difference.UNLIKE_NAME);
  private static final NameAgreement EXACT = new NameAgreement(1, null);
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final double NICKNAME = 0.93;
  private static final double SAME_SOUND = 0.8;
  private static final double BEGINS = 0.95;
  private static final double INITIAL = 0.6;

  /** Another form than the first (a middle name, a barrel) says a little less. */
  private static final double OTHER_FORM = 0.03;

  /** The best agreement of any form of the one with any form of the other. */
  static NameAgreement best(List<String> wanted, List<String> borne, boolean forename) {
    NameAgreement best = NONE;
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < borne.size(); j++) {
        NameAgreement agreement = between(wanted.get(i), borne.get(j), forename);
        if (i + j > 0 && agreement.level > 0) {
          agreement =
              new NameAgreement(
                  agreement.level - OTHER_FORM,
                  agreement.difference == null ? Difference.PART_OF_NAME : agreement.difference);
        }
        best = agreement.level > best.level ? agreement : best;
      }
    }
    return best;
  }

  /** The agreement of two names in letters. */
  static NameAgreement between(String wanted, String borne, boolean forename) {
    if (wanted.equals(borne)) {
      return EXACT;
    }
    if (wanted.endsWith(Wanted.ANY_ENDING)) {
      return borne.startsWith(wanted.substring(0, wanted.length() - 1))
          ? new NameAgreement(BEGINS, Difference.PART_OF_NAME)
          : NONE;
    }
    if (wanted.length() == 1 || borne.length() == 1) {
      return wanted.charAt(0) == borne.charAt(0)
          ? new NameAgreement(INITIAL, Difference.PART_OF_NAME)
          : NONE;
    }
    if (forename && Nicknames.related(wanted, borne)) {
      return new NameAgreement(NICKNAME, Difference.NICKNAME);
    }
    int limit = Math.min(NearNames.limitFor(wanted), NearNames.limitFor(borne));
    int edits = new Edits().between(wanted, borne, limit);
    double likeness = JARO_WINKLER.apply(wanted, borne);
    boolean sameSound = NameForms.sound(wanted).equals(NameForms.sound(borne));
    double spelling =
        edits <= limit ? 1 - 0.5 * edits / Math.max(wanted.length(), borne.length()) : 0;
    double sound = sameSound && likeness >= 0.7 ? SAME_SOUND : 0;
    if (Math.max(spelling, sound) > 0) {
      return spelling >= sound
          ? new NameAgreement(spelling, Difference.SPELLING)
          : new NameAgreement(sound, Difference.SOUND);
    }
    if (likeness >= 0.9) {
      return new NameAgreement(0.75, Difference.SPELLING);
    }
    return likeness >= 0.75 ? new NameAgreement(DISTANT, Difference.UNLIKE_NAME) : NONE;
  }
}
