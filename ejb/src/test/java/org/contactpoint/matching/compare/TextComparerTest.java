package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class TextComparerTest {

  /** Two values among 1,000 rows of others, in which some words are common. */
  private static Values values(String one, String other) {
    Values values = new Values(1002);
    for (int row = 0; row < 1000; row++) {
      values.put(row, row % 4 == 0 ? "LONDON" : row % 4 == 1 ? "12 MILL RD" : "7 HIGH ST LEEDS");
    }
    values.put(1000, one);
    values.put(1001, other);
    return values;
  }

  private static byte step(String one, String other) {
    TextComparer comparer = new TextComparer("address", Slot.Kind.ADDRESS, values(one, other));
    byte[] steps = new byte[2];
    comparer.compare(1000, 1001, steps, 0);
    comparer.fork().compare(1001, 1000, steps, 1);
    assertThat(steps[1]).as("symmetrical").isEqualTo(steps[0]);
    return steps[0];
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "BRISTOL, YORK, 1",
    "12, 17, 8",
    "3, 4, 1",
    "14 OAKLANDS AV, 22 OAKLANDS AV, 3",
    "LONDON, LODNON, 8",
    "LONDON, LONDN, 8",
    "PRIDHAMSTREET, PRIDHAM STREET, 8",
    "WALLABY PLACE, WALABY PLAEC, 6",
    "3 WALLABY PLACE OAKLANDS, 3 WALLABY PL, 6",
    "FLAT 2 WALLABY, WALLABY CUTTLER, 3",
    "WALLABY CUTTLER GREEN, BROOK CUTTLER WALLABY, 4",
    "14 OAKLANDS AV, 15 OAKLANDS AV, 3",
    "BERMONDSEY, BERMONDY, 6",
    "MARGATTEN, MARGOTTIN, 6",
    "HARTLEPOOL, HARTFIELD, 2",
    "WALLABY PLACE, BRISTOL QUAY, 1",
    "14 OAKLANDS, 15 OAKLANDS, 3",
    "14 OAKLANDS, OAKLANDS, 6",
  })
  void textsAgreeOnTheirStep(String one, String other, int step) {
    assertThat(step(one, other)).isEqualTo((byte) step);
  }

  @Test
  void sameTextAgreesMoreTheRarerItIs() {
    byte common = step("LONDON", "LONDON");
    byte rare = step("BERMONDSEY", "BERMONDSEY");

    assertThat(common).isEqualTo((byte) TextComparer.SAME);
    assertThat(rare).isGreaterThan(common);
  }

  @Test
  void slipsThatAreCommonThemselvesSayLess() {
    assertThat(step("LEEDS", "LEED")).isEqualTo((byte) TextComparer.ONE_EDIT_RARE);
    Values values = new Values(40);
    for (int row = 0; row < 40; row++) {
      values.put(row, row < 20 ? "ASTON" : "ALTON");
    }
    byte[] steps = new byte[1];
    new TextComparer("town", Slot.Kind.TEXT, values).compare(0, 39, steps, 0);

    assertThat(steps[0]).isEqualTo((byte) TextComparer.ONE_EDIT);
  }

  @ParameterizedTest(name = "borne by {0} and {1} of 100: {2}")
  @CsvSource({"2, 90, 8", "3, 90, 7"})
  void spellingIsRareUpToTwoRows(int few, int many, int step) {
    Values values = new Values(100);
    for (int row = 0; row < few + many; row++) {
      values.put(row, row < few ? "ALTON" : "ASTON");
    }
    byte[] steps = new byte[1];
    new TextComparer("town", Slot.Kind.TEXT, values).compare(0, 99 - (100 - few - many), steps, 0);

    assertThat(steps[0]).isEqualTo((byte) step);
  }

  @Test
  void thereMayBeManyWords() {
    Values values = new Values(200);
    for (int row = 0; row < 200; row++) {
      values.put(row, "HAMLET" + row + " GREEN");
    }
    byte[] steps = new byte[2];
    TextComparer comparer = new TextComparer("place", Slot.Kind.TEXT, values);
    comparer.compare(120, 121, steps, 0);
    comparer.compare(150, 3, steps, 1);

    assertThat(steps[0]).as("HAMLET120, HAMLET121: another number").isLessThan((byte) 4);
    assertThat(steps[1]).isLessThan((byte) 4);
  }

  @Test
  void whatIsMissingIsNoEvidence() {
    assertThat(step("", "LONDON")).isZero();
    assertThat(step("LONDON", "")).isZero();
  }

  @Test
  void scaleHasItsValues() {
    Values values = values("A", "B");

    assertThat(new TextComparer("t", Slot.Kind.TEXT, values).values(0)).isSameAs(values);
    assertThat(new TextComparer("t", Slot.Kind.TEXT, values).slots().get(0).name()).isEqualTo("t");
  }
}
