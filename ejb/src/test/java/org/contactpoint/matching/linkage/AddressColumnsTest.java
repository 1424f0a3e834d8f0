package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class AddressColumnsTest {

  /** A column that is filled from one row on up to another. */
  private static RawColumn filled(int from, int to) {
    RawColumn column = new RawColumn();
    for (int row = from; row < to; row++) {
      column.add(row, "line " + row);
    }
    return column;
  }

  private static List<List<Integer>> groups(int rows, List<Integer> columns, RawColumn... raw) {
    return AddressColumns.groups(columns, raw, IntStream.range(0, rows).toArray(), new int[rows]);
  }

  @Test
  void columnsThatOneSupplierNeverFillsAreOneText() {
    RawColumn street = filled(0, 30);
    RawColumn town = filled(0, 60);
    int[] rows = IntStream.range(0, 60).toArray();
    int[] two = IntStream.range(0, 60).map(row -> row / 30).toArray();

    List<Integer> columns = List.of(0, 1);
    RawColumn[] raw = {street, town};
    assertThat(AddressColumns.groups(columns, raw, rows, new int[60])).hasSize(2);
    assertThat(AddressColumns.groups(columns, raw, rows, two)).containsExactly(columns);

    RawColumn[] alike = {filled(0, 60), town};
    assertThat(AddressColumns.groups(columns, alike, rows, two)).hasSize(2);
    RawColumn[] silent = {filled(0, 30), filled(0, 30)};
    assertThat(AddressColumns.groups(columns, silent, rows, two))
        .as("a supplier that gives no address says nothing of its columns")
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0} rows, one column up to {1}, the other from {2}: {3} text(s)")
  @CsvSource({
    // A whole address, or its lines.
    "40, 20, 20, 1",
    // Beside each other.
    "40, 40, 0, 2",
    // Chance would have both in 5 rows; fewer than 5 tell nothing.
    "20, 10, 10, 1",
    "18, 9, 9, 2",
    // Chance would have both in 9 rows: a third of that is not seldom, less is.
    "36, 18, 15, 2",
    "36, 18, 16, 1",
  })
  void columnsThatExcludeEachOtherAreOneText(int rows, int to, int from, int texts) {
    int width = rows == 40 && to == 40 ? rows : Math.min(rows, from + to);
    RawColumn one = filled(0, to);
    RawColumn other = filled(from, width);

    assertThat(groups(rows, List.of(0, 1), one, other)).hasSize(texts);
  }

  @Test
  void allColumnsAreOneTextWhenTwoExcludeEachOther() {
    RawColumn whole = filled(0, 20);
    RawColumn street = filled(20, 40);
    RawColumn town = filled(20, 40);

    assertThat(groups(40, List.of(1, 2, 3), filled(0, 40), town, street, whole))
        .containsExactly(List.of(1, 2, 3));
  }

  @Test
  void columnsBesideEachOtherAreComparedByThemselves() {
    assertThat(groups(40, List.of(0, 2), filled(0, 40), filled(0, 40), filled(0, 40)))
        .containsExactly(List.of(0), List.of(2));
    assertThat(groups(40, List.of(0), filled(0, 40))).containsExactly(List.of(0));
    assertThat(groups(40, List.of())).isEmpty();
  }
}
