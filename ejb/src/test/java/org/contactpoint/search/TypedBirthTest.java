package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.BirthDate.Accuracy;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As much of a birth date as is typed, with how sure it is. */
@Proves("F005")
class TypedBirthTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest(name = "{0}-{1}-{2} or {3} years: {4}, {5}")
  @CsvSource({
    "12, 3, 2015, '', 2015-03-12, EXACT",
    "22, 11, 2026, '', 2026-11-22, EXACT",
    "'', 3, 2015, '', 2015-03-01, MONTH",
    "'', '', 2015, '', 2015-01-01, YEAR",
    "'', '', '', 11, 2015-01-01, ESTIMATED",
    "23, 11, 2026, '', 2026-11-23, DUE",
    "29, 8, 2027, '', 2027-08-29, DUE",
  })
  void sureAsFarAsItIsSaid(
      String day, String month, String year, String age, LocalDate date, Accuracy accuracy) {
    assertThat(TypedBirth.read(form(day, month, year, age), TODAY, problems))
        .contains(new BirthDate(date, accuracy));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", ""})
  void dayOnWhichAChildIsDueIsNeededWhole(String month) {
    SearchForm form = form("", month, month.isEmpty() ? "2027" : "2026", "");
    assertThat(TypedBirth.read(form, TODAY, problems)).isEmpty();
    assertThat(problems).extracting(Problem::field).containsExactly("day");
    assertThat(problems.get(0).message()).contains("whole day", "due");
  }

  @Test
  void nothingIsDueAfterFortyWeeks() {
    assertThat(TypedBirth.read(form("30", "8", "2027", ""), TODAY, problems)).isEmpty();
    assertThat(problems).hasSize(1);
  }

  private static SearchForm form(String day, String month, String year, String age) {
    return Forms.of("day=" + day, "month=" + month, "year=" + year, "age=" + age);
  }
}
