package org.contactpoint.matching.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class BlocksTest {

  private static Key key(String name, int... values) {
    return new Key(
        name,
        1,
        (row, sink) -> {
          if (values[row] > 0) {
            sink.add(Key.mix(7, values[row]));
          }
        });
  }

  private static List<String> met(Blocks blocks, int rows) {
    List<String> met = new ArrayList<>();
    Blocks.Meetings meetings = blocks.meetings();
    for (int row = 0; row < rows; row++) {
      int count = meetings.of(row);
      for (int i = 0; i < count; i++) {
        met.add(row + "-" + meetings.row(i) + ":" + meetings.keys(i));
      }
    }
    return met;
  }

  private static Blocks blocks(int limit, List<Key.Atom> atoms, int rows, Key... keys) {
    try (Workers workers = new Workers(2)) {
      return Blocks.of(List.of(keys), rows, limit, atoms, workers);
    }
  }

  @Test
  void rowsThatShareAKeyMeetOnceWithAllTheirKeys() {
    Blocks blocks =
        blocks(10, List.of(), 5, key("one", 1, 2, 1, 2, 0), key("other", 3, 0, 3, 4, 3));

    assertThat(met(blocks, 5)).containsExactly("0-2:3", "0-4:2", "1-3:1", "2-4:2");
    assertThat(blocks.keys()).extracting(Key::name).containsExactly("one", "other");
    assertThat(blocks.largest(0)).isEqualTo(2);
    assertThat(blocks.largest(1)).isEqualTo(3);
    assertThat(blocks.capped(0)).isZero();
  }

  @Test
  void rowDoesNotMeetItself() {
    Key twice =
        new Key(
            "twice",
            1,
            (row, sink) -> {
              sink.add(5);
              sink.add(5);
            });

    assertThat(met(blocks(10, List.of(), 2, twice), 2)).containsExactly("0-1:1");
    assertThat(met(blocks(10, List.of(), 1, twice), 1)).isEmpty();
  }

  @Test
  void largeBlockIsSplitByEachFurtherFact() {
    int rows = 40;
    Key all = key("all", Collections.nCopies(rows, 1).stream().mapToInt(i -> i).toArray());
    List<Key.Atom> atoms = List.of(row -> 1 + row % 10, row -> 1 + row / 4);
    Blocks blocks = blocks(8, atoms, rows, all);
    List<String> met = met(blocks, rows);

    assertThat(blocks.largest(0)).isEqualTo(rows);
    assertThat(blocks.capped(0)).isZero();
    assertThat(met).contains("3-13:1", "4-7:1").doesNotContain("0-5:1");
    assertThat(met).hasSize(10 * 6 + 10 * 6);
  }

  @Test
  void rowsOfWhichTheFactIsNotKnownAreNotLost() {
    int rows = 20;
    Key all = key("all", Collections.nCopies(rows, 1).stream().mapToInt(i -> i).toArray());
    List<String> met = met(blocks(10, List.of(row -> row < 16 ? 1 + row / 4 : 0), rows, all), rows);

    assertThat(met).contains("16-17:1", "0-3:1").doesNotContain("0-4:1");
  }

  @Test
  void factThatDoesNotDivideIsPassedOver() {
    int rows = 12;
    Key all = key("all", Collections.nCopies(rows, 1).stream().mapToInt(i -> i).toArray());
    List<Key.Atom> atoms = List.of(row -> 9, row -> 1 + row / 3);

    assertThat(met(blocks(6, atoms, rows, all), rows)).hasSize(4 * 3);
  }

  @Test
  void whatNothingSplitsIsComparedWithNeighboursAndTheRestIsTold() {
    int rows = 100;
    Key all = key("all", Collections.nCopies(rows, 1).stream().mapToInt(i -> i).toArray());
    Blocks blocks = blocks(10, List.of(), rows, all);
    List<String> met = met(blocks, rows);

    assertThat(blocks.capped(0)).isEqualTo(100 * 99 / 2 - met.size());
    assertThat(met.size()).isLessThan(100 * 10);
    for (int row = 0; row < rows - 1; row++) {
      assertThat(met).contains(row + "-" + (row + 1) + ":1");
    }
  }

  @Test
  void keysAreNotTooMany() {
    Key[] keys = Collections.nCopies(61, key("k", 1, 1)).toArray(Key[]::new);

    assertThatThrownBy(() -> blocks(10, List.of(), 2, keys))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(met(blocks(10, List.of(), 2, java.util.Arrays.copyOf(keys, 60)), 2)).hasSize(1);
  }

  @Test
  void manyPartnersAreKept() {
    int rows = 3000;
    Key all = key("all", Collections.nCopies(rows, 1).stream().mapToInt(i -> i).toArray());
    Blocks blocks = blocks(5000, List.of(), rows, all, all);
    Blocks.Meetings meetings = blocks.meetings();

    assertThat(meetings.of(0)).isEqualTo(rows - 1);
    assertThat(meetings.row(rows - 2)).isEqualTo(rows - 1);
    assertThat(meetings.keys(rows - 2)).isEqualTo(3);
  }

  @Test
  void rowMeetsThoseOfItsBlocksOnly() {
    Blocks.Meetings meetings =
        blocks(10, List.of(), 5, key("one", 1, 2, 1, 2, 0), key("other", 3, 0, 3, 4, 3)).meetings();

    assertThat(meetings.meets(0, 2)).isTrue();
    assertThat(meetings.meets(0, 4)).isTrue();
    assertThat(meetings.meets(1, 3)).isTrue();
    assertThat(meetings.meets(0, 1)).isFalse();
    assertThat(meetings.meets(3, 4)).isFalse();
    assertThat(meetings.meets(4, 4)).isFalse();
  }
}
