package org.contactpoint.matching.tool.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F025")
class CellsTest {

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(strings = {"0000", "0001", "001F", "200B", "200D", "200F", "FEFF"})
  void whatNobodySeesIsDropped(String code) {
    char unseen = (char) Integer.parseInt(code, 16);

    assertThat(Cells.clean("A" + unseen + "nn")).isEqualTo("Ann");
    assertThat(Cells.clean("" + unseen)).isEmpty();
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(strings = {"200A", "2010", "00A1", "007E", "FEFE"})
  void whatCanBeSeenStays(String code) {
    String seen = "A" + (char) Integer.parseInt(code, 16) + "nn";

    assertThat(Cells.clean(seen)).isEqualTo(seen);
    assertThat(Cells.clean(seen + "\u0000")).isEqualTo(seen);
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(strings = {"0009", "000A", "000D", "00A0"})
  void otherSpaceBecomesASpace(String code) {
    String space = "" + (char) Integer.parseInt(code, 16);

    assertThat(Cells.clean(space + "Ann" + space + "Mary" + space)).isEqualTo("Ann Mary");
  }

  @ParameterizedTest(name = "\"{0}\": \"{1}\"")
  @CsvSource({
    "' Ann', Ann",
    "'Ann ', Ann",
    "' ', ''",
    "'', ''",
    "N/A, ''",
    "' - ', ''",
    "\\N, ''",
    "Null, Null",
    "A-B, A-B"
  })
  void spaceAroundACellAndWordsForNothingAreTakenAway(String cell, String clean) {
    assertThat(Cells.clean(cell)).isEqualTo(clean);
  }

  @Test
  void rowHasAsManyCellsAsTheHeader() {
    assertThat(Cells.clean(new String[] {"a"}, 3)).containsExactly("a", "", "");
    assertThat(Cells.clean(new String[] {"a", " b", "c"}, 2)).containsExactly("a", "b");
    assertThat(Cells.clean(new String[] {"a", " b"}, 2)).containsExactly("a", "b");
  }
}
