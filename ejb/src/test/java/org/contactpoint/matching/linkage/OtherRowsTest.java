package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/** Because of whom two rows are not, or are, one person: eight rows, 4 and 5 of one person. */
@Proves("F026")
class OtherRowsTest {

  private final Pairs pairs = new Pairs();

  private OtherRows others() {
    return new OtherRows(row -> row == 4 || row == 5 ? new int[] {4, 5} : new int[] {row}, pairs);
  }

  @Test
  void rivalsAreThoseThatFitEitherOfThemTheLikeliestFirst() {
    pairs.add(0, 1, 5);
    pairs.add(0, 2, 3);
    pairs.add(3, 1, 9);
    pairs.add(6, 7, 12);
    pairs.add(1, 6, -0.5);
    pairs.add(7, 0, 0);

    assertThat(others().of(0, 1, false)).isEqualTo(List.of(3, 2, 7));
  }

  @Test
  void eachRivalIsNamedOnceAndNoMoreThanThree() {
    pairs.add(0, 2, 3);
    pairs.add(1, 2, 4);
    IntStream.of(3, 6, 7).forEach(row -> pairs.add(0, row, row));

    assertThat(others().of(0, 1, false)).isEqualTo(List.of(7, 6, 2));
  }

  @Test
  void whoseRowsAreLinkedWithOthersIsToldThoseAndNoRivals() {
    pairs.add(0, 2, 30);

    assertThat(others().of(0, 4, false)).containsExactly(5);
    assertThat(others().of(4, 5, true)).isEmpty();
    assertThat(others().of(0, 1, true)).as("one person: no rival counts").isEmpty();
  }

  @Test
  void atMostThreeOfThePersonAreNamed() {
    OtherRows of = new OtherRows(row -> new int[] {0, 1, 2, 3, 4, 5}, pairs);

    assertThat(of.of(0, 1, true)).containsExactly(2, 3, 4);
  }

  @Test
  void whyTheyAreApartIsSaid() {
    int[] supplier = {0, 0, 1, 1, 0, 1, 0, 1};

    assertThat(others().apart(0, 1, supplier, false)).contains("fits one of them as well");
    assertThat(others().apart(3, 4, supplier, false)).contains("which has each person once");
    assertThat(others().apart(6, 4, new int[] {0, 0, 1, 1, 0, 2, 0, 1}, false))
        .contains("do not agree with the other");
    assertThat(others().apart(3, 4, supplier, true)).contains("do not agree with the other");
  }
}
