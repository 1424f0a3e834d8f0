package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F025")
class RowBookTest {

  @Test
  void secondRowOfAnIdIsNumbered() {
    RowBook book = new RowBook(1, true);
    book.add(0, "a", 0, "");
    book.add(0, "a (2)", 0, "");
    book.add(0, "a", 0, "");
    book.add(0, "a", 0, "");

    assertThat(book.id(0)).isEqualTo("a");
    assertThat(book.id(2)).as("a (2) is taken").isEqualTo("a (3)");
    assertThat(book.id(3)).isEqualTo("a (4)");
    assertThat(book.repeated()).isEqualTo(2);
    assertThat(book.find("a (3)", false)).isEqualTo(2);
  }

  @Test
  void filesThatAreOneSetShareTheirIds() {
    RowBook book = new RowBook(2, true);
    book.add(0, "a", 0, "");
    book.add(1, "a", 1, "");

    assertThat(book.id(1)).isEqualTo("a (2)");
    assertThat(book.find("a", true)).isZero();
    assertThat(book.everywhere("a")).containsExactly(0);
    assertThat(book.find("a (2)", false)).isEqualTo(1);
  }

  @Test
  void filesThatAreLinkedHaveIdsOfTheirOwn() {
    RowBook book = new RowBook(2, false);
    book.add(0, "a", 0, "");
    book.add(1, "a", 1, "");
    book.add(1, "b", 1, "");

    assertThat(book.repeated()).isZero();
    assertThat(book.find("a", false)).isZero();
    assertThat(book.find("a", true)).isEqualTo(1);
    assertThat(book.find("b", false)).isEqualTo(-1);
    assertThat(book.find("b", true)).isEqualTo(2);
    assertThat(book.everywhere("a")).containsExactly(0, 1);
    assertThat(book.everywhere("b")).containsExactly(-1, 2);
    assertThat(book.findAnywhere("b")).isEqualTo(2);
    assertThat(book.findAnywhere("c")).isEqualTo(-1);
  }

  @Test
  void oneFileIsOnEitherSide() {
    RowBook book = new RowBook(1, false);
    book.add(0, "a", 0, "");

    assertThat(book.find("a", true)).isZero();
  }

  @Test
  void suppliersAndLabelsAreKeptForManyRows() {
    RowBook book = new RowBook(1, true);
    for (int row = 0; row < 1500; row++) {
      assertThat(book.add(0, "r" + row, row % 7, "p" + row / 2)).isEqualTo(row);
    }

    assertThat(book.count()).isEqualTo(1500);
    assertThat(book.suppliers()).hasSize(1500);
    assertThat(book.suppliers()[1499]).isEqualTo(1499 % 7);
    assertThat(book.labels()).hasSize(1500).endsWith("p749");
  }

  @Test
  void sourcesAreNumberedByName() {
    RowBook book = new RowBook(1, true);

    assertThat(book.source("school")).isZero();
    assertThat(book.source("clinic")).isEqualTo(1);
    assertThat(book.source("school")).isZero();
  }
}
