package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class CodeComparerTest {

  private static Values values(String... texts) {
    Values values = new Values(texts.length);
    for (int row = 0; row < texts.length; row++) {
      values.put(row, texts[row]);
    }
    return values;
  }

  private static byte step(Comparer comparer) {
    byte[] steps = new byte[2];
    comparer.compare(0, 1, steps, 0);
    comparer.fork().compare(1, 0, steps, 1);
    assertThat(steps[1]).as("symmetrical").isEqualTo(steps[0]);
    return steps[0];
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    // Source: structure of postcodes, BS 7666: area, district, sector, unit
    "LS12AB, M145TX, 1",
    "LS12AB, LS285TX, 2",
    "LS12AB, LS15TX, 3",
    "LS12AB, LS12XY, 4",
    "LS12AB, LS12AC, 4",
    "LS12AB, LS22AB, 5",
    "LS12AB, SL12AB, 5",
    "LS12AB, L12AB, 5",
    "B12AB, BS12CD, 1",
    "M11AA, M28XY, 2",
    "2119, 4881, 1",
    "2119, 2181, 2",
    "21195, 21181, 3",
    "2119, 2118, 4",
    "2119, 2719, 5",
    "2119, 2191, 5",
    "12, 13, 1",
    "M91AA, M85XY, 2",
    "SW1A1AA, SW1A1BB, 4",
    "LS19AB, LS19XY, 4",
    // Only the first part of the postcode is known.
    "LS12, LS12AB, 4",
    "LS1, LS12AB, 3",
  })
  void postcodesAgreeOnTheirStep(String one, String other, int step) {
    assertThat(step(CodeComparer.postcodes("postcode", List.of(values(one, other)))))
        .isEqualTo((byte) step);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "07700900123, 01632960456, 1",
    "07700900123, 07700900124, 2",
    "7029191300, 9191300, 3",
    "447700900123, 07700900123, 3",
    "03526553537, 390352655353, 1",
    "12345, 12346, 1",
    "123456, 123457, 2",
    "123456, 01632123456, 3",
    "12345, 0163212345, 1",
  })
  void phonesAgreeOnTheirStep(String one, String other, int step) {
    assertThat(step(CodeComparer.phones("phone", List.of(values(one, other)))))
        .isEqualTo((byte) step);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "1804974, 6089216, 1",
    "1804974, 1804917, 2",
    "1804974, 1804947, 3",
    "1804974, 180497, 3",
    "123, 124, 1",
    "1234, 1235, 3",
    "12345, 12453, 1",
  })
  void numbersAgreeOnTheirStep(String one, String other, int step) {
    assertThat(step(CodeComparer.numbers("passport", List.of(values(one, other)), code -> false)))
        .isEqualTo((byte) step);
  }

  @Test
  void twoNumbersWhoseCheckDigitsHoldAreTwoNumbers() {
    List<Values> two = List.of(values("9990000018", "9990000019"));

    assertThat(step(CodeComparer.numbers("NHS", two, code -> true))).isEqualTo((byte) 1);
    assertThat(step(CodeComparer.numbers("NHS", two, code -> code.endsWith("8"))))
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
    CodeComparer comparer = CodeComparer.numbers("passport", List.of(values(many)), code -> false);
    byte[] steps = new byte[2];
    comparer.compare(0, 1, steps, 0);
    comparer.compare(19_998, 19_999, steps, 1);

    assertThat(steps[0]).isEqualTo((byte) 4);
    assertThat(steps[1]).isEqualTo((byte) 6);
  }

  @Test
  void bestOfSeveralCounts() {
    List<Values> columns = List.of(values("01632960456", ""), values("07700900123", "01632960456"));

    assertThat(step(CodeComparer.phones("phone", columns))).isGreaterThanOrEqualTo((byte) 4);
    assertThat(CodeComparer.phones("phone", columns).values(0).filled()).isEqualTo(2);
  }

  @Test
  void scaleSaysWhatIsCompared() {
    CodeComparer comparer = CodeComparer.phones("mobile", List.of(values("01632960456", "")));

    assertThat(comparer.slots()).extracting(Slot::name).containsExactly("mobile");
    assertThat(comparer.slots()).extracting(Slot::kind).containsExactly(Slot.Kind.PHONE);
  }

  @Test
  void sexesAgreeOrNot() {
    assertThat(step(CodeComparer.sexes("sex", values("M", "M")))).isEqualTo((byte) 2);
    assertThat(step(CodeComparer.sexes("sex", values("M", "F")))).isEqualTo((byte) 1);
  }

  @Test
  void whatIsMissingIsNoEvidence() {
    assertThat(step(CodeComparer.sexes("sex", values("M", "")))).isZero();
    assertThat(step(CodeComparer.postcodes("p", List.of(values("", "LS12AB"))))).isZero();
  }
}
