package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.StandingKind;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.people.staff.StaffKeeping.Renewal;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keeping staff, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
class StaffKeepingIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.81", null);

  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;
  @Inject private Organisations organisations;
  @Inject private StaffRegister register;
  @Inject private Recognition recognition;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;
  @Inject private ProductClock clock;
  @Inject private TestClock time;

  private StaffFixture management;
  private String session;

  private void beManagement() {
    management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    session = caller.signIn(management);
    caller.become(management, session);
  }

  @Test
  @Proves({"F060", "ABUSE 10"})
  void suspendedAccountIsOutAtTheNextRequestIsToldWhyAndComesBack() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    final String open = caller.signIn(user);
    beManagement();
    String who = handle(user);

    keeping.suspend(new Order(who, "CREDENTIAL_LOST", "bag was stolen", key()));

    assertThat(staff.view(who).row().state()).isEqualTo(AccountState.SUSPENDED);
    assertThat(entries("STAFF_SUSPEND", "DONE", "CREDENTIAL_LOST")).isEqualTo(1);
    keeping.reinstate(new Order(who, "CREDENTIAL_REPLACED", "has a new one", key()));
    List<Staff.Event> history = staff.view(who).history();
    assertThat(history)
        .extracting(Staff.Event::action)
        .containsExactly(Operation.STAFF_REINSTATE, Operation.STAFF_SUSPEND);
    assertThat(history.get(1).text()).isEqualTo("bag was stolen");
    assertThat(history.get(1).reason()).isEqualTo("Password or code generator lost or stolen");
    keeping.suspend(new Order(who, "AWAY", "on a long course", key()));
    assertThat(recognition.recognise(open).ended()).isEqualTo(Recognition.Ended.SUSPENDED);
    assertThat(refusal(user)).contains("suspended").contains("Call the management team");
  }

  @Test
  @Proves({"F054", "ABUSE 10"})
  void fiftyPeopleOfASuspendedOrganisationGetNoFurtherPage() {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 50);
    List<String> open = new ArrayList<>();
    for (StaffFixture one : crowd) {
      open.add(caller.signIn(one));
    }
    beManagement();
    String organisation = staff.view(handle(crowd.get(0))).row().organisationHandle();
    assertThat(organisations.view(organisation).row().users()).isEqualTo(50);

    organisations.suspend(
        new Order(organisation, "SECURITY_INCIDENT", "laptop left on a train", key()));

    assertThat(organisations.view(organisation).row().open()).isFalse();
    assertThat(staff.view(handle(crowd.get(7))).organisationOpen()).isFalse();
    assertThat(open)
        .allSatisfy(
            one ->
                assertThat(recognition.recognise(one).ended())
                    .isEqualTo(Recognition.Ended.ORGANISATION));
    assertThat(refusal(crowd.get(49))).contains("organisation").contains("Call ");
    caller.become(management, session);
    organisations.reinstate(new Order(organisation, "PUT_RIGHT", "found again, encrypted", key()));
    assertThat(answer(crowd.get(48)).result()).isEqualTo(SignIn.Result.SIGNED_IN);
    caller.become(management, session);
    assertThat(organisations.view(organisation).history()).hasSize(2);
  }

  @Test
  @Proves({"F055", "ABUSE 10"})
  void whoseCheckLapsesAtMidnightIsOutAtTheNextRequest() {
    recognition.recognise("so that this request has read the installation");
    LocalDate last = clock.today();
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER, last);
    Instant beforeMidnight =
        last.plusDays(1).atStartOfDay(ProductClock.LONDON).toInstant().minus(Duration.ofMinutes(5));
    Duration toMidnight = Duration.between(clock.real(), beforeMidnight);
    try {
      time.move(toMidnight);
      String open = caller.signIn(user);
      assertThat(recognition.recognise(open).caller()).isPresent();
      time.move(toMidnight.plus(Duration.ofMinutes(6)));

      assertThat(recognition.recognise(open).ended()).isEqualTo(Recognition.Ended.RECORD_CHECK);
      assertThat(refusal(user)).contains("record check is out of date").contains("Call ");
    } finally {
      time.back();
    }
  }

  @Test
  @Proves({"F055", "F056", "F057"})
  void renewalIsANewRowAndLetsThePersonInAgain() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER, clock.today().minusDays(1));
    assertThat(refusal(user)).contains("out of date");
    beManagement();
    String who = handle(user);
    assertThat(staff.view(who).standings())
        .extracting(Staff.Held::state)
        .as("the safeguarding right was never given")
        .containsExactly(
            Standing.State.LAPSED,
            Standing.State.LAPSED,
            Standing.State.LAPSED,
            Standing.State.MISSING);
    for (StandingKind kind : StandingKind.FOR_PERSON) {
      keeping.renew(new Renewal(who, kind, clock.today(), "REF 2026/1", "2", key()));
    }
    Staff.Member renewed = staff.view(who);
    assertThat(renewed.standings())
        .extracting(Staff.Held::state)
        .containsOnly(Standing.State.IN_FORCE);
    assertThat(renewed.standings())
        .extracting(Staff.Held::version)
        .containsExactly(null, "2", "2", null);
    assertThat(renewed.standings().get(0).until())
        .isEqualTo(clock.today().plusYears(3).minusDays(1));
    assertThat(renewed.history()).hasSize(4);
    assertThat(rows.count("SELECT COUNT(*) FROM standing WHERE subject_id = ?", user.personId))
        .isEqualTo(7);
    assertThat(answer(user).result()).isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  @Proves({"F054", "F057"})
  void organisationWithoutAccreditationIsOutUntilItIsRenewed() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    rows.set(
        "UPDATE standing SET valid_until = '2026-01-31' WHERE subject_kind = 'ORGANISATION'"
            + " AND subject_id = ?",
        user.organisationId);
    assertThat(refusal(user)).contains("accreditation is out of date");
    beManagement();
    String organisation = staff.view(handle(user)).row().organisationHandle();
    organisations.accredit(
        new Renewal(
            organisation, StandingKind.ACCREDITATION, clock.today(), "ACC-77", null, key()));
    assertThat(organisations.view(organisation).accreditation().state())
        .isEqualTo(Standing.State.IN_FORCE);
    assertThat(answer(user).result()).isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  @Proves({"ABUSE 37", "F062"})
  void nobodyActsOnAnOwnAccountOrOnAnotherOfTheSamePerson() {
    StaffFixture second = new StaffFixture(register, Role.PRACTITIONER);
    beManagement();
    rows.set(
        "UPDATE account SET person_id = ? WHERE id = ?", management.personId, second.accountId);
    for (StaffFixture own : List.of(management, second)) {
      String who = handle(own);
      assertThat(staff.view(who).own()).isTrue();
      assertThat(staff.view(who).otherAccounts()).isEqualTo(1);
      assertThatThrownBy(() -> keeping.reinstate(order(who, "BACK_AT_WORK")))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("your own account");
      assertThatThrownBy(
              () ->
                  keeping.renew(
                      new Renewal(
                          who, StandingKind.RECORD_CHECK, clock.today(), "X-12", null, key())))
          .isInstanceOf(Refused.class);
    }
    String organisation = staff.view(handle(management)).row().organisationHandle();
    assertThatThrownBy(() -> organisations.suspend(order(organisation, "SECURITY_INCIDENT")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("own organisation");
    assertThat(entries("STAFF_REINSTATE", "REFUSED", null)).isEqualTo(2);
    assertThat(entries("STANDING_RENEW", "REFUSED", null)).isEqualTo(2);
    assertThat(entries("ORGANISATION_SUSPEND", "REFUSED", null)).isEqualTo(1);
  }

  @Test
  @Proves({"F062", "ABUSE 14", "ABUSE 37"})
  void whatIsOutsideOnesReachDoesNotExistAndTheTryIsRecorded() {
    StaffFixture elsewhere = new StaffFixture(register, Role.PRACTITIONER);
    StaffFixture watcher = new StaffFixture(register, Role.AUDITOR);
    beManagement();
    String theirs = handle(elsewhere);
    String organisation = staff.view(theirs).row().organisationHandle();
    rows.set(
        "UPDATE organisation SET authority = 'E08000003' WHERE id = ?", elsewhere.organisationId);
    assertThatThrownBy(() -> staff.view(theirs)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> organisations.view(organisation)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keeping.suspend(order(theirs, "AWAY"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> keeping.suspend(order("AAAAAAAAAAAAAAAAAAAAAA", "AWAY")))
        .isInstanceOf(NotFound.class);
    assertThat(listed(elsewhere)).isEmpty();
    assertThat(listed(watcher)).isEmpty();
    assertThat(entries("STAFF_SUSPEND", "REFUSED", null)).isEqualTo(2);
    assertThat(entries("STAFF_VIEW", "REFUSED", null)).isEqualTo(1);
    final String mine = handle(management);
    StaffFixture manager = new StaffFixture(register, Role.ORGANISATION_MANAGER);
    caller.become(manager, caller.signIn(manager));
    assertThatThrownBy(() -> staff.view(mine)).isInstanceOf(NotFound.class);
    assertThat(listed(management)).isEmpty();
    assertThat(listed(manager)).hasSize(1);
    assertThat(organisations.list(Organisations.Show.ALL, null, 1).rows()).hasSize(1);
    assertThatThrownBy(() -> keeping.suspend(order(handle(manager), "AWAY")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Proves({"ABUSE 46", "F060"})
  void formSentTwiceHasOneEffectOneEntryAndOneEvent() {
    StaffFixture user = new StaffFixture(register, Role.PRACTITIONER);
    beManagement();
    String who = handle(user);
    Order close = new Order(who, "LEFT", "last day was Friday", key());
    keeping.close(close);
    keeping.close(close);
    assertThat(staff.view(who).history()).hasSize(1);
    assertThat(entries("STAFF_CLOSE", "DONE", "LEFT")).isEqualTo(1);
    assertThatThrownBy(() -> keeping.close(order(who, "LEFT"))).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> keeping.reinstate(order(who, "BACK_AT_WORK")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("closed");
    assertThat(refusal(user)).contains("closed");
  }

  private List<Staff.Row> listed(StaffFixture of) {
    return staff.list(new Staff.Filter(Staff.Show.ALL, null, of.username, 1)).rows();
  }

  private String handle(StaffFixture of) {
    return listed(of).get(0).account();
  }

  private static Order order(String subject, String reason) {
    return new Order(subject, reason, "for a test", key());
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  /** A sign-in with all factors, as if the last code had not been used. */
  private SignIn.Answer answer(StaffFixture user) {
    return caller.comeIn(user, StaffFixture.PASSWORD, SOMEWHERE);
  }

  private String refusal(StaffFixture user) {
    SignIn.Answer answer = answer(user);
    assertThat(answer.result()).isEqualTo(SignIn.Result.NOT_ALLOWED);
    return answer.message();
  }

  /** Entries of the management user of this test. */
  private long entries(String operation, String outcome, String reason) {
    String sql =
        "SELECT COUNT(*) FROM ledger_entry WHERE account_id = ? AND operation = ? AND outcome = ?";
    return reason == null
        ? rows.count(sql, management.accountId, operation, outcome)
        : rows.count(sql + " AND reason = ?", management.accountId, operation, outcome, reason);
  }
}
