package org.contactpoint.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contactpoint.child.Persons;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.Scored;
import org.contactpoint.matching.Scorer;
import org.contactpoint.matching.Wanted;

/**
 * Judges the opened candidates. One that fits much worse than the best does not fit: who typed the
 * name of a child exactly did not mean all those of similar names.
 */
final class Ranking {

  /**
   * By how many bits a candidate may fall short of the best and still be shown: about a figure of
   * the birth date, or two wrong letters in each name, but not another first name and a wrong date.
   */
  static final double MARGIN = 10;

  private final Scorer scorer;

  Ranking(Scorer scorer) {
    this.scorer = scorer;
  }

  /**
   * Who fits, best first; equal scores by surrogate, so that the same question is answered alike.
   *
   * @param opened all who are judged
   * @param met those of them whom the question met; the others are company and never fit
   */
  List<Match> of(Wanted wanted, Map<ChildId, ScoringFacts> opened, Set<ChildId> met) {
    List<Match> fits = new ArrayList<>();
    opened.forEach(
        (id, facts) -> {
          Scored scored = scorer.score(wanted, Persons.of(facts));
          if (scored.fits() && met.contains(id)) {
            fits.add(new Match(id, facts, scored));
          }
        });
    double best = fits.stream().mapToDouble(m -> m.scored().score()).max().orElse(0);
    fits.removeIf(match -> match.scored().score() < best - MARGIN);
    fits.sort(
        Comparator.comparingDouble((Match m) -> m.scored().score())
            .reversed()
            .thenComparing(m -> m.child().value()));
    return fits;
  }

  /**
   * A child that fits.
   *
   * @param child whose
   * @param facts what search may know of the child
   * @param scored how well it fits
   */
  record Match(ChildId child, ScoringFacts facts, Scored scored) {

    @Override
    public String toString() {
      return "a match";
    }
  }
}
