package org.contactpoint.matching.linkage;

import java.util.List;

/**
 * Why two rows are thought to be, or not to be, of one person.
 *
 * @param probability from 0 to 1
 * @param decision what is to be done
 * @param steps the waterfall: where one starts from, then field by field
 * @param others numbers of other rows because of which the pair was not decided as it would be by
 *     itself, the most telling first; empty where it was
 */
public record Explanation(
    double probability, Decision decision, List<Step> steps, List<Integer> others) {

  public Explanation {
    steps = List.copyOf(steps);
    others = List.copyOf(others);
  }

  /**
   * One step of the waterfall.
   *
   * @param field what is compared
   * @param level how well it agrees
   * @param weight evidence in bits: positive for one person, negative against
   * @param words the same as a sentence
   */
  public record Step(String field, String level, double weight, String words) {}
}
