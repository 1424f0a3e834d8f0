package org.contactpoint.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("ABUSE 22")
class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20x",
        "  =1",
        "\u00A0=1",
        "\uFEFF=1",
        "\"=1",
        "|cmd",
        "%x",
        "'kept"
      })
  void whatASpreadsheetCouldComputeIsTextAndComesBackWhole(String risky) {
    String cell = unquoted(Csv.line(risky));

    assertThat(cell).isEqualTo("'" + risky);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ann O'Brien", "Smith-Jones", "a,b", "a;=1", "say \"so\"", "", "0161 496"})
  void restIsAsItIs(String plain) {
    assertThat(unquoted(Csv.line(plain))).isEqualTo(plain);
  }

  @Test
  void everyCellIsQuotedAndNothingIsMissing() {
    assertThat(Csv.line("a", null, "c\"d")).isEqualTo("\"a\",\"\",\"c\"\"d\"\r\n");
  }

  private static String unquoted(String line) {
    assertThat(line).startsWith("\"").endsWith("\"\r\n");
    return line.substring(1, line.length() - 3).replace("\"\"", "\"");
  }
}
