package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Phase;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.merger.Mergers;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Registration;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Authorities that are merged and divided, around midnight, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves("F106")
class MergerIT {

  @Inject private Mergers mergers;
  @Inject private Staff staff;
  @Inject private Organisations organisations;
  @Inject private Registration registration;
  @Inject private StaffRegister register;
  @Inject private CurrentCaller current;
  @Inject private TestCaller caller;
  @Inject private ProductClock clock;
  @Inject private TestClock time;
  @Inject private TestRows rows;

  private final String old = code();
  private final String first = code();
  private final String second = code();
  private LocalDate day;

  @BeforeEach
  void makeAuthorities() {
    day = clock.today().plusDays(3);
    register.addAuthorities(
        List.of(old, first, second).stream()
            .map(
                code ->
                    new StaffRegister.NewAuthority(
                        code, "Shire " + code, "Nowhere", "County", null, null, null, "LIVE"))
            .toList());
  }

  @AfterEach
  void today() {
    time.back();
  }

  @Test
  @Proves({"F062", "F106"})
  void successorReachesThemFromMidnightOn() {
    StaffFixture nurse = at(Role.PRACTITIONER, old);
    StaffFixture keeper = at(Role.MANAGEMENT_TEAM, old);
    plan(old, first, "", "");

    shortlyBefore(day);
    be(at(Role.MANAGEMENT_TEAM, first));
    assertThat(seen(nurse)).isEmpty();
    be(keeper);
    assertThat(current.get().authority()).isEqualTo(old);
    assertThat(seen(nurse)).hasSize(1);

    time.at(midnight(day).plusSeconds(1));
    be(at(Role.MANAGEMENT_TEAM, first));
    assertThat(seen(nurse)).hasSize(1);
    be(at(Role.MANAGEMENT_TEAM, second));
    assertThat(seen(nurse)).isEmpty();
    StaffFixture late = at(Role.PRACTITIONER, first);
    be(keeper);
    assertThat(current.get().authority()).as("the old team goes along").isEqualTo(first);
    assertThat(seen(late)).hasSize(1);
  }

  @Test
  void oldAuthorityTakesNoNewOrganisationsAndWhatCameInBetweenGoesAlong() {
    StaffFixture keeper = at(Role.MANAGEMENT_TEAM, old);
    plan(old, first, "", "");
    be(keeper);
    registration.register(charity("Between " + old, null));

    time.at(midnight(day).plusSeconds(1));
    be(at(Role.MANAGEMENT_TEAM, first));
    assertThat(organisations.list(Organisations.Show.ALL, "Between " + old, 1).rows()).hasSize(1);
    assertThatThrownBy(() -> registration.check(charity("Between " + old, null)))
        .as("twins are found across the merger")
        .isInstanceOf(InvalidInput.class);
    be(at(Role.NATIONAL_TEAM, second));
    assertThat(registration.choices().areas())
        .extracting(Registration.Area::code)
        .contains(first)
        .doesNotContain(old);
  }

  @Test
  void divisionSendsEachWhereItIsSaidAndTakesNoneMeanwhile() {
    StaffFixture stays = at(Role.PRACTITIONER, old);
    StaffFixture leaves = at(Role.PRACTITIONER, old);
    StaffFixture keeper = at(Role.MANAGEMENT_TEAM, old);
    be(at(Role.NATIONAL_TEAM, second));
    assertThat(mergers.check(form(old, first, second, codeOf(leaves))))
        .isEqualTo(new Mergers.Shares(2, 1, null, null));
    rows.set("UPDATE authority SET phase = 'PREPARING' WHERE gss_code = ?", second);
    assertThat(mergers.check(form(old, first, second, codeOf(leaves))))
        .isEqualTo(new Mergers.Shares(2, 1, null, new Mergers.Held(Phase.PREPARING, 1)));
    plan(old, first, second, codeOf(leaves));
    be(keeper);
    assertThat(faults(() -> registration.check(charity("New " + old, null))))
        .containsExactly("authority");

    time.at(midnight(day).plusSeconds(1));
    be(at(Role.MANAGEMENT_TEAM, first));
    assertThat(seen(stays)).hasSize(1);
    assertThat(seen(leaves)).isEmpty();
    be(at(Role.MANAGEMENT_TEAM, second));
    assertThat(seen(stays)).isEmpty();
    assertThat(seen(leaves)).hasSize(1);
  }

