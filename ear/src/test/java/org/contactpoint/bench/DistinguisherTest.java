package org.contactpoint.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistinguisherTest {

  @Test
  void areaIsTheChanceToNameTheRightOne() {
    long[] late = {3, 4, 5};
    long[] early = {1, 2, 3};

    assertThat(Distinguisher.area(late, early)).isEqualTo(8.5 / 9);
    assertThat(Distinguisher.area(early, late)).isEqualTo(0.5 / 9);
    assertThat(Distinguisher.area(late, late)).isEqualTo(0.5);
  }

  @Test
  void differenceInOneMeasureIsFoundWhicheverSideIsSlower() {
    List<long[]> one = times(7, 0);
    List<long[]> slower = times(8, 40);

    assertThat(Distinguisher.of(one, slower).area()).isGreaterThan(0.6);
    assertThat(Distinguisher.of(slower, one).area()).isGreaterThan(0.6);
    assertThat(Distinguisher.of(slower, one).measure()).isEqualTo(1);
  }

  @Test
  void whatIsTheSameIsNotToldApart() {
    Distinguisher.Verdict verdict = Distinguisher.of(times(1, 0), times(2, 0));

    assertThat(verdict.area()).isCloseTo(0.5, within(4 * verdict.error()));
  }

  private static List<long[]> times(int seed, int more) {
    Random random = new Random(seed);
    return IntStream.range(0, 2_000)
        .mapToObj(
            i ->
                new long[] {
                  1000 + (long) (100 * random.nextGaussian()),
                  1000 + more + (long) (100 * random.nextGaussian())
                })
        .toList();
  }
}
