package org.contactpoint.people.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F063")
class FamilyFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate BORN = LocalDate.of(2015, 3, 12);

  @Test
  void aNameAndABirthDateAreEnough() {
    FamilyMember member = form(" Amina ", "O\u2019Neill-Yusuf", "", "", "").member(TODAY);

    assertThat(member.forenames()).isEqualTo("Amina");
    assertThat(FamilyMember.read(member.written())).isEqualTo(member);
  }

  @Test
  void addressAndTelephoneAreKeptAsOneComparesThem() {
    FamilyMember member =
        form("Amina", "Yusuf", "1 Canary Row", "m65wz", "01632 960111").member(TODAY);

    assertThat(member.postcode()).isEqualTo("M6 5WZ");
    assertThat(FamilyMember.read(member.written())).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        ",Yusuf,,,,forenames",
        "7,Yusuf,,,,forenames",
        "Amina,,,,,surname",
        "Amina,Yusuf,1 Canary Row,,,postcode",
        "Amina,Yusuf,1 Canary Row,nowhere,,postcode",
        "Amina,Yusuf,,M6 5WZ,,line",
        "Amina,Yusuf,,,12,telephone",
        "Amina,Yusuf,,,call me,telephone"
      })
  void whatIsWrongIsSaidAtItsField(
      String forenames, String surname, String line, String postcode, String phone, String field) {
    assertThat(problems(form(forenames, surname, line, postcode, phone))).containsExactly(field);
  }

  @Test
  void aDateAheadOrNoneIsRefused() {
    assertThat(problems(new FamilyForm("A", "B", null, "", "", "", ""))).containsExactly("birth");
    assertThat(problems(new FamilyForm("A", "B", TODAY.plusDays(1), "", "", "", "")))
        .containsExactly("birth");
  }

  @Test
  void aLineBreakCannotHideAnotherField() {
    assertThat(problems(form("Amina", "Yusuf", "1 Row\n1999-01-01", "M6 5WZ", "")))
        .containsExactly("line");
    assertThat(problems(form("Amina\nX", "Yusuf", "", "", ""))).containsExactly("forenames");
  }

  private static List<String> problems(FamilyForm form) {
    return catchThrowableOfType(InvalidInput.class, () -> form.member(TODAY)).problems().stream()
        .map(Problem::field)
        .toList();
  }

  private static FamilyForm form(
      String forenames, String surname, String line, String postcode, String telephone) {
    return new FamilyForm(forenames, surname, BORN, line, postcode, telephone, "");
  }
}
