package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the form with everything that people and enemies type. */
@Proves("F038")
class BadInputTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final List<String> NASTY =
      List.of(
          "<script>alert(1)</script>",
          "#{7*7}",
          "${jndi:ldap://nowhere.example/a}",
          "Smith\u202e",
          "\u200fTom",
          "To\u0000m",
          "To\tm",
          "Tom\u0007",
          "\ud83d\ude00",
          "A".repeat(10_000),
          "'; DROP TABLE token; --",
          "../../etc/passwd",
          "%00",
          "\ufeffTom");

  static Stream<Arguments> nastyInEveryField() {
    return Stream.of(SearchForm.class.getRecordComponents())
        .flatMap(field -> NASTY.stream().map(text -> Arguments.of(field.getName(), text)));
  }

  @ParameterizedTest
  @MethodSource("nastyInEveryField")
  void isRefusedAtItsFieldAndNeverRepeated(String field, String text) {
    List<Problem> problems = problems(Forms.enoughBut(field, text));
    assertThat(problems).extracting(Problem::field).contains(field);
    assertThat(problems)
        .allSatisfy(
            problem -> assertThat(problem.message()).doesNotContain(text).hasSizeLessThan(250));
  }

  @ParameterizedTest(name = "{0}={1} is a name as it stands")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "surname | O'Neill",
        "surname | O’Neill",
        "surname | Smith-Jones",
        "surname | van der Berg",
        "forename | Mary-Jane",
        "forename | Siân",
        "forename | D'Arcy",
        "forename | 小明",
        "forename | Ἀλέξανδρος",
        "forename | J. Peter",
        "forename | na",
        "surname | NA",
        "surname | Mc Donald",
        "surname | St. John",
        "setting | St. Mary's (RC) Primary & Nursery, Salford",
        "carer | Mrs. Ann O'Neill-Khan",
      })
  void whatANameMayHaveIsTaken(String field, String text) {
    SearchForm form = Forms.enoughBut(field, text);
    assertThatCode(() -> MinimumKnowledge.judge(form, Sector.HEALTH, TODAY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}/{1}/{2} is refused at {3}: {4}")
  @CsvSource({
    "30, 2, 2015, day, no such day",
    "29, 2, 2015, day, no such day",
    "31, 4, 2015, day, no such day",
    "0, 3, 2015, day, 1 to 31",
    "32, 3, 2015, day, 1 to 31",
    "12, 13, 2015, month, 1 to 12",
    "12, Smarch, 2015, month, 1 to 12",
    "30, 8, 2027, day, future",
    "'', 9, 2027, month, future",
    "1, 1, 2028, year, future",
    "12, 3, 15, year, four figures",
    "12, 3, 1990, year, born before",
    "12, 3, 201x, year, four figures",
    "12, 3, ٢٠١٥, year, four figures",
    "-1, 3, 2015, day, 1 to 31",
    "1e1, 3, 2015, day, 1 to 31",
    "12, '', 2015, month, Add the month",
    "12, 3, '', year, Add the year",
  })
  void datesThatCannotBe(String day, String month, String year, String field, String message) {
    SearchForm form =
        Forms.of("forename=Tom", "surname=Smith", "day=" + day, "month=" + month, "year=" + year);
    assertThat(problems(form))
        .anySatisfy(
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.message()).contains(message);
            });
  }

  @ParameterizedTest(name = "{0}/{1}/{2} is a date")
  @CsvSource({"29, 2, 2016", "22, 11, 2026", "01, 01, 2015", "31, dec, 2014", "1, 1, 1995"})
  void datesThatCanBe(String day, String month, String year) {
    SearchForm form =
        Forms.of("forename=Tom", "surname=Smith", "day=" + day, "month=" + month, "year=" + year);
    assertThatCode(() -> MinimumKnowledge.judge(form, Sector.HEALTH, TODAY))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}={1} is refused")
  @CsvSource({
    "postcode, M", "postcode, 6", "postcode, M6 5W", "postcode, LONDON", "age, 32", "age, -1",
    "age, eleven", "age, 15", "gender, GIRL", "gender, male", "number, 4821903616", "number, x",
    "number, 12",
  })
  void wrongForms(String field, String text) {
    assertThat(problems(Forms.enoughBut(field, text)))
        .extracting(Problem::field)
        .containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({"forename, 60", "surname, 60", "carer, 120", "setting, 120"})
  void lengthsEndWhereTheySay(String field, int longest) {
    String text = field.equals("carer") ? "Jane " + "A".repeat(longest - 5) : "A".repeat(longest);
    SearchForm fits = Forms.enoughBut(field, text);
    assertThatCode(() -> MinimumKnowledge.judge(fits, Sector.HEALTH, TODAY))
        .doesNotThrowAnyException();
    assertThat(problems(Forms.enoughBut(field, text + "A")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("at most " + longest));
  }

  private static List<Problem> problems(SearchForm form) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> MinimumKnowledge.judge(form, Sector.HEALTH, TODAY));
    assertThat(refused).as("refused").isNotNull();
    return refused.problems();
  }
}
