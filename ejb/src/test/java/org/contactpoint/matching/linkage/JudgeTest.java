package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.contactpoint.matching.decide.Clusters;
import org.contactpoint.matching.decide.Restraints.Reason;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Made-up persons, among them a father and his son of one name, and two who may be twins. */
@Proves({"F025", "F026"})
class JudgeTest {

  private Linked balanced;
  private Linked cautious;
  private int first;

  @BeforeEach
  void link() {
    People people = People.of(60, 5);
    first = people.rows.size();
    add(people, "thomas", "zimtal sr", "1999-05-24");
    add(people, "thomas", "zimtal jr", "1999-05-24");
    add(people, "dorhart", "rosvog", "2003-08-17");
    add(people, "linsel", "rosvog", "2003-08-17");
    add(people, "walzim", "peltal", "2001-02-13");
    add(people, "walzim", "peltal", "2001-02-13");
    add(people, "dorhart", "kelmor", "2002-03-04");
    add(people, "hartdor", "kelmor", "2002-03-04");
    add(people, "walzim dorhart", "pelvog", "2004-09-21");
    add(people, "walzim", "pelvog", "2004-09-21");
    add(people, "dorhart", "pelvog", "2004-09-21");
    add(people, "dorhrat", "pelvog", "2004-09-12");
    add(people, "toldin", "kelpim", "2004-09-21");
    add(people, "torsin", "kelpim", "2004-09-21");
    add(people, "tolsin", "kelpim", "2004-09-21");
    add(people, "toldin torsin", "kelpim", "2004-09-21");
    for (int i = 0; i < 4; i++) {
      add(people, "torsin", "vogtal" + i, "199" + i + "-01-01");
      add(people, "toldin", "vogtal" + i, "199" + i + "-02-02");
    }
    for (String name : new String[] {"dorhart", "linsel"}) {
      // So that each is a name of its own, and not a slip of the pen.
      add(people, name, "melzim", "1991-01-01");
      add(people, name, "tolpel", "1992-02-02");
      add(people, name, "vogsal", "1993-03-03");
    }
    balanced = Linked.of(people, Rules.standard());
    cautious = Linked.of(people, Rules.cautious());
  }

  private static void add(People people, String forename, String surname, String born) {
    people.rows.add(
        new String[] {forename, surname, born, "M", "LS7 3AB", "9 mill road", "01632 960001"});
    people.person.add(1_000 + people.rows.size());
  }

  private static Judge judge(Linked of) {
    return new Judge(of.ready, of.mixture, of.settings.rules());
  }

  private int[] pair(Linked of, int which) {
    return new int[] {of.place(first + 2 * which), of.place(first + 2 * which + 1)};
  }

  @Test
  void fatherAndSonAreHeldBackUnderAllRules() {
    for (Linked of : new Linked[] {balanced, cautious}) {
      Judge judge = judge(of);
      int[] pair = pair(of, 0);

      assertThat(judge.freely(pair[0], pair[1])).isPositive();
      assertThat(judge.bits(pair[0], pair[1])).isNegative();
      assertThat(judge.reason).isEqualTo(Reason.GENERATION);
    }
  }

  @Test
  void whatSpeaksAgainstOnePersonIsAStrongNoBetweenGroupsAndTheLastWordWhereRulesAreStrict() {
    int[] pair = pair(balanced, 0);
    assertThat(judge(balanced).between(pair[0], pair[1])).isFinite().isLessThan(-3);
    pair = pair(cautious, 0);
    assertThat(judge(cautious).between(pair[0], pair[1])).isEqualTo(Clusters.NEVER);
  }

  @Test
  void twinsAreHeldBackWhereRulesAreStrictThoughNoFamiliesAreSeen() {
    int[] pair = pair(cautious, 1);
    Judge judge = judge(cautious);
    judge.between(pair[0], pair[1]);

    assertThat(judge.reason).isEqualTo(Reason.TWINS);
    assertThat(judge.between(pair[0], pair[1])).isEqualTo(Clusters.NEVER);
    assertThat(Scoring.probability(judge.bits(pair[0], pair[1])))
        .isLessThan(cautious.settings.rules().link());
  }

  @Test
  void forenameThatIsHardlyANameIsNoEvidenceForOnePersonButNoneAgainst() {
    int[] pair = pair(cautious, 3);
    Judge judge = judge(cautious);

    assertThat(judge.between(pair[0], pair[1])).isBetween(-30.0, 0.0);
    assertThat(judge.reason).isEqualTo(Reason.MISSPELT);
    assertThat(Scoring.probability(judge.bits(pair[0], pair[1]))).isLessThan(0.5);
  }

