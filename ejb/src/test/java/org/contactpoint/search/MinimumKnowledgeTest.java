package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.AskedBirth;
import org.contactpoint.matching.Person;
import org.contactpoint.matching.Wanted;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves("F038")
class MinimumKnowledgeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "{0} is enough")
  @CsvSource(
      delimiter = '|',
      value = {
        "forename=Tom,surname=Smith,day=12,month=3,year=2015",
        "forename=Tom,surname=Smith,month=March,year=2015",
        "forename=Tom,surname=Smith,year=2015,postcode=M6 5WZ",
        "forename=Tom,surname=Smith,year=2015,postcode=m6",
        "forename=Tom,surname=Smith,year=2015,setting=St Mary's Primary",
        "forename=Tom,surname=Smith,year=2015,carer=Jane Smith",
        "forename=Tom,surname=Smith,age=11,postcode=M6",
        "forename=Tom,surname=Smith,age=0,carer=Jane Smith",
        "forename=Tom,surname=Smith,postcode=M6 5WZ",
        "surname=Smith,number=4821-9036-17",
        "forename=Tom,number=4821903617",
      })
  void enough(String parts) {
    SearchForm form = form(parts.replace("4821-9036-17", index()).replace("4821903617", index()));
    assertThat(MinimumKnowledge.judge(form, Sector.HEALTH, TODAY)).isNotNull();
  }

  @ParameterizedTest(name = "{0} needs more at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "surname=Smith,year=2015 | forename month",
        "forename=Tom,surname=Smith | year",
        "forename=Tom,surname=Smith,year=2015 | month",
        "forename=Tom,surname=Smith,age=11 | month",
        "forename=Tom,surname=Smith,postcode=M6 | year",
        "forename=Tom,surname=Smith,setting=St Mary's | year",
        "forename=Tom,surname=Smith,carer=Jane Smith | year",
        "forename=Tom,surname=Smith,gender=MALE | year",
        "forename=Tom,day=12,month=3,year=2015 | surname",
        "surname=Smith,day=12,month=3,year=2015 | forename",
        "postcode=M6 5WZ | forename surname",
        "number=4821903617 | surname",
        "year=2015 | forename surname month",
        "forename=Baby,surname=Smith,day=12,month=3,year=2015 | forename",
        "forename=T,surname=Smith,day=12,month=3,year=2015 | forename",
        "forename=Tom,surname=S,day=12,month=3,year=2015 | surname",
        "forename=Tom,surname=Smith,year=2015,setting=Primary School | setting",
        "forename=Tom,surname=Smith,year=2015,carer=Smith | carer",
        "forename=Tom,surname=Smith,year=2015,carer=Ja* Smith | carer",
        "'' | forename surname year",
      })
  void tooLittle(String parts, String fields) {
    assertThat(problems(form(parts.replace("4821903617", index()))))
        .extracting(Problem::field)
        .containsExactly(fields.split(" "));
  }

  @Test
  void theMessageSaysWhatToAddAndRepeatsNothing() {
    List<Problem> problems = problems(Forms.of("surname=Zquillerby", "year=2015"));
    assertThat(problems)
        .allSatisfy(p -> assertThat(p.message()).contains("Add").doesNotContain("Zquillerby"));
  }

  @Test
  void readsWhatIsKnownOfTheBirth() {
    assertThat(birth("day=12", "month=3", "year=2015"))
        .isEqualTo(new AskedBirth.Day(LocalDate.of(2015, 3, 12)));
    assertThat(birth("month=feb", "year=2016"))
        .isEqualTo(new AskedBirth.Month(YearMonth.of(2016, 2)));
    assertThat(birth("year=2015", "postcode=M6"))
        .isEqualTo(new AskedBirth.Span(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)));
    assertThat(birth("age=11", "postcode=M6"))
        .isEqualTo(new AskedBirth.Span(LocalDate.of(2014, 11, 23), LocalDate.of(2015, 11, 22)));
    assertThat(birth("postcode=M6 5WZ")).isNull();
  }

  @Test
  void demandsAnAgreeingFactOnlyWhereTheMinimumRestsOnIt() {
    assertThat(judged("year=2015", "postcode=M6").extraMustAgree()).isTrue();
    assertThat(judged("age=3", "carer=Jane Smith").extraMustAgree()).isTrue();
    assertThat(judged("postcode=M6 5WZ").extraMustAgree()).isTrue();
    assertThat(judged("month=3", "year=2015", "postcode=M6").extraMustAgree()).isFalse();
    assertThat(judged("number=" + index()).extraMustAgree()).isFalse();
  }

  @Test
  void keepsTheOtherFactsForJudging() {
    Wanted wanted =
        judged("month=3", "year=2015", "gender=FEMALE", "postcode=sk13uz", "setting=St Anne's");
    assertThat(wanted.gender()).isEqualTo(Gender.FEMALE);
    assertThat(wanted.postcode()).isEqualTo("SK1 3UZ");
    assertThat(wanted.district()).isEqualTo("SK1");
    assertThat(wanted.setting()).isEqualTo("St Anne's");
    assertThat(wanted.forenames()).containsExactly("TOM");
  }

  @Test
  @Proves("F043")
  void aStarMayEndANameOfWhichTwoLettersAreKnown() {
    Wanted wanted =
        MinimumKnowledge.judge(
            Forms.of("forename=Chr*", "surname=Smith", "month=3", "year=2015"),
            Sector.HEALTH,
            TODAY);
    assertThat(wanted.forenames()).containsExactly("CHR*");
    for (String star : List.of("*", "C*", "*ris", "Ch*s", "C**", "'*'")) {
      assertThat(problems(Forms.enoughBut("forename", star)))
          .extracting(Problem::field)
          .containsExactly("forename");
    }
  }

  @Test
  @Proves({"F044", "F007"})
  void aNumberOfOnesOwnSectorFindsAndAnothersIsNotEvenRecognised() {
    SearchForm nhs = Forms.of("surname=Smith", "number=999 000 0018");
    assertThat(MinimumKnowledge.judge(nhs, Sector.HEALTH, TODAY).identifiers())
        .containsExactly(new Person.Identifier("NHS_NUMBER", "9990000018"));
    assertThat(problems(nhs, Sector.EDUCATION))
        .extracting(Problem::field)
        .containsExactly("number");
    SearchForm upn = Forms.of("surname=Smith", "number=H801200001001");
    assertThat(MinimumKnowledge.judge(upn, Sector.EDUCATION, TODAY).identifiers())
        .containsExactly(new Person.Identifier("UPN", "H801200001001"));
    assertThat(problems(upn, Sector.HEALTH)).hasSize(1);
    SearchForm wrong = Forms.of("surname=Smith", "number=999 000 0019");
    assertThat(problems(wrong)).extracting(Problem::field).containsExactly("number");
  }

  @ParameterizedTest
  @EnumSource(Sector.class)
  void theMinimumIsTheSameForEverySector(Sector sector) {
    assertThat(problems(Forms.of("surname=Smith", "year=2015"), sector)).hasSize(2);
    assertThat(MinimumKnowledge.judge(Forms.enoughBut("gender", ""), sector, TODAY)).isNotNull();
  }

  private static String index() {
    return IndexNumber.of(48219036).digits();
  }

  private static AskedBirth birth(String... parts) {
    return judged(parts).birth();
  }

  private static Wanted judged(String... parts) {
    String[] all = Arrays.copyOf(parts, parts.length + 2);
    all[parts.length] = "forename=Tom";
    all[parts.length + 1] = "surname=Smith";
    return MinimumKnowledge.judge(Forms.of(all), Sector.HEALTH, TODAY);
  }

  private static SearchForm form(String parts) {
    return parts.isBlank() ? Forms.of() : Forms.of(parts.split(","));
  }

  private static List<Problem> problems(SearchForm form) {
    return problems(form, Sector.HEALTH);
  }

  private static List<Problem> problems(SearchForm form, Sector sector) {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> MinimumKnowledge.judge(form, sector, TODAY));
    assertThat(refused).as("refused").isNotNull();
    return refused.problems();
  }
}
