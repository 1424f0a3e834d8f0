package org.contactpoint.matching.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class CsvTextTest {

  @ParameterizedTest
  @CsvSource({
    "0.5,2,0.50",
    "-0.5,2,-0.50",
    "12.345678,4,12.3457",
    "0.000049,4,0.0000",
    "-0.004,2,0.00",
    "0.999999999,6,1.000000",
    "3.05,2,3.05",
    "1234567.1,1,1234567.1",
    "-17.999,2,-18.00",
    "0,6,0.000000",
    "2.1,3,2.100",
    "2.01,3,2.010",
    "2.001,3,2.001"
  })
  void writesNumbersWithSoManyPlaces(double number, int places, String text) {
    assertThat(CsvText.number(new StringBuilder(), number, places)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "plain,plain",
    "'a,b','\"a,b\"'",
    "'say \"hi\"','\"say \"\"hi\"\"\"'",
    "=1+1,'''=1+1'",
    "@x,'''@x'",
    "-x,'''-x'",
    "-12.5,-12.5",
    "+44 20,'''+44 20'",
    "-09.90,-09.90",
    "-,'''-'",
    "-1/2,'''-1/2'",
    "-1:2,'''-1:2'",
    "'',''"
  })
  void quotesWhatNeedsItAndDisarmsFormulas(String text, String written) {
    assertThat(CsvText.cell(new StringBuilder(), text)).hasToString(written);
  }
}
