package org.contactpoint.search;

import java.util.List;
import org.contactpoint.kernel.ChildId;

/**
 * What a question came to, before anybody is named.
 *
 * @param outcome found, none or too many
 * @param matches who fits, best first; empty unless found
 * @param asked how many keys were asked for
 * @param opened how many candidates were opened
 */
record Finding(SearchResult.Outcome outcome, List<Ranking.Match> matches, int asked, int opened) {

  /** The same without one child. */
  Finding without(ChildId but) {
    List<Ranking.Match> others = matches.stream().filter(m -> !m.child().equals(but)).toList();
    boolean none = others.isEmpty() && outcome == SearchResult.Outcome.FOUND;
    return new Finding(none ? SearchResult.Outcome.NONE : outcome, others, asked, opened);
  }

  @Override
  public String toString() {
    return "a finding";
  }
}