  @Test
  void planIsCalledOffBeforeItsDayAndNotAfter() {
    StaffFixture nurse = at(Role.PRACTITIONER, old);
    plan(old, first, "", "");
    assertThat(mergers.view(old).planned().successors()).containsExactly("Shire " + first);
    assertThatThrownBy(() -> mergers.plan(form(old, second, "", ""))).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> mergers.plan(form(first, second, "", "")))
        .as("who is awaited stays")
        .isInstanceOf(Conflict.class);
    mergers.callOff(old, key());
    assertThat(mergers.view(old).planned()).isNull();

    plan(old, second, "", "");
    time.at(midnight(day).plusSeconds(1));
    be(at(Role.NATIONAL_TEAM, first));
    assertThatThrownBy(() -> mergers.callOff(old, key())).isInstanceOf(Conflict.class);
    be(at(Role.MANAGEMENT_TEAM, second));
    assertThat(seen(nurse)).hasSize(1);
  }

  @Test
  void whatWasMergedOnceIsMergedAgain() {
    StaffFixture nurse = at(Role.PRACTITIONER, old);
    plan(old, first, "", "");
    time.at(midnight(day).plusSeconds(1));
    day = day.plusDays(2);
    plan(first, second, "", "");
    be(at(Role.MANAGEMENT_TEAM, first));
    assertThat(seen(nurse)).hasSize(1);

    time.at(midnight(day).plusSeconds(1));
    be(at(Role.MANAGEMENT_TEAM, second));
    assertThat(seen(nurse)).hasSize(1);
  }

  @Test
  @Proves({"ABUSE 15", "ABUSE 37"})
  void onlyTheNationalTeamPlansAndNoTeamSwitchesOffTheOther() {
    StaffFixture theirs = at(Role.MANAGEMENT_TEAM, old);
    rows.set("UPDATE organisation SET kind = 'MANAGEMENT' WHERE id = ?", theirs.organisationId);
    be(at(Role.MANAGEMENT_TEAM, old));
    assertThatThrownBy(() -> mergers.plan(form(old, first, "", ""))).isInstanceOf(NotFound.class);
    String other =
        staff
            .list(new Staff.Filter(Staff.Show.ALL, null, theirs.username, 1))
            .rows()
            .get(0)
            .organisationHandle();
    assertThatThrownBy(
            () ->
                organisations.suspend(
                    new StaffKeeping.Order(other, "POLICY_NOT_KEPT", "for a test", key())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("national team");
  }

  private StaffFixture at(Role role, String authority) {
    StaffFixture one = new StaffFixture(register, role);
    rows.set("UPDATE organisation SET authority = ? WHERE id = ?", authority, one.organisationId);
    return one;
  }

  private void be(StaffFixture one) {
    caller.become(one, caller.signIn(one));
  }

  private void plan(String authority, String to, String other, String codes) {
    be(at(Role.NATIONAL_TEAM, second));
    Mergers.Plan form = form(authority, to, other, codes);
    mergers.plan(form);
    mergers.plan(form);
  }

  private List<Staff.Row> seen(StaffFixture one) {
    return staff.list(new Staff.Filter(Staff.Show.ALL, null, one.username, 1)).rows();
  }

  private Mergers.Plan form(String authority, String to, String other, String codes) {
    return new Mergers.Plan(authority, to, other, codes, day, "for a test", key());
  }

  private static String codeOf(StaffFixture one) {
    return "T" + Long.toString(one.organisationId, 36).toUpperCase();
  }

  private static OfficeForm.Fresh charity(String name, String authority) {
    return new OfficeForm.Fresh(
        new OfficeForm.Contacts(
            name, "1 High Street, Nowhere", "M6 5WZ", "duty desk", "01632 960001", "", ""),
        "CHARITY",
        authority,
        "",
        "",
        false,
        key());
  }

  private static List<String> faults(Runnable step) {
    return catchThrowableOfType(InvalidInput.class, step::run).problems().stream()
        .map(Problem::field)
        .toList();
  }

  private static String code() {
    return "T"
        + Long.toString(RandomIds.positiveLong() % 2_000_000_000_000L, 36)
            .toUpperCase()
            .concat("00000000")
            .substring(0, 8);
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ProductClock.LONDON).toInstant();
  }

  private void shortlyBefore(LocalDate day) {
    // Far enough from midnight for the slowest machine.
    time.at(midnight(day).minus(Duration.ofMinutes(30)));
  }
}
