package org.contactpoint.matching.linkage;

import java.util.List;
import java.util.Map;

/**
 * What was learnt of the data.
 *
 * @param groups how many pairs of all are thought to be of one person, of a household and so on, as
 *     shares of all pairs
 * @param levels the weights
 */
public record Model(Map<String, Double> groups, List<Level> levels) {

  public Model {
    levels = List.copyOf(levels);
  }

  /**
   * One level of one comparison.
   *
   * @param comparison what is compared
   * @param level how well it agrees
   * @param match how often pairs of one person agree so
   * @param chance how often pairs of two persons agree so
   * @param weight evidence in bits
   */
  public record Level(
      String comparison, String level, double match, double chance, double weight) {}
}
