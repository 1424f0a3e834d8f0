package org.contactpoint.matching.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One block of all rows, and what becomes of it. */
@Proves("F025")
class SplitTest {

  private static KeyBlocks split(int rows, int limit, Key.Atom... atoms) {
    Key all = new Key("all", 1, (row, sink) -> sink.add(77));
    return new KeyBlocks(rows, limit, List.of(atoms)).of(all, rows);
  }

  /** Blocks as lists of rows. */
  private static List<List<Integer>> blocks(KeyBlocks made) {
    List<List<Integer>> blocks = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int member : made.members()) {
      open.add(member < 0 ? ~member : member);
      if (member < 0) {
        blocks.add(open);
        open = new ArrayList<>();
      }
    }
    assertThat(open).isEmpty();
    return blocks;
  }

  private static List<Integer> rows(int to, IntPredicate which) {
    return IntStream.range(0, to).filter(which).boxed().toList();
  }

  @Test
  void blockUpToTheLimitStaysWhole() {
    KeyBlocks made = split(8, 8, row -> 1 + row % 2);

    assertThat(blocks(made)).containsExactly(rows(8, row -> true));
    assertThat(made.largest()).isEqualTo(8);
    assertThat(made.capped()).isZero();
  }

  @Test
  void blockBeyondTheLimitIsSplit() {
    KeyBlocks made = split(9, 8, row -> 1 + row % 2);

    assertThat(blocks(made))
        .containsExactlyInAnyOrder(rows(9, row -> row % 2 == 0), rows(9, row -> row % 2 == 1));
    assertThat(made.largest()).isEqualTo(9);
    assertThat(made.capped()).isZero();
  }

  @Test
  void onlyRowOfABlockIsNoBlock() {
    assertThat(blocks(split(1, 8))).isEmpty();
    assertThat(blocks(split(9, 4, row -> 1 + row))).isEmpty();
  }

  @ParameterizedTest(name = "a fact that {0} of 20 rows share divides them: {1}")
  @CsvSource({"17, true", "18, false", "19, false"})
  void factThatNearlyAllRowsShareDividesNothing(int shared, boolean divides) {
    KeyBlocks made = split(20, 17, row -> row < shared ? 1 : 2);

    assertThat(blocks(made).contains(rows(20, row -> row < shared))).isEqualTo(divides);
    assertThat(made.capped() == 0).isEqualTo(divides);
  }

  @Test
  void factThatNobodyHasDividesNothing() {
    KeyBlocks made = split(20, 10, row -> 0, row -> 1 + row % 2);

    assertThat(blocks(made))
        .containsExactlyInAnyOrder(rows(20, row -> row % 2 == 0), rows(20, row -> row % 2 == 1));
  }

  @Test
  void partThatIsStillTooLargeIsSplitByTheNextFacts() {
    KeyBlocks made = split(16, 4, row -> 1 + row % 2, row -> 1 + row / 2 % 2);

    // First by parity, each half then by the second fact; and by the second fact alone, which
    // leaves nothing further to split by: neighbours in windows.
    assertThat(blocks(made))
        .contains(
            rows(16, row -> row % 4 == 0),
            rows(16, row -> row % 4 == 1),
            rows(16, row -> row % 4 == 2),
            rows(16, row -> row % 4 == 3))
        .contains(List.of(0, 1, 4, 5), List.of(4, 5, 8, 9))
        .hasSize(4 + 2 * 3);
    assertThat(made.capped()).isEqualTo(2 * (28 - 16));
  }

  @Test
  void threeFactsAreTheMostThatAreAskedForOneBlock() {
    int rows = 64;
    KeyBlocks made =
        split(
            rows,
            4,
            row -> 1 + row % 2,
            row -> 1 + row / 2 % 2,
            row -> 1 + row / 4 % 2,
            row -> 1 + row / 8 % 2);

    assertThat(blocks(made)).allMatch(block -> block.size() <= 4);
    assertThat(blocks(made)).doesNotContain(rows(rows, row -> row % 16 == 0));
    assertThat(blocks(made)).contains(List.of(0, 8, 16, 24), List.of(16, 24, 32, 40));
  }

  @Test
  void rowsWithoutTheFactAreComparedAmongThemselves() {
    KeyBlocks made = split(12, 4, row -> row < 8 ? 1 + row / 4 : 0);

    assertThat(blocks(made))
        .containsExactlyInAnyOrder(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7), List.of(8, 9, 10, 11));
    assertThat(made.capped()).isZero();
  }

  @Test
  void windowsOverlapByHalf() {
    KeyBlocks made = split(10, 4);

    assertThat(blocks(made))
        .containsExactly(
            List.of(0, 1, 2, 3), List.of(2, 3, 4, 5), List.of(4, 5, 6, 7), List.of(6, 7, 8, 9));
    // Six pairs in the first, five more in each of the others.
    assertThat(made.capped()).isEqualTo(45 - 6 - 3 * 5);
  }

  @Test
  void lastWindowMayBeShort() {
    KeyBlocks made = split(9, 4);

    assertThat(blocks(made).get(3)).isEqualTo(List.of(6, 7, 8));
    assertThat(made.capped()).isEqualTo(36 - 6 - 2 * 5 - 2);
  }
}
