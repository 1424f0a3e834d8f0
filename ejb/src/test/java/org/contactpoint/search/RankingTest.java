package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Wanted;
import org.contactpoint.matching.question.EvidenceScorer;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves({"F039", "F040"})
class RankingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final Ranking ranking = new Ranking(new EvidenceScorer(NearNames::new, NearNames::new));
  private final Map<ChildId, ScoringFacts> children = new HashMap<>();

  @Test
  void bestFirstAndEqualOnesByTheirSurrogates() {
    child(5, "Tom", "Smith", 4);
    child(4, "Thomas", "Smith", 4);
    child(3, "Thomas", "Smith", 4);
    child(2, "Thomas", "Smyth", 4);
    child(1, "Priya", "Patel", 4);
    assertThat(found("forename=Thomas", "surname=Smith", "day=4", "month=3", "year=2015"))
        .containsExactly(3L, 4L, 2L, 5L);
  }

  @Test
  void whoFitsMuchWorseThanTheBestIsNotShown() {
    child(1, "Robert", "Anderson", 4);
    child(2, "Roberta", "Sanderson", 19);
    assertThat(found("forename=Robert", "surname=Anderson", "day=4", "month=3", "year=2015"))
        .containsExactly(1L);
    children.remove(new ChildId(1));
    assertThat(found("forename=Robert", "surname=Anderson", "day=4", "month=3", "year=2015"))
        .containsExactly(2L);
  }

  @Test
  void twinsAreTwoChildren() {
    child(1, "Thomas", "Smith", 4);
    child(2, "Annabel", "Smith", 4);
    assertThat(found("forename=Annabel", "surname=Smith", "day=4", "month=3", "year=2015"))
        .containsExactly(2L);
  }

  @Test
  void theWordsSayUnderWhichNameAndInWhatTheyDiffer() {
    ScoringFacts renamed =
        facts(
            List.of(
                NameFact.legal("Emma", "Jones"),
                new NameFact("Emma", "Smith", NameFact.Use.FORMER, null, null)),
            4);
    children.put(new ChildId(1), renamed);
    Ranking.Match match =
        matches("forename=Ema", "surname=Smith", "day=3", "month=4", "year=2015").get(0);
    assertThat(HitWords.why(match.scored(), renamed.names()))
        .isEqualTo("known before as Emma SMITH; spelt differently; day and month swapped");
    Ranking.Match exact =
        matches("forename=Emma", "surname=Jones", "day=4", "month=3", "year=2015").get(0);
    assertThat(HitWords.why(exact.scored(), renamed.names())).isNull();
  }

  @Test
  void theLedgerHearsWhatWasAsked() {
    assertThat(AskedWords.of(Forms.of("forename=Tom", "surname= Smith ", "year=2015")))
        .isEqualTo("first name Tom; family name Smith; year 2015");
    assertThat(
            AskedWords.of(
                new SearchForm(null, null, null, null, null, null, null, null, null, null, null)))
        .isEmpty();
  }

  private List<Long> found(String... parts) {
    return matches(parts).stream().map(match -> match.child().value()).toList();
  }

  private List<Ranking.Match> matches(String... parts) {
    Wanted wanted = MinimumKnowledge.judge(Forms.of(parts), Sector.HEALTH, TODAY);
    return ranking.of(wanted, children, children.keySet());
  }

  private void child(long id, String forename, String surname, int day) {
    children.put(new ChildId(id), facts(List.of(NameFact.legal(forename, surname)), day));
  }

  private static ScoringFacts facts(List<NameFact> names, int day) {
    return new ScoringFacts(
        "0000000001",
        names,
        BirthDate.exact(2015, 3, day),
        Gender.NOT_SPECIFIED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
