package org.contactpoint.people.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aWholeRequestIsTaken() {
    assertThatCode(() -> RequestRules.check(asked(), TODAY)).doesNotThrowAnyException();
  }

  @Test
  @Proves({"F055", "F056"})
  void everyFieldIsAskedForAtOnceAndInTheOrderOfThePage() {
    UserRequests.Asked nothing =
        new UserRequests.Asked(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);
    assertThat(problems(nothing))
        .extracting(Problem::field)
        .containsExactly(
            "name",
            "job",
            "role",
            "email",
            "telephone",
            "text",
            "identity",
            "checked",
            "check",
            "trained",
            "training",
            "course");
  }

  @ParameterizedTest
  @CsvSource({
    "email, joan",
    "email, joan@",
    "email, 'a b@c.example'",
    "email, joan@x",
    "telephone, ring me",
    "telephone, 12",
    "name, 12",
    "name, 'Joan\u0007'",
    "text, ok",
    "role, EVERYTHING",
    "identity, '=1+1'",
    "check, '<b>'",
    "course, 'v 2'"
  })
  void whatIsNoSuchThingIsSaidAtItsField(String field, String value) {
    assertThat(problems(with(field, value))).extracting(Problem::field).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-01, , checked",
    "2023-11-21, 2026-11-01, , checked",
    "2026-11-01, 2026-11-23, , trained",
    "2026-11-01, 2023-11-22, , trained",
    "2026-11-01, 2026-11-01, 2026-11-21, ends",
    "2026-11-01, 2026-11-01, 2027-11-23, ends"
  })
  @Proves({"F055", "F064"})
  void daysMustHold(LocalDate checked, LocalDate trained, LocalDate ends, String field) {
    UserRequests.Asked a = asked();
    UserRequests.Asked other =
        new UserRequests.Asked(
            null,
            a.name(),
            a.job(),
            a.role(),
            null,
            a.email(),
            a.telephone(),
            a.text(),
            a.identity(),
            checked,
            a.check(),
            trained,
            a.training(),
            a.course(),
            ends,
            a.key());
    assertThat(problems(other)).extracting(Problem::field).containsExactly(field);
  }

  @Test
  @Proves({"ABUSE 37", "F058"})
  void nobodyAsksForOrLetsInMoreThanOnesOwnRight() {
    Caller manager = caller(Role.ORGANISATION_MANAGER, 7);
    Caller management = caller(Role.MANAGEMENT_TEAM, 8);
    assertThat(RequestRules.roles(manager, place(7, "CHARITY")))
        .containsExactly(Role.PRACTITIONER, Role.ORGANISATION_MANAGER);
    assertThat(RequestRules.roles(management, place(7, "CHARITY")))
        .doesNotContain(Role.MANAGEMENT_TEAM);
    assertThat(RequestRules.roles(management, place(8, "MANAGEMENT")))
        .contains(Role.MANAGEMENT_TEAM);
    assertThat(letIn(management, 7, "CHARITY"))
        .containsExactlyInAnyOrder(
            Role.PRACTITIONER, Role.MANAGEMENT_TEAM, Role.ORGANISATION_MANAGER);
    assertThat(letIn(manager, 7, "CHARITY")).doesNotContain(Role.MANAGEMENT_TEAM);
  }

  @ParameterizedTest
  @CsvSource({
    "7, MANAGEMENT, MANAGEMENT_TEAM",
    "7, HELP_DESK, HELP_DESK",
    "7, NATIONAL_PARTNER, PRACTITIONER",
    "9, NATIONAL_TEAM, NATIONAL_TEAM",
    "7, CHARITY, "
  })
  @Proves({"ABUSE 37", "F058"})
  void nationalTeamAsksForAndLetsInWhomItKeepsAndNobodyElse(long id, String kind, Role only) {
    Caller national = caller(Role.NATIONAL_TEAM, 9);
    List<Role> roles = only == null ? List.of() : List.of(only);
    assertThat(RequestRules.roles(national, place(id, kind))).containsExactlyElementsOf(roles);
    assertThat(letIn(national, id, kind)).containsExactlyElementsOf(roles);
  }

  private static List<Role> letIn(Caller approver, long organisation, String kind) {
    return Arrays.stream(Role.values())
        .filter(role -> RequestRules.letsIn(approver, role, organisation, kind))
        .toList();
  }

  private static RequestRepository.Place place(long id, String kind) {
    return new RequestRepository.Place(id, "Somewhere", kind, "ACTIVE");
  }

  private static List<Problem> problems(UserRequests.Asked asked) {
    return catchThrowableOfType(InvalidInput.class, () -> RequestRules.check(asked, TODAY))
        .problems();
  }

  private static UserRequests.Asked asked() {
    return with("", "");
  }

  private static UserRequests.Asked with(String field, String value) {
    return new UserRequests.Asked(
        null,
        field.equals("name") ? value : "Priya Nair",
        "Health visitor",
        field.equals("role") ? value : "PRACTITIONER",
        null,
        field.equals("email") ? value : "priya.nair@practice.example",
        field.equals("telephone") ? value : "01632 960123",
        field.equals("text") ? value : "new in the team",
        field.equals("identity") ? value : "HR/2026/41",
        LocalDate.of(2026, 11, 1),
        field.equals("check") ? value : "RC 0012345",
        LocalDate.of(2026, 11, 2),
        "TR-2026/9",
        field.equals("course") ? value : "2026.1",
        null,
        "key");
  }

  private static Caller caller(Role role, long organisation) {
    return new Caller(
        1,
        "ann",
        "Ann",
        role,
        organisation,
        "Org",
        null,
        Sector.HEALTH,
        "E08000006",
        3,
        Strength.STRONG,
        null);
  }
}
