package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.contactpoint.population.Population;
import org.contactpoint.population.SyntheticChild;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the sandbox holds whose first load was cut off by the death of server, database and launcher
 * at once: what it would hold anyway.
 */
@OnItsOwn
@Proves("F009")
class InterruptedLoadIT {

  private static OwnProduct own;

  @BeforeAll
  static void started() throws IOException {
    own = OwnProduct.get();
  }

  @Test
  void loadGoesOnWhereItStopped() {
    assertThat(own.loadedWhenKilled())
        .as("loaded when it was killed")
        .isBetween(1L, OwnProduct.CHILDREN - 1L);
  }

  @Test
  void everyChildIsThereOnceWithAllItsParts() {
    Population population = KnownWords.population(own.product());
    List<SyntheticChild> children = population.children(0, OwnProduct.CHILDREN).toList();
    Map<String, Long> wanted =
        Map.of(
            "child_score",
            (long) OwnProduct.CHILDREN,
            "child_part",
            children.stream().mapToLong(InterruptedLoadIT::parts).sum(),
            "contactpoint_keys.child_key",
            (long) OwnProduct.CHILDREN);

    assertThat(own.loaded()).containsAllEntriesOf(wanted);
  }

  @Test
  void printedChildIsFoundOnce() {
    Casework work = new Casework(own.product());
    Answer results =
        Casework.results(
            work.worker(),
            Map.of("forename", "Amina", "surname", "Yousef", "month", "3", "year", "2015"));

    assertThat(results.body().split("reason\\.xhtml\\?c=")).hasSize(2);
  }

  /** The golden record, what each source says, and each involvement. */
  private static long parts(SyntheticChild child) {
    return 1L + child.sources().size() + child.involvements().size();
  }
}
