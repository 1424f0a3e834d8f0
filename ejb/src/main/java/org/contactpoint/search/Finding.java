package org.contactpoint.search;

import java.util.List;

/**
 * What a question came to, before anybody is named.
 *
 * @param outcome found, none or too many
 * @param matches who fits, best first; empty unless found
 * @param asked how many keys were asked for
 * @param opened how many candidates were opened
 */
record Finding(SearchResult.Outcome outcome, List<Ranking.Match> matches, int asked, int opened) {

  @Override
  public String toString() {
    return "a finding";
  }
}
