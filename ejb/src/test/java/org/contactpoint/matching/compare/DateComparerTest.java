package org.contactpoint.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class DateComparerTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    // Source: matching-bars.md section 5, DOB levels
    "20110524, 19840913, 1",
    "20110524, 20121013, 2",
    "20110524, 20111013, 2",
    "20110524, 19940524, 3",
    "20110530, 20110602, 4",
    "20110524, 20120625, 4",
    "20101224, 20110107, 4",
    "20110512, 20110524, 5",
    "20110524, 20111224, 5",
    "20110524, 20110101, 6",
    "20110501, 20110901, 9",
    "20110501, 20111201, 6",
    "20110500, 20110524, 7",
    "20110000, 20110524, 7",
    "20110000, 20120524, 2",
    "20110000, 20140524, 1",
    "20110500, 20110624, 2",
    "20110504, 20110405, 8",
    "20110524, 20110525, 9",
    "20110524, 20210524, 9",
    "20110524, 20110542, 9",
    "20110524, 19871102, 1",
    "20110524, 20370524, 3",
    "20180824, 19880824, 3",
    // Neighbouring months: up to three days of difference, or 31 days in all.
    "20110510, 20110613, 4",
    "20110510, 20110614, 2",
    "20110131, 20110303, 4",
    "20110131, 20110304, 2",
    // Two neighbouring digits are swapped, but of two parts of the date: no slip.
    "20111021, 20111201, 2",
    "20101124, 20110124, 2",
    "20110124, 20111024, 9",
    // Parts that lack on both sides make no whole date.
    "20110500, 20110500, 7",
    "20110024, 20110024, 7",
    "20110000, 20110000, 7",
  })
  void datesAgreeOnTheirStep(int one, int other, int step) {
    assertThat(step(one, other)).isEqualTo((byte) step);
    assertThat(step(other, one)).isEqualTo((byte) step);
  }

  private static byte step(int... dates) {
    byte[] steps = new byte[1];
    new DateComparer(dates).fork().compare(0, 1, steps, 0);
    return steps[0];
  }

  @Test
  void yearTransposedIsOneSlip() {
    assertThat(step(2012_05_24, 2021_05_24)).isEqualTo((byte) DateComparer.ONE_DIGIT);
  }

  @Test
  void sameDateAgreesMoreThanAnyOther() {
    assertThat(step(2011_05_24, 2011_05_24)).isGreaterThanOrEqualTo((byte) DateComparer.SAME);
  }

  @Test
  void whatIsMissingIsNoEvidence() {
    assertThat(step(0, 2011_05_24)).isZero();
    assertThat(step(2011_05_24, 0)).isZero();
    assertThat(step(524, 2011_00_00)).isZero();
  }

  @Test
  void sameDateIsWorthLessWhereManyHaveIt() {
    int[] dates = new int[5000];
    for (int row = 0; row < dates.length; row++) {
      dates[row] = row < 2500 ? 2000_01_01 : 1900_00_00 + row;
    }
    dates[4998] = 2011_05_24;
    dates[4999] = 2011_05_24;
    DateComparer comparer = new DateComparer(dates);
    byte[] steps = new byte[2];
    comparer.compare(0, 1, steps, 0);
    comparer.compare(4998, 4999, steps, 1);

    assertThat(steps[0]).isEqualTo((byte) DateComparer.SAME);
    assertThat(steps[1]).isGreaterThan(steps[0]);
  }

  @Test
  void partOfADateIsNoValueOfItsOwn() {
    DateComparer comparer = new DateComparer(new int[] {2011_00_00, 2011_05_24, 2011_05_00});

    assertThat(comparer.values(0).filled()).isEqualTo(1);
    assertThat(comparer.slots()).hasSize(1);
  }
}
