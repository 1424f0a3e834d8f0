package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Children;
import org.contactpoint.child.ProvisionalFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.disclosure.DisclosurePolicy;
import org.contactpoint.disclosure.HitView;
import org.contactpoint.disclosure.Words;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.mediation.OpenCall;
import org.contactpoint.people.quota.DailySubjects;
import org.contactpoint.people.quota.OnBehalf;
import org.contactpoint.people.quota.QuotaKind;
import org.contactpoint.search.SearchResult.Hit;

/**
 * Names those who were found: counts them into the caller's day, tells the guard whose names are
 * shown, and lets the disclosure policy make what is shown of each.
 */
@ApplicationScoped
class NamedHits {

  private static final String FAMILY = "another name, the same birth date and family";

  @Inject DailySubjects subjects;
  @Inject Noting noting;
  @Inject DisclosurePolicy policy;
  @Inject Children children;

  /**
   * The hits in the order of the finding.
   *
   * @throws org.contactpoint.people.quota.QuotaReached when the caller has seen too many names
   *     today
   */
  List<Hit> of(Caller caller, Finding finding) {
    return of(caller, finding, List.of());
  }

  /** The same, and after them those who are met by their family alone: nobody stands in both. */
  List<Hit> of(Caller caller, Finding finding, List<ChildId> family) {
    List<ChildId> shown = Stream.concat(children(finding).stream(), family.stream()).toList();
    if (!shown.isEmpty()) {
      subjects.count(QuotaKind.LISTED, shown);
    }
    List<Hit> hits = new ArrayList<>(named(caller, finding, shown));
    if (!family.isEmpty()) {
      noting.outcome(Ledger.Outcome.SHOWN);
      Map<ChildId, ScoringFacts> facts = children.scoring(family);
      family.forEach(id -> hits.add(hit(policy.hit(caller, id, facts.get(id)), FAMILY)));
    }
    return hits;
  }

  /** The hits for the caller of an open call; counted for both. */
  List<Hit> of(OpenCall call, Finding finding) {
    List<ChildId> shown = children(finding);
    if (!shown.isEmpty()) {
      subjects.countFor(behalf(call), QuotaKind.LISTED, shown);
    }
    return named(call.caller(), finding, shown);
  }

  private static List<ChildId> children(Finding finding) {
    return finding.outcome() == SearchResult.Outcome.FOUND
        ? finding.matches().stream().map(Ranking.Match::child).toList()
        : List.of();
  }

  private List<Hit> named(Caller caller, Finding finding, List<ChildId> shown) {
    noting.subjects(shown);
    noting.outcome(
        finding.outcome() == SearchResult.Outcome.FOUND
            ? Ledger.Outcome.SHOWN
            : Ledger.Outcome.valueOf(finding.outcome().name()));
    return finding.matches().stream().map(match -> hit(caller, match)).toList();
  }

  /** Provisional records, likewise. */
  List<Hit> heard(Caller caller, SearchResult.Outcome outcome, List<HeardFinder.Met> met) {
    List<ChildId> shown = met.stream().map(HeardFinder.Met::child).toList();
    if (!shown.isEmpty()) {
      subjects.count(QuotaKind.LISTED, shown);
      noting.subjects(shown);
    }
    noting.outcome(shown.isEmpty() ? Ledger.Outcome.valueOf(outcome.name()) : Ledger.Outcome.SHOWN);
    Map<ChildId, ScoringFacts> facts = children.scoring(shown);
    return met.stream()
        .map(m -> hit(policy.hit(caller, m.child(), facts.get(m.child())), seen(m.fact())))
        .toList();
  }

  private static String seen(ProvisionalFact fact) {
    return "provisional record: seen on " + Words.day(fact.seenOn());
  }

  /** Counts a search into the caller's hour. */
  void countSearch() {
    subjects.countSearch();
  }

  /** Makes sure that the results of so many searches may be shown. */
  void proveSearch() {
    subjects.proveSearch();
  }

  /** Counts a search into the hour of both. */
  void countSearch(OpenCall call) {
    subjects.countSearchFor(behalf(call));
  }

  /** As {@link #proveSearch()} for both. */
  void proveSearch(OpenCall call) {
    subjects.proveSearchFor(behalf(call));
  }

  private static OnBehalf behalf(OpenCall call) {
    return OnBehalf.of(call.caller(), call.verifiedAt());
  }

  private Hit hit(Caller caller, Ranking.Match match) {
    return hit(
        policy.hit(caller, match.child(), match.facts()),
        HitWords.why(match.scored(), match.facts().names()));
  }

  private static Hit hit(HitView view, String why) {
    return new Hit(view.child(), view.name(), why, view.born(), view.gender(), view.area());
  }
}
