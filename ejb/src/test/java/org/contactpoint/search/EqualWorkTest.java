package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.contactpoint.child.Children;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.question.EvidenceScorer;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.SearchResult.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Equal questions cost equal work, whether they meet a shielded child by a hidden fact, its thin
 * twin, a child of whom another fact is known, or nobody. Work is what is asked of the records:
 * queries, openings and judgements, in their order.
 */
@Proves({"F042", "F072"})
class EqualWorkTest {

  private static final long SHIELDED = 1;
  private static final long THIN = 2;
  private static final long ELSEWHERE = 3;
  private static final String[] BY_A_HIDDEN_FACT = {
    "forename=Rowan", "surname=Whitfield", "year=2011", "postcode=M7 2KV"
  };

  private final MemoryIndex index = new MemoryIndex();
  private final Map<ChildId, ScoringFacts> records = new HashMap<>();
  private final List<String> work = new ArrayList<>();
  private final ChildFinder finder = new ChildFinder();

  @BeforeEach
  void wire() {
    LongStream.range(100, 300)
        .forEach(id -> records.put(new ChildId(id), new MadeUpChildren(id).next((int) id)));
    records.forEach(index::add);
    finder.candidates = index;
    finder.children = counted();
    finder.dictionary =
        new NameDictionary() {
          @Override
          NearNames forenames() {
            return index.forenames;
          }

          @Override
          NearNames surnames() {
            return index.surnames;
          }
        };
    EvidenceScorer scorer = new EvidenceScorer(() -> index.forenames, () -> index.surnames);
    finder.ranking =
        new Ranking(
            (wanted, candidate) -> {
              work.add("judged");
              return scorer.score(wanted, candidate);
            });
    // The names are known to the dictionary in each case, so that the keys asked for are the same.
    index.forenames.count("ROWAN", 1);
    index.surnames.count("WHITFIELD", 1);
  }

  @Test
  void aFactThatIsHiddenCostsWhatAnAbsentChildCosts() {
    final List<String> absent = workFor(Outcome.NONE);
    add(SHIELDED, List.of());
    final List<String> shielded = workFor(Outcome.NONE);
    remove(SHIELDED);
    add(THIN, List.of());
    final List<String> thin = workFor(Outcome.NONE);
    remove(THIN);
    add(ELSEWHERE, List.of("B12 9QX"));
    final List<String> elsewhere = workFor(Outcome.NONE);

    assertThat(shielded).isEqualTo(absent);
    assertThat(thin).isEqualTo(absent);
    assertThat(elsewhere).isEqualTo(absent);
    assertThat(absent).filteredOn("judged"::equals).hasSize(ChildFinder.STEP);
  }

  @Test
  void aChildThatIsFoundCostsTheSame() {
    final List<String> absent = workFor(Outcome.NONE);
    add(ELSEWHERE, List.of("M7 2KV"));

    assertThat(workFor(Outcome.FOUND)).isEqualTo(absent);
  }

  @Test
  void companyNeverFits() {
    ScoringFacts same = facts(List.of("M7 2KV"));
    records.put(new ChildId(SHIELDED), same);

    assertThat(workFor(Outcome.NONE)).isNotEmpty();
  }

  private List<String> workFor(Outcome expected) {
    work.clear();
    Finding finding =
        finder.find(
            MinimumKnowledge.judge(
                Forms.of(BY_A_HIDDEN_FACT), Sector.SOCIAL_CARE, LocalDate.of(2026, 11, 22)));
    assertThat(finding.outcome()).isEqualTo(expected);
    return List.copyOf(work);
  }

  private void add(long id, List<String> visiblePostcodes) {
    ScoringFacts facts = facts(visiblePostcodes);
    records.put(new ChildId(id), facts);
    index.add(new ChildId(id), facts);
  }

  private void remove(long id) {
    records.remove(new ChildId(id));
    index.remove(new ChildId(id));
  }

  private static ScoringFacts facts(List<String> postcodes) {
    return new ScoringFacts(
        "0000000001",
        List.of(NameFact.legal("Rowan", "Whitfield")),
        BirthDate.exact(2011, 11, 30),
        Gender.MALE,
        postcodes,
        List.of(),
        List.of("Claire Whitfield"),
        List.of(),
        null);
  }

  /** The records, each question to them written down. */
  private Children counted() {
    return (Children)
        Proxy.newProxyInstance(
            Children.class.getClassLoader(),
            new Class<?>[] {Children.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "others" -> others((int) arguments[0]);
                  case "scoring" -> scoring((Collection<?>) arguments[0]);
                  default -> throw new AssertionError("not asked by a search: " + method);
                });
  }

  private List<ChildId> others(int number) {
    work.add("others " + number);
    return records.keySet().stream().filter(id -> id.value() >= 100).limit(number).toList();
  }

  private Map<ChildId, ScoringFacts> scoring(Collection<?> ids) {
    work.add("opened " + ids.size());
    Map<ChildId, ScoringFacts> opened = new HashMap<>(records);
    opened.keySet().retainAll(ids);
    return opened;
  }
}
