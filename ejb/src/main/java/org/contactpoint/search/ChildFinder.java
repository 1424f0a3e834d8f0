package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.Children;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.question.EvidenceScorer;
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

  /**
   * So many records are opened and judged for a question, or twice as many, and so on: those whom
   * it meets and, to fill up, any others. A child that is met and then found not to fit, because
   * the fact that was asked for is hidden or another, costs what an absent child costs. In the
   * trials a question met 1.6 children on average and 23 at most (docs/benchmarks.md).
   */
  static final int STEP = 24;

  @Inject NameDictionary dictionary;
  @Inject Candidates candidates;
  @Inject Children children;

  Ranking ranking =
      new Ranking(new EvidenceScorer(() -> dictionary.forenames(), () -> dictionary.surnames()));

  Finding find(Wanted wanted) {
    List<AskedKey> keys = QueryKeys.of(wanted, dictionary.forenames(), dictionary.surnames());
    Candidates.Found found = candidates.find(keys, MOST_OPENED);
    if (found.tooBroad()) {
      return new Finding(Outcome.TOO_MANY, List.of(), keys.size(), 0);
    }
    Set<ChildId> met = new LinkedHashSet<>(found.children());
    List<Ranking.Match> matches = ranking.of(wanted, children.scoring(inCompany(met)), met);
    Outcome outcome = outcome(matches.size());
    return new Finding(
        outcome, outcome == Outcome.FOUND ? matches : List.of(), keys.size(), met.size());
  }

  /** What so many who fit come to. */
  static Outcome outcome(int fits) {
    return fits == 0 ? Outcome.NONE : fits > MOST_SHOWN ? Outcome.TOO_MANY : Outcome.FOUND;
  }

  private Set<ChildId> inCompany(Set<ChildId> met) {
    int number = Math.max(1, (met.size() + STEP - 1) / STEP) * STEP;
    Set<ChildId> together = new LinkedHashSet<>(met);
    children.others(STEP).stream().limit(number - met.size()).forEach(together::add);
    return together;
  }
}
