package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.contactpoint.child.ScoringFacts;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.Wanted;
import org.contactpoint.proof.Proves;
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

  @Test
  void findsTheMistypedChildAmongTheFirstTen(TestReporter reporter) {
    MemoryIndex index = new MemoryIndex();
    List<ScoringFacts> children = new ArrayList<>();
    MadeUpChildren made = new MadeUpChildren(20261122);
    for (int i = 0; i < CHILDREN; i++) {
      children.add(made.next(i));
      index.add(new ChildId(i + 1L), children.get(i));
    }
    Random random = new Random(7);
    Map<String, int[]> classes = new TreeMap<>();
    int tooMany = 0;
    for (int q = 0; q < QUESTIONS; q++) {
      int which = random.nextInt(CHILDREN);
      String kind = List.of("date", "month", "year").get(q % 3);
      List<ChildId> found = index.search(ask(children.get(which), kind, random));
      tooMany += found.size() > 20 ? 1 : 0;
      int place = found.indexOf(new ChildId(which + 1L));
      int[] counts = classes.computeIfAbsent(kind, any -> new int[2]);
      counts[0]++;
      counts[1] += place >= 0 && place < 10 ? 1 : 0;
    }
    int all = classes.values().stream().mapToInt(c -> c[1]).sum();
    String figures =
        "recall@10 %.1f %%, by class %s, too many %d, keys a child %.1f"
            .formatted(
                100.0 * all / QUESTIONS,
                classes.entrySet().stream()
                    .map(
                        e ->
                            e.getKey()
                                + " %.1f".formatted(100.0 * e.getValue()[1] / e.getValue()[0]))
                    .toList(),
                tooMany,
                index.keysPerChild());
    reporter.publishEntry("recall", figures);
    assertThat(all).as(figures).isGreaterThanOrEqualTo(QUESTIONS * 985 / 1000);
    assertThat(index.keysPerChild()).isLessThan(16);
  }

  private static Wanted ask(ScoringFacts child, String kind, Random random) {
    String surname = child.names().get(0).surname();
    String typed = MadeUpChildren.mistype(surname, random);
    if (surname.length() > 5 && random.nextBoolean()) {
      typed = MadeUpChildren.mistype(typed, random);
    }
    String forename = child.names().get(0).forenames();
    if (random.nextInt(4) == 0) {
      forename = MadeUpChildren.mistype(forename, random);
    }
    LocalDate born = child.birth().date();
    SearchForm form =
        new SearchForm(
            forename,
            typed,
            kind.equals("date") ? "" + born.getDayOfMonth() : "",
            kind.equals("year") ? "" : "" + born.getMonthValue(),
            "" + born.getYear(),
            "",
            "",
            kind.equals("year") ? child.postcodes().get(0).split(" ")[0] : "",
            "",
            "",
            "");
    return MinimumKnowledge.judge(form, Sector.HEALTH, TODAY);
  }
}
