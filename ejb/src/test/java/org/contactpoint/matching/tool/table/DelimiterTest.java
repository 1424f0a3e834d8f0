package org.contactpoint.matching.tool.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class DelimiterTest {

  private static char of(String sample) {
    return Delimiter.of(sample.replace("/", "\n"), true).character();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        // As often in each row counts more than often.
        "a;b/1,2,3;4/5;6/7,8;9~;",
        "a,b;c/1,2/3,4/5,6;7~,",
        // Of equals the one that makes more cells.
        "a,b,c;d/1,2,3;4~,",
        "a|b|c,d/1|2|3,4~|",
        // What stands in quotation marks does not count, in whichever row.
        "\"a,b\";c/\"1,2\";3/\"4,5\";6~;",
        "a;b/\"x,y/,,\";1/\"z,/,\";2~;",
        "\"a,b,c\";d/ \"1,2,3\";4~;",
        // A mark inside a cell opens nothing.
        "a;b/5\" pipe;1/6\" pipe;2/x;3~;",
        // The last row counts without a line break, too.
        "a;b,c/1;2~;",
        // Nothing of the kind: one column.
        "name/Ann/Bob~,",
        "~,",
      })
  void signThatStandsInEveryRowIsTheOne(String sample, char delimiter) {
    assertThat(of(sample == null ? "" : sample)).isEqualTo(delimiter);
  }

  @Test
  void lineBreaksOfEveryKindEndARow() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String sample = String.join(end, "a;b,c", "1;2", "3;4", "5;6,7", "8;9", "");
      assertThat(Delimiter.of(sample, true).character()).isEqualTo(';');
    }
  }

  @Test
  void rowThatTheSampleCutsOffDoesNotCount() {
    assertThat(Delimiter.of("a,b;c\n1,2;3\n4,5;6\n7;", false).character()).isEqualTo(',');
    assertThat(Delimiter.of("a;b,c,d\n1;2", true).character()).isEqualTo(';');
    assertThat(Delimiter.of("a;b,c,d\n1;2", false).character()).isEqualTo(',');
  }

  @Test
  void onlyTheFirstSixtyRowsAreLookedAt() {
    String head = "a;b,c\n" + "1;2,3\n".repeat(29) + "1;2\n".repeat(30);

    assertThat(Delimiter.of(head + "1,2\n".repeat(500), true).character()).isEqualTo(';');
  }

  @Test
  void quotedCellBehindASpaceIsSeen() {
    assertThat(Delimiter.of("\"a\", \"b\"\n", true).spaced()).isTrue();
    assertThat(Delimiter.of("\"a\",\"b\"\n", true).spaced()).isFalse();
    assertThat(Delimiter.of("a; \"b\"\nc;d\n", true).spaced()).isTrue();
  }
}
