package org.contactpoint.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.child.Persons;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.question.EvidenceScorer;
import org.contactpoint.vault.Tokens.Key;

/** The index and the dictionary in memory, with keys in the place of tokens: the plain twin. */
final class MemoryIndex implements Candidates {

  final NearNames forenames = new NearNames();
  final NearNames surnames = new NearNames();
  private final Map<Key, List<Long>> postings = new HashMap<>();
  private final Map<ChildId, ScoringFacts> children = new HashMap<>();
  private int keys;

  void add(ChildId id, ScoringFacts facts) {
    children.put(id, facts);
    Person person = Persons.of(facts);
    for (Key key : IndexKeys.of(person)) {
      postings.computeIfAbsent(key, any -> new ArrayList<>(2)).add(id.value());
      keys++;
    }
    IndexKeys.forenames(person).forEach(name -> forenames.count(name, 1));
    IndexKeys.surnames(person).forEach(name -> surnames.count(name, 1));
  }

  void remove(ChildId id) {
    children.remove(id);
    postings.values().forEach(found -> found.remove((Long) id.value()));
  }

  @Override
  public Found find(List<AskedKey> asked, int most) {
    Tally tally = new Tally();
    for (AskedKey key : asked) {
      postings.getOrDefault(key.key(), List.of()).forEach(id -> tally.met(id, key.weight()));
    }
    return new Found(tally.best(most), false);
  }

  /** The whole way of a question, without a database. */
  List<ChildId> search(Wanted wanted) {
    Map<ChildId, ScoringFacts> opened = new HashMap<>();
    for (ChildId id : find(QueryKeys.of(wanted, forenames, surnames), 200).children()) {
      opened.put(id, children.get(id));
    }
    return new Ranking(new EvidenceScorer(() -> forenames, () -> surnames))
        .of(wanted, opened, opened.keySet()).stream().map(Ranking.Match::child).toList();
  }

  double keysPerChild() {
    return (double) keys / children.size();
  }
}
