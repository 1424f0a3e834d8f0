package org.contactpoint.search;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.child.NameFact;
import org.contactpoint.disclosure.Words;
import org.contactpoint.matching.Scored;
import org.contactpoint.matching.Scored.Difference;

/** Says in a few words why somebody is in the list although not everything is as typed. */
final class HitWords {

  private static final int MOST = 3;

  private HitWords() {}

  /**
   * The words.
   *
   * @param names the names that search may see, the one in use first
   * @return null when everything is as typed
   */
  static String why(Scored scored, List<NameFact> names) {
    List<String> words = new ArrayList<>();
    for (Difference difference : scored.differences()) {
      switch (difference) {
        case FORMER_NAME, KNOWN_AS, OTHER_NAME -> {
          if (scored.name() > 0 && scored.name() < names.size()) {
            words.add(Words.otherName(names.get(scored.name())));
          }
        }
        default -> words.add(difference.words());
      }
    }
    return words.isEmpty()
        ? null
        : String.join("; ", words.subList(0, Math.min(MOST, words.size())));
  }
}
