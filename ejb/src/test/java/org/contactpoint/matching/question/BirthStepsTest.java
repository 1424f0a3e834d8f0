package org.contactpoint.matching.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.compare.DateComparer;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a birth date agrees with what was asked: the step, and whether it may be the one meant. */
@Proves("F043")
class BirthStepsTest {

  @ParameterizedTest(name = "asked 4 March 2015, born {0} {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2015-03-04, EXACT, SAME, true, true, -",
        "2015-04-03, EXACT, SWAPPED, true, true, DAY_MONTH",
        "2015-03-14, EXACT, ONE_DIGIT, true, true, ONE_DIGIT",
        "2015-02-28, EXACT, CLOSE, true, true, DATE_NEAR",
        "2015-03-21, EXACT, ONE_PART, true, true, DATE_NEAR",
        "2015-12-04, EXACT, ONE_PART, false, true, DATE_NEAR",
        "2015-07-21, EXACT, YEAR_NEAR, false, true, DATE_NEAR",
        "2012-11-21, EXACT, DIFFERS, false, false, DATE_NEAR",
        "2015-03-01, MONTH, AS_FAR, true, true, DATE_UNSURE",
        "2015-05-01, MONTH, YEAR_NEAR, false, true, DATE_UNSURE",
        "2014-05-01, MONTH, YEAR_NEAR, false, false, DATE_UNSURE",
        "2015-01-01, YEAR, AS_FAR, true, true, DATE_UNSURE",
        "2014-01-01, YEAR, YEAR_NEAR, false, true, DATE_UNSURE",
        "2013-01-01, YEAR, DIFFERS, false, false, DATE_UNSURE",
        "2015-03-04, ESTIMATED, SAME, true, true, -",
        "2015-01-01, ESTIMATED, ESTIMATED, true, true, DATE_UNSURE",
        "2014-01-01, ESTIMATED, YEAR_NEAR, true, true, DATE_UNSURE",
        "2013-01-01, ESTIMATED, DIFFERS, false, false, DATE_UNSURE",
      })
  void ofADay(
      LocalDate born, Accuracy accuracy, String step, boolean fits, boolean near, Difference why) {
    AskedBirth asked = new AskedBirth.Day(LocalDate.of(2015, 3, 4));

    assertThat(BirthEvidence.of(asked, new BirthDate(born, accuracy)))
        .isEqualTo(new BirthEvidence(Scale.BIRTH, step(step), fits, near, why));
  }

  @ParameterizedTest(name = "asked March 2015, born {0} {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2015-03-31, EXACT, AS_FAR, true, true, -",
        "2015-03-01, MONTH, AS_FAR, true, true, -",
        "2015-04-01, EXACT, CLOSE, true, true, DATE_NEAR",
        "2015-02-01, MONTH, CLOSE, true, true, DATE_NEAR",
        "2015-05-01, EXACT, ONE_PART, false, true, DATE_NEAR",
        "2014-03-04, EXACT, YEAR_NEAR, false, false, DATE_NEAR",
        "2013-03-04, EXACT, DIFFERS, false, false, DATE_NEAR",
        "2015-01-01, YEAR, AS_FAR, true, true, DATE_UNSURE",
        "2014-01-01, YEAR, YEAR_NEAR, false, false, DATE_UNSURE",
        "2013-01-01, YEAR, DIFFERS, false, false, DATE_UNSURE",
        "2015-01-01, ESTIMATED, ESTIMATED, true, true, DATE_UNSURE",
        "2016-01-01, ESTIMATED, YEAR_NEAR, true, true, DATE_UNSURE",
        "2017-01-01, ESTIMATED, DIFFERS, false, false, DATE_UNSURE",
      })
  void ofAMonth(
      LocalDate born, Accuracy accuracy, String step, boolean fits, boolean near, Difference why) {
    AskedBirth asked = new AskedBirth.Month(YearMonth.of(2015, 3));

    assertThat(BirthEvidence.of(asked, new BirthDate(born, accuracy)))
        .isEqualTo(new BirthEvidence(Scale.BIRTH_MONTH, step(step), fits, near, why));
  }

  private static int step(String name) {
    return switch (name) {
      case "SAME" -> DateComparer.SAME;
      case "AS_FAR" -> DateComparer.AS_FAR;
      case "SWAPPED" -> DateComparer.SWAPPED;
      case "ONE_DIGIT" -> DateComparer.ONE_DIGIT;
      case "CLOSE" -> DateComparer.CLOSE;
      case "ONE_PART" -> DateComparer.ONE_PART;
      case "YEAR_NEAR" -> DateComparer.YEAR_NEAR;
      case "ESTIMATED" -> DateComparer.ESTIMATED;
      default -> DateComparer.DIFFERS;
    };
  }
}
