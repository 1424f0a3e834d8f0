package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class CodeComparerTest {

  private static CodeComparer comparer(Slot.Kind kind, Values values) {
    return switch (kind) {
      case POSTCODE -> CodeComparer.postcodes("postcode", List.of(values));
      case PHONE -> CodeComparer.phones("phone", List.of(values));
      default -> CodeComparer.numbers("passport", List.of(values), code -> false);
    };
  }

  @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
  @CsvSource({
    // Source: structure of postcodes, BS 7666: area, district, sector, unit
    "POSTCODE, LS12AB, M145TX, 1",
    "POSTCODE, LS12AB, LS285TX, 2",
    "POSTCODE, LS12AB, LS15TX, 3",
    "POSTCODE, LS12AB, LS12XY, 4",
    "POSTCODE, LS12AB, LS12AC, 4",
    "POSTCODE, LS12AB, LS22AB, 5",
    "POSTCODE, LS12AB, SL12AB, 5",
    "POSTCODE, LS12AB, L12AB, 5",
    "POSTCODE, B12AB, BS12CD, 1",
    "POSTCODE, M11AA, M28XY, 2",
    "POSTCODE, 2119, 4881, 1",
    "POSTCODE, 2119, 2181, 2",
    "POSTCODE, 21195, 21181, 3",
    "POSTCODE, 2119, 2118, 4",
    "POSTCODE, 2119, 2719, 5",
    "POSTCODE, 2119, 2191, 5",
    "POSTCODE, 12, 13, 1",
    "POSTCODE, M91AA, M85XY, 2",
    "POSTCODE, SW1A1AA, SW1A1BB, 4",
    "POSTCODE, LS19AB, LS19XY, 4",
    // Only the first part of the postcode is known.
    "POSTCODE, LS12, LS12AB, 4",
    "POSTCODE, LS1, LS12AB, 3",
    "PHONE, 07700900123, 01632960456, 1",
    "PHONE, 07700900123, 07700900124, 2",
    "PHONE, 7029191300, 9191300, 3",
    "PHONE, 447700900123, 07700900123, 3",
    "PHONE, 03526553537, 390352655353, 1",
    "PHONE, 12345, 12346, 1",
    "PHONE, 123456, 123457, 2",
    "PHONE, 123456, 01632123456, 3",
    "PHONE, 12345, 0163212345, 1",
    "NUMBER, 1804974, 6089216, 1",
    "NUMBER, 1804974, 1804917, 2",
    "NUMBER, 1804974, 1804947, 3",
    "NUMBER, 1804974, 180497, 3",
    "NUMBER, 123, 124, 1",
    "NUMBER, 1234, 1235, 3",
    "NUMBER, 12345, 12453, 1",
  })
  void codesAgreeOnTheirStep(Slot.Kind kind, String one, String other, int step) {
    assertThat(Steps.of(comparer(kind, Steps.values(one, other)))).isEqualTo((byte) step);
  }

  @Test
  void twoNumbersWhoseCheckDigitsHoldAreTwoNumbers() {
    List<Values> two = List.of(Steps.values("9990000018", "9990000019"));

    assertThat(Steps.of(CodeComparer.numbers("NHS", two, code -> true))).isEqualTo((byte) 1);
    assertThat(Steps.of(CodeComparer.numbers("NHS", two, code -> code.endsWith("8"))))
        .as("one of them is a slip")
        .isEqualTo((byte) 3);
  }

  @Test
  void sameCodeAgreesMostAndMoreTheRarerItIs() {
    String[] many = new String[20_000];
    for (int row = 0; row < many.length; row++) {
      many[row] = row < 1000 ? "0000000" : "" + (1000000 + row);
    }
    many[19_999] = many[19_998];
    CodeComparer comparer =
        CodeComparer.numbers("passport", List.of(Steps.values(many)), code -> false);
    byte[] steps = new byte[2];
    comparer.compare(0, 1, steps, 0);
    comparer.compare(19_998, 19_999, steps, 1);

    assertThat(steps[0]).isEqualTo((byte) 4);
    assertThat(steps[1]).isEqualTo((byte) 6);
  }

  @Test
  void bestOfSeveralCounts() {
    List<Values> columns =
        List.of(Steps.values("01632960456", ""), Steps.values("07700900123", "01632960456"));

    assertThat(Steps.of(CodeComparer.phones("phone", columns))).isGreaterThanOrEqualTo((byte) 4);
    assertThat(CodeComparer.phones("phone", columns).values(0).filled()).isEqualTo(2);
  }

  @Test
  void scaleSaysWhatIsCompared() {
    CodeComparer comparer = CodeComparer.phones("mobile", List.of(Steps.values("01632960456", "")));

    assertThat(comparer.slots()).extracting(Slot::name).containsExactly("mobile");
    assertThat(comparer.slots()).extracting(Slot::kind).containsExactly(Slot.Kind.PHONE);
  }

  @Test
  void sexesAgreeOrNot() {
    assertThat(Steps.of(CodeComparer.sexes("sex", Steps.values("M", "M")))).isEqualTo((byte) 2);
    assertThat(Steps.of(CodeComparer.sexes("sex", Steps.values("M", "F")))).isEqualTo((byte) 1);
  }

  @Test
  void whatIsMissingIsNoEvidence() {
    assertThat(Steps.of(CodeComparer.sexes("sex", Steps.values("M", "")))).isZero();
    assertThat(Steps.of(CodeComparer.postcodes("p", List.of(Steps.values("", "LS12AB"))))).isZero();
  }
}
