package org.contactpoint.search;

import java.util.Map;
import org.contactpoint.child.NameRegister.NameUse;
import org.contactpoint.child.NameRegister.Role;
import org.contactpoint.matching.NearNames;

/**
 * The two dictionaries.
 *
 * @param forenames first names
 * @param surnames family names
 */
record NamesInMemory(NearNames forenames, NearNames surnames) {

  static NamesInMemory empty() {
    return new NamesInMemory(new NearNames(), new NearNames());
  }

  /** Adds these numbers of bearers, each times a factor. */
  void count(Map<NameUse, Integer> counts, int factor) {
    counts.forEach((use, number) -> count(use, number * factor));
  }

  void count(NameUse use, int more) {
    (use.role() == Role.FORENAME ? forenames : surnames).count(use.letters(), more);
  }

  @Override
  public String toString() {
    return "names in memory";
  }
}
