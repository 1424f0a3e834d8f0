package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.contactpoint.matching.linkage.BlockYield;
import org.contactpoint.matching.linkage.Model;
import org.contactpoint.matching.linkage.Report;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F027")
class RunNotesTest {

  private static List<String> notes(long rows, long links, long... capped) {
    List<BlockYield> blocks =
        IntStream.range(0, capped.length)
            .mapToObj(i -> new BlockYield("key " + i, 500, 10, 1000 + i, capped[i]))
            .toList();
    Model model = new Model(Map.of(), List.of());
    return RunNotes.of(
        new Report(List.of(), blocks, model, Map.of(), new int[0], 1, List.of()), rows, links);
  }

  @Test
  void fewRowsOrFewLinksTeachLittleAndThatIsSaid() {
    assertThat(notes(99, 50)).singleElement().asString().startsWith("Only 99 rows: too few");
    assertThat(notes(100, 19)).singleElement().asString().startsWith("Only 19 pairs were linked");
    assertThat(notes(100, 0)).singleElement().asString().startsWith("No pairs were linked: too");
    assertThat(notes(100, 20)).isEmpty();
  }

  @Test
  void blocksThatWereNarrowedAreSaidTheWorstFirst() {
    assertThat(notes(5000, 500, 0, 20, 7000))
        .containsExactly(
            "Up to 1,002 rows share the key \"key 2\", too many to compare all with all: it was"
                + " narrowed, and pairs of one person may be missing where no other key brings"
                + " them",
            "Up to 1,001 rows share the key \"key 1\", too many to compare all with all: it was"
                + " narrowed, and pairs of one person may be missing where no other key brings"
                + " them");
    assertThat(notes(5000, 500, 1, 2, 3, 4, 5))
        .hasSize(4)
        .last()
        .isEqualTo("2 more keys were narrowed: see \"left out\" under the blocking keys");
  }
}
