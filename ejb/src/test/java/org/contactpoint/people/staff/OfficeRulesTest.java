package org.contactpoint.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F106")
class OfficeRulesTest {

  private static final Registration.Kind SCHOOL = kind("PRIMARY_SCHOOL", Sector.EDUCATION);
  private static final Registration.Kind NURSERY = kind("NURSERY", Sector.EDUCATION);
  private static final Registration.Kind PRACTICE = kind("GP_PRACTICE", Sector.HEALTH);
  private static final Registration.Kind CHARITY = kind("CHARITY", Sector.VOLUNTARY);

  private static Registration.Kind kind(String code, Sector sector) {
    return new Registration.Kind(code, code, sector);
  }

  @Test
  void goodContactsAreKeptWithoutBlanksAndWithTheirPostcodeInOneForm() {
    List<Problem> problems = new ArrayList<>();

    OfficeForm.Contacts kept =
        OfficeRules.contacts(
            new OfficeForm.Contacts(
                " Families First ", "1 High Street", "m65wz", "duty desk", "01632 960001", "", " "),
            problems);

    assertThat(problems).isEmpty();
    assertThat(kept)
        .isEqualTo(
            new OfficeForm.Contacts(
                "Families First",
                "1 High Street",
                "M6 5WZ",
                "duty desk",
                "01632 960001",
                null,
                null));
  }

  @Test
  void everyFieldThatIsNotAsItShouldBeIsNamed() {
    List<Problem> problems = new ArrayList<>();

    OfficeRules.contacts(
        new OfficeForm.Contacts("A\nB", null, "M6", "x", "call me", "no mail", "12"), problems);

    assertThat(problems)
        .extracting(Problem::field)
        .containsExactly(
            "name", "address", "postcode", "contact", "telephone", "email", "outOfHours");
  }

  @ParameterizedTest
  @CsvSource({"123456, true", "12345, false", "1234567, false", "12345a, false", "'', false"})
  void schoolHasSixDigits(String urn, boolean good) {
    List<Problem> problems = new ArrayList<>();
    OfficeRules.urn(urn, SCHOOL, problems);
    assertThat(problems.isEmpty()).isEqualTo(good);
  }

  @Test
  void nurseryMayHaveNoneAndOthersHaveNone() {
    List<Problem> problems = new ArrayList<>();
    assertThat(OfficeRules.urn("", NURSERY, problems)).isNull();
    assertThat(OfficeRules.ods(" p87001", PRACTICE, problems)).isEqualTo("P87001");
    assertThat(OfficeRules.urn("", CHARITY, problems)).isNull();
    assertThat(problems).isEmpty();
    OfficeRules.urn("123456", CHARITY, problems);
    OfficeRules.ods("P87001", SCHOOL, problems);
    OfficeRules.ods("", PRACTICE, problems);
    assertThat(problems).extracting(Problem::field).containsExactly("urn", "ods", "ods");
  }

  @Test
  @Proves({"F054", "ABUSE 37"})
  void nobodyRegistersOnesOwnKindOrOneAbove() {
    Registration.Kind management = kind("MANAGEMENT", Sector.LOCAL_AUTHORITY);
    Registration.Kind partner = kind("NATIONAL_PARTNER", Sector.NATIONAL);
    assertThat(OfficeRules.registers(Role.MANAGEMENT_TEAM, CHARITY)).isTrue();
    assertThat(OfficeRules.registers(Role.MANAGEMENT_TEAM, management)).isFalse();
    assertThat(OfficeRules.registers(Role.MANAGEMENT_TEAM, partner)).isFalse();
    assertThat(OfficeRules.registers(Role.NATIONAL_TEAM, management)).isTrue();
    assertThat(OfficeRules.registers(Role.NATIONAL_TEAM, partner)).isTrue();
    assertThat(OfficeRules.registers(Role.NATIONAL_TEAM, CHARITY)).isFalse();
  }

  @Test
  void teamNeedsAName() {
    Teams.Order order = new Teams.Order("o", null, -1, " ", "", "", "key");
    assertThatThrownBy(() -> OfficeRules.team(order)).isInstanceOf(InvalidInput.class);
  }
}
