package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.Nicknames;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The recall that the issue asks for, in small: 20,000 children, questions with one or two random
 * edits in the surname, one in a quarter of the forenames, the birth known as date, month, or year
 * with the postcode district. The benchmark measures the same at a million through the database.
 */
@Proves("F043")
class RecallTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int CHILDREN = 20_000;
  private static final int QUESTIONS = 1_500;

  private static final MemoryIndex INDEX = new MemoryIndex();
  private static final List<ScoringFacts> MADE = new ArrayList<>();

  @BeforeAll
  static void make() {
    MadeUpChildren made = new MadeUpChildren(20261122);
    for (int i = 0; i < CHILDREN; i++) {
      MADE.add(made.next(i));
      INDEX.add(new ChildId(i + 1L), MADE.get(i));
    }
  }

  @Test
  void findsTheMistypedChildAmongTheFirstTen(TestReporter reporter) {
    Random random = new Random(7);
    Map<String, int[]> classes = new TreeMap<>();
    for (int q = 0; q < QUESTIONS; q++) {
      int which = random.nextInt(CHILDREN);
      String kind = List.of("date", "month", "year").get(q % 3);
      int[] counts = classes.computeIfAbsent(kind, any -> new int[2]);
      counts[0]++;
      counts[1] += foundFirstTen(which, mistyped(MADE.get(which), kind, random)) ? 1 : 0;
    }
    int all = classes.values().stream().mapToInt(c -> c[1]).sum();
    List<String> figures =
        classes.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue()[1] + "/" + e.getValue()[0])
            .toList();
    reporter.publishEntry("recall", figures.toString());
    assertThat(all).as(figures.toString()).isGreaterThanOrEqualTo(QUESTIONS * 985 / 1000);
    assertThat(INDEX.keysPerChild()).isLessThan(16);
  }

  @Test
  void findsAChildWhoseNamesAreTheOtherWayRound() {
    assertThat(
            recall(
                child ->
                    Forms.of(
                        "forename=" + surname(child),
                        "surname=" + forename(child),
                        "month=" + born(child).getMonthValue(),
                        "year=" + born(child).getYear())))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsAChildWhoseDayAndMonthAreSwapped() {
    assertThat(
            recall(
                child ->
                    born(child).getDayOfMonth() > 12
                        ? null
                        : Forms.of(
                            "forename=" + forename(child),
                            "surname=" + surname(child),
                            "day=" + born(child).getMonthValue(),
                            "month=" + born(child).getDayOfMonth(),
                            "year=" + born(child).getYear())))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsAChildByANickname() {
    assertThat(
            recall(
                child ->
                    Nicknames.of(forename(child)).isEmpty()
                        ? null
                        : Forms.of(
                            "forename=" + Nicknames.of(forename(child)).iterator().next(),
                            "surname=" + surname(child),
                            "month=" + born(child).getMonthValue(),
                            "year=" + born(child).getYear())))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsAChildByAFormerName() {
    assertThat(
            recall(
                child ->
                    child.names().stream()
                        .filter(name -> name.use() == NameFact.Use.FORMER)
                        .findFirst()
                        .map(
                            name ->
                                Forms.of(
                                    "forename=" + name.forenames(),
                                    "surname=" + name.surname(),
                                    "month=" + born(child).getMonthValue(),
                                    "year=" + born(child).getYear()))
                        .orElse(null)))
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsAChildByFormerPostcodeOrByCarerWithAYearBeside() {
    assertThat(
            recall(
                child ->
                    Forms.of(
                        "forename=" + forename(child),
                        "surname=" + surname(child),
                        "postcode=" + child.postcodes().get(child.postcodes().size() - 1))))
        .isGreaterThanOrEqualTo(0.99);
    assertThat(
            recall(
                child ->
                    Forms.of(
                        "forename=" + forename(child),
                        "surname=" + surname(child),
                        "year=" + Math.min(2026, born(child).getYear() + 1),
                        "carer=" + child.carers().get(0))))
        .isGreaterThanOrEqualTo(0.99);
  }

  /** Of every hundredth child of whom it can be asked. */
  private static double recall(Function<ScoringFacts, SearchForm> asking) {
    int asked = 0;
    int found = 0;
    for (int which = 0; which < CHILDREN; which += 100) {
      SearchForm form = asking.apply(MADE.get(which));
      if (form != null) {
        asked++;
        found += foundFirstTen(which, form) ? 1 : 0;
      }
    }
    assertThat(asked).isGreaterThan(5);
    return (double) found / asked;
  }

  private static boolean foundFirstTen(int which, SearchForm form) {
    List<ChildId> found = INDEX.search(MinimumKnowledge.judge(form, Sector.HEALTH, TODAY));
    return found.stream().limit(10).anyMatch(new ChildId(which + 1L)::equals);
  }

  private static SearchForm mistyped(ScoringFacts child, String kind, Random random) {
    String surname = surname(child);
    String typed = MadeUpChildren.mistype(surname, random);
    if (surname.length() > 5 && random.nextBoolean()) {
      typed = MadeUpChildren.mistype(typed, random);
    }
    String forename = forename(child);
    if (random.nextInt(4) == 0) {
      forename = MadeUpChildren.mistype(forename, random);
    }
    return Forms.of(
        "forename=" + forename,
        "surname=" + typed,
        "day=" + (kind.equals("date") ? born(child).getDayOfMonth() : ""),
        "month=" + (kind.equals("year") ? "" : born(child).getMonthValue()),
        "year=" + born(child).getYear(),
        "postcode=" + (kind.equals("year") ? child.postcodes().get(0).split(" ")[0] : ""));
  }

  private static String forename(ScoringFacts child) {
    return child.names().get(0).forenames();
  }

  private static String surname(ScoringFacts child) {
    return child.names().get(0).surname();
  }

  private static LocalDate born(ScoringFacts child) {
    return child.birth().date();
  }
}
