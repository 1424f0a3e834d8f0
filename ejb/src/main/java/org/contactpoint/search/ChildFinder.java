package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.contactpoint.child.Children;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.FieldScorer;
import org.contactpoint.matching.Wanted;
import org.contactpoint.search.SearchResult.Outcome;

/**
 * The way of a question: the keys of everybody who may be meant, the candidates found by them, the
 * small parts of the likeliest opened and judged, and the cap.
 */
@ApplicationScoped
class ChildFinder {

  /** More than so many fits are too many, and nobody is named (F039). */
  static final int MOST_SHOWN = 20;

  /** How many candidates are opened for one question. */
  static final int MOST_OPENED = 200;

  private final Ranking ranking = new Ranking(new FieldScorer());

  @Inject NameDictionary dictionary;
  @Inject Candidates candidates;
  @Inject Children children;

  Finding find(Wanted wanted) {
    List<AskedKey> keys = QueryKeys.of(wanted, dictionary.forenames(), dictionary.surnames());
    Candidates.Found found = candidates.find(keys, MOST_OPENED);
    if (found.tooBroad()) {
      return new Finding(Outcome.TOO_MANY, List.of(), keys.size(), 0);
    }
    Map<ChildId, ScoringFacts> opened =
        found.children().isEmpty() ? Map.of() : children.scoring(found.children());
    List<Ranking.Match> matches = ranking.of(wanted, opened);
    Outcome outcome =
        matches.isEmpty()
            ? Outcome.NONE
            : matches.size() > MOST_SHOWN ? Outcome.TOO_MANY : Outcome.FOUND;
    return new Finding(
        outcome, outcome == Outcome.FOUND ? matches : List.of(), keys.size(), opened.size());
  }
}
