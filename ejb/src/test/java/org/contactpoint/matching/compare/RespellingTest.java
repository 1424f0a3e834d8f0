package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F026")
class RespellingTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "GROSSNER, GROESSNER, true",
    "GROESSNER, GROSSNER, true",
    "MULLER, MUELLER, true",
    "JAGER, JAEGER, true",
    "AGARD, AAGAARD, true",
    "MULLER, MULLER, false",
    "MULLER, MILLER, false",
    "SUE, SU, false",
    "MIA, MAIA, false"
  })
  void lettersWithMarksAreWrittenInTwoWays(String one, String other, boolean alike) {
    assertThat(Respelling.alike(one, other)).isEqualTo(alike);
  }
}