  @Test
  void rowsThatAgreeInAllAreNotHeldBack() {
    for (Linked of : new Linked[] {balanced, cautious}) {
      Judge judge = judge(of);
      int[] pair = pair(of, 2);

      assertThat(judge.bits(pair[0], pair[1]))
          .isEqualTo((float) judge.freely(pair[0], pair[1]))
          .isPositive();
      assertThat(judge.reason).isEqualTo(Reason.NOTHING);
      assertThat(judge.between(pair[0], pair[1])).isEqualTo(judge.freely(pair[0], pair[1]));
    }
  }

  @Test
  void evidenceIsSymmetricalAndTheSameForEveryJudge() {
    Judge judge = judge(balanced);
    Judge other = judge(balanced);
    Set<Double> seen = new HashSet<>();
    for (int a = 0; a < 20; a++) {
      for (int b = 0; b < a; b++) {
        seen.add(judge.bits(a, b));
        assertThat(other.bits(b, a)).isEqualTo(judge.bits(a, b));
        assertThat(other.between(b, a)).isEqualTo(judge.between(a, b));
      }
    }
    assertThat(seen).hasSizeGreaterThan(10);
  }

  @Test
  void pairThatIsUnlikelyAnywayNeedsNoRule() {
    Judge judge = judge(balanced);
    int unlikely = 0;
    for (int a = 0; a < 20; a++) {
      for (int b = 0; b < a; b++) {
        if (judge.freely(a, b) < -8) {
          unlikely++;
          judge.bits(a, b);
          assertThat(judge.reason).isEqualTo(Reason.NOTHING);
        }
      }
    }
    assertThat(unlikely).isPositive();
  }

  @Test
  void rowWithTwoNamesSaysThatTheyMayBeOneChilds() {
    Judge judge = judge(cautious);
    int both = pair(cautious, 4)[0];
    int one = pair(cautious, 4)[1];
    int other = pair(cautious, 5)[0];

    assertThat(judge.between(one, other)).isEqualTo(Clusters.NEVER);
    assertThat(judge.twoNames(both, one, other)).isTrue();
    assertThat(judge.twoNames(both, other, one)).isTrue();
    assertThat(judge.twoNames(one, both, other)).as("one and the same name").isFalse();
    assertThat(judge.twoNames(pair(cautious, 1)[0], one, other)).as("has one of them").isFalse();
    int elsewhere = pair(cautious, 2)[0];
    assertThat(judge.twoNames(both, elsewhere, other)).as("more than the name differs").isFalse();
  }

  @Test
  void oneNameBetweenTwoIsNotBoth() {
    Judge judge = judge(cautious);
    int toldin = pair(cautious, 6)[0];
    int torsin = pair(cautious, 6)[1];
    int slip = pair(cautious, 7)[0];
    int both = pair(cautious, 7)[1];

    assertThat(judge.twoNames(slip, toldin, torsin)).as("a slip of either").isFalse();
    assertThat(judge.twoNames(both, toldin, torsin)).isTrue();
  }

  @Test
  void identityIsNameOrDateAndNotWhatAFamilyShares() {
    Judge judge = judge(cautious);
    int walzim = pair(cautious, 4)[1];
    int dorhart = pair(cautious, 5)[0];
    int slip = pair(cautious, 5)[1];

    assertThat(judge.told(dorhart, dorhart, walzim)).as("forename").isTrue();
    assertThat(judge.told(dorhart, walzim, dorhart)).isFalse();
    assertThat(judge.told(slip, slip, dorhart)).as("birth date, and spelling").isTrue();
    assertThat(judge.told(slip, dorhart, dorhart)).isFalse();
  }

  @Test
  void forenamesAreTheSameBarASlipOrOther() {
    Judge judge = judge(cautious);
    int toldin = pair(cautious, 6)[0];
    int torsin = pair(cautious, 6)[1];
    int slip = pair(cautious, 7)[0];

    assertThat(judge.forenames(toldin, toldin)).isEqualTo(Clusters.Forenames.SAME);
    assertThat(judge.forenames(slip, torsin)).isEqualTo(Clusters.Forenames.SLIP);
    assertThat(judge.forenames(toldin, torsin)).isEqualTo(Clusters.Forenames.OTHER);
    assertThat(judge(balanced).forenames(balanced.place(first), balanced.place(first + 3)))
        .as("rules that are not strict do not ask")
        .isEqualTo(Clusters.Forenames.SAME);
  }
}
