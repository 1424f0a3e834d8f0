package org.contactpoint.matching.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactpoint.matching.question.Examples.person;
import static org.contactpoint.matching.question.Examples.wanted;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.NearNames;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Scored;
import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.Scorer;
import org.contactpoint.matching.Wanted;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which birth dates fit which, everything else being the same. */
@Proves({"F043", "F005"})
class BirthEvidenceTest {

  private static final AskedBirth DAY = new AskedBirth.Day(LocalDate.of(2015, 3, 4));

  private final Scorer scorer = new EvidenceScorer(NearNames::new, NearNames::new);

  @ParameterizedTest(name = "asked 4 March 2015, born {0} {1}: fits {2}, {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "2015-03-04, EXACT, true, -",
        "2015-04-03, EXACT, true, DAY_MONTH",
        "2015-03-14, EXACT, true, ONE_DIGIT",
        "2015-08-04, EXACT, true, ONE_DIGIT",
        "2005-03-04, EXACT, true, ONE_DIGIT",
        "2014-03-04, EXACT, true, ONE_DIGIT",
        "2015-12-04, EXACT, false, DATE_NEAR",
        "2015-04-30, EXACT, false, DATE_NEAR",
        "2015-02-28, EXACT, true, DATE_NEAR",
        "2015-03-21, EXACT, true, DATE_NEAR",
        "2015-07-21, EXACT, false, DATE_NEAR",
        "2012-11-21, EXACT, false, DATE_NEAR",
        "2015-03-01, MONTH, true, DATE_UNSURE",
        "2015-05-01, MONTH, false, DATE_UNSURE",
        "2015-01-01, YEAR, true, DATE_UNSURE",
        "2013-01-01, YEAR, false, DATE_UNSURE",
        "2015-01-01, ESTIMATED, true, DATE_UNSURE",
        "2014-01-01, ESTIMATED, true, DATE_UNSURE",
        "2011-01-01, ESTIMATED, false, DATE_UNSURE",
        "2015-03-04, DUE, true, -",
        "2015-02-11, DUE, true, DATE_UNSURE",
        "2015-02-10, DUE, false, DATE_UNSURE",
        "2015-06-24, DUE, true, DATE_UNSURE",
        "2015-06-25, DUE, false, DATE_UNSURE",
      })
  void datesThatMayBeMeant(LocalDate born, Accuracy accuracy, boolean fits, String why) {
    Person candidate = person("Thomas", "Smith", new BirthDate(born, accuracy), List.of());
    Scored scored = scorer.score(wanted("Thomas", "Smith", DAY), candidate);
    assertThat(scored.fits()).isEqualTo(fits);
    assertThat(scored.differences())
        .isEqualTo(why == null ? List.of() : List.of(Difference.valueOf(why)));
  }

  @ParameterizedTest(name = "asked March 2015, born {0} {1}: fits {2}")
  @CsvSource({
    "2015-03-31, EXACT, true",
    "2015-03-01, MONTH, true",
    "2015-04-01, EXACT, true",
    "2015-05-01, EXACT, false",
    "2014-03-04, EXACT, false",
    "2015-01-01, YEAR, true",
    "2015-01-01, ESTIMATED, true",
    "2015-02-08, DUE, true",
    "2015-02-07, DUE, false",
    "2015-07-21, DUE, true",
    "2015-07-22, DUE, false",
  })
  void monthsThatMayBeMeant(LocalDate born, Accuracy accuracy, boolean fits) {
    Wanted wanted = wanted("Thomas", "Smith", new AskedBirth.Month(YearMonth.of(2015, 3)));
    Person candidate = person("Thomas", "Smith", new BirthDate(born, accuracy), List.of());
    assertThat(scorer.score(wanted, candidate).fits()).isEqualTo(fits);
  }
}
