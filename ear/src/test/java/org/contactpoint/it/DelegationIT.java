package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.delegation.Delegations;
import org.contactpoint.people.delegation.Delegations.Form;
import org.contactpoint.people.delegation.Delegations.State;
import org.contactpoint.people.staff.HandedOverRoles;
import org.contactpoint.people.staff.Organisations;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organisation manager hands the role over for a time, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves("F064")
class DelegationIT extends DelegationSteps {

  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;
  @Inject private Organisations organisations;
  @Inject private Auditing auditing;
  @Inject private OwnKeys ownKeys;

  @BeforeEach
  void aManagerGoesOnLeave() {
    recognition.recognise("so that this request has read the installation");
    four(Role.ORGANISATION_MANAGER);
  }

  @Test
  void oneAsksAThirdConfirmsAndTheLedgerSaysUnderWhoseRoleItWasDone() {
    String delegation = asked(today(), today().plusDays(30));
    assertThat(holderNow().may(Right.SEE_STAFF)).as("nobody has confirmed it").isFalse();
    beHolder();
    assertThatThrownBy(() -> staff.list(all())).isInstanceOf(NotFound.class);

    beManagement();
    assertThat(delegations.view(delegation).state()).isEqualTo(State.WAITING);
    decisions.confirm(order(delegation, "DELEGATE_SPOKEN"));

    assertThat(holderNow().may(Right.SEE_STAFF)).isTrue();
    assertThat(holderNow().may(Right.FIND_CHILD)).as("the own role stays").isTrue();
    beHolder();
    assertThat(staff.list(all()).rows()).as("the own organisation").hasSize(3);
    Staff.Member manager = staff.view(handle(giver));
    assertThat(manager.handedOver())
        .extracting(HandedOverRoles.HandedOver::holder, HandedOverRoles.HandedOver::state)
        .containsExactly(tuple("Bea Holder", "RUNNING"));
    assertThat(organisations.view(manager.row().organisationHandle()).handedOver()).hasSize(1);
    assertThat(delegations.own()).extracting(Delegations.Row::holds).containsExactly(true);
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .contains(OwnKeys.NoticeKind.DELEGATION_ASKED, OwnKeys.NoticeKind.DELEGATION_CONFIRMED);

    StaffFixture auditor = new StaffFixture(register, Role.AUDITOR);
    caller.become(auditor, caller.signIn(auditor));
    List<Auditing.Row> entries = auditing.personsDay(holder.username, realDay()).rows();
    assertThat(entries)
        .filteredOn(row -> row.operation().equals("STAFF_LIST") && row.outcome().equals("DONE"))
        .extracting(Auditing.Row::behalf)
        .hasSize(2)
        .allMatch(name -> name.contains(giver.username));
    assertThat(entries)
        .filteredOn(row -> row.operation().equals("DELEGATION_LIST_OWN"))
        .extracting(Auditing.Row::behalf)
        .containsOnlyNulls();
  }

  @Test
  @Proves("ABUSE 37")
  void neitherOfTheTwoConfirmsItNorAnotherAccountOfThem() {
    String delegation = asked(today(), today());
    assertThatThrownBy(() -> decisions.confirm(order(delegation, "DELEGATE_SPOKEN")))
        .isInstanceOf(NotFound.class);
    beHolder();
    assertThatThrownBy(() -> decisions.confirm(order(delegation, "DELEGATE_SPOKEN")))
        .isInstanceOf(NotFound.class);
    for (StaffFixture one : List.of(giver, holder)) {
      rows.set("UPDATE account SET person_id = ? WHERE id = ?", one.personId, management.accountId);
      beManagement();
      assertThatThrownBy(() -> decisions.confirm(order(delegation, "DELEGATE_SPOKEN")))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("yourself");
    }
    assertThat(entries(management, "DELEGATION_CONFIRM", "REFUSED", null)).isEqualTo(2);
    assertThat(holderNow().delegation()).isNull();
  }

  @Test
  @Proves({"ABUSE 37", "ABUSE 15"})
  void whoHoldsItPassesNothingOnAndIsNoSecondPerson() {
    held(today(), today());
    beHolder();
    assertThatThrownBy(() -> delegations.choices())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("for a time only");
    assertThatThrownBy(() -> delegations.ask(form("any", today(), today())))
        .isInstanceOf(Refused.class);
    assertThat(entries(holder, "DELEGATION_ASK", "REFUSED", "NOT_OWN_ROLE")).isEqualTo(1);
    assertThatThrownBy(() -> keeping.suspend(order(handle(other), "AWAY")))
        .as("a manager's role suspends nobody")
        .isInstanceOf(NotFound.class);
    assertThat(entries(holder, "STAFF_SUSPEND", "REFUSED", "NO_RIGHT")).isEqualTo(1);
  }

  @Test
  @Proves({"ABUSE 37", "ABUSE 14"})
  void nobodyGivesToOneselfOutsideTheOrganisationOrToWhoHasItAnyway() {
    List<StaffFixture> elsewhere = StaffFixture.crowd(register, 1);
    rename(elsewhere.get(0), "Far Away");
    beGiver();
    assertThat(delegations.choices())
        .extracting(Delegations.Colleague::name)
        .containsExactly("Bea Holder", "Cleo Other");
    final String theirs = to("Cleo Other");
    rows.set("UPDATE account SET person_id = ? WHERE id = ?", giver.personId, other.accountId);
    assertFault(theirs, today(), today(), "to");
    rows.set("UPDATE account SET person_id = ? WHERE id = ?", other.personId, other.accountId);
    for (String change :
        List.of(
            "state = 'SUSPENDED'",
            "role = 'ORGANISATION_MANAGER'",
            "role = 'AUDITOR'",
            "organisation_id = " + elsewhere.get(0).organisationId)) {
      rows.set("UPDATE account SET " + change + " WHERE id = ?", other.accountId);
      assertFault(theirs, today(), today(), "to");
      rows.set(
          "UPDATE account SET state = 'ACTIVE', role = 'PRACTITIONER', organisation_id = ?"
              + " WHERE id = ?",
          other.organisationId,
          other.accountId);
    }
    delegations.check(form(theirs, today(), today()));
    caller.become(other, caller.signIn(other));
    assertThatThrownBy(() -> delegations.ask(form(theirs, today(), today())))
        .isInstanceOf(NotFound.class);
    assertThat(entries(other, "DELEGATION_ASK", "REFUSED", "NO_RIGHT")).isEqualTo(1);
  }

  @Test
  @Proves("ABUSE 10")
  void beginsAndEndsAtMidnightInLondonAtTheNextRequest() {
    LocalDate first = today().plusDays(1);
    held(first, first);
    Instant begin = first.atStartOfDay(ProductClock.LONDON).toInstant();
    Instant end = first.plusDays(1).atStartOfDay(ProductClock.LONDON).toInstant();
    try {
      assertAt(begin.minusSeconds(60), false);
      assertAt(begin.plusSeconds(60), true);
      assertAt(end.minusSeconds(60), true);
      assertAt(end.plusSeconds(60), false);
    } finally {
      time.back();
    }
  }

  @Test
  @Proves({"ABUSE 10", "F060"})
  void stopsWhenTheGiverIsSuspendedAndDoesNotComeBackWithTheAccount() {
    String delegation = held(today(), today().plusDays(3));
    String who = handle(giver);
    assertThat(holderNow().may(Right.SEE_STAFF)).isTrue();
    beManagement();
    keeping.suspend(order(who, "AWAY"));
    assertThat(holderNow().delegation()).isNull();
    beManagement();
    assertThat(delegations.view(delegation).state()).isEqualTo(State.STOPPED);
    keeping.reinstate(order(who, "BACK_AT_WORK"));
    assertThat(delegations.view(delegation).state()).isEqualTo(State.ENDED);
    assertThat(holderNow().delegation()).isNull();
  }

  @Test
  @Proves("ABUSE 10")
  void stopsWhenOneOfTheTwoHasAnotherRoleOrOrganisationOrIsClosed() {
    held(today(), today());
    StaffFixture elsewhere = new StaffFixture(register, Role.PRACTITIONER);
    for (String change :
        List.of(
            "UPDATE account SET role = 'PRACTITIONER' WHERE id = " + giver.accountId,
            "UPDATE account SET role = 'HELP_DESK' WHERE id = " + holder.accountId,
            "UPDATE account SET organisation_id = "
                + elsewhere.organisationId
                + " WHERE id = "
                + giver.accountId,
            "UPDATE account SET organisation_id = "
                + elsewhere.organisationId
                + " WHERE id = "
                + holder.accountId)) {
      rows.set(change);
      assertThat(holderNow().delegation()).as(change).isNull();
      rows.set(
          "UPDATE account SET role = 'ORGANISATION_MANAGER', organisation_id = ? WHERE id = ?",
          giver.organisationId,
          giver.accountId);
      rows.set(
          "UPDATE account SET role = 'PRACTITIONER', organisation_id = ? WHERE id = ?",
          holder.organisationId,
          holder.accountId);
      assertThat(holderNow().delegation()).isNotNull();
    }
    beManagement();
    keeping.close(order(handle(giver), "LEFT"));
    assertThat(holderNow().delegation()).isNull();
    assertThat(rows.text("SELECT state FROM delegation WHERE giver_account = ?", giver.accountId))
        .isEqualTo("ENDED");
  }

  @Test
  void eitherOfTheTwoEndsItAtOnceAndTheManagementTeamToo() {
    String first = held(today(), today());
    beHolder();
    delegations.end(order(first, "DELEGATE_CANNOT"));
    assertThat(holderNow().delegation()).isNull();
    beHolder();
    assertThatThrownBy(() -> delegations.end(order(first, "DELEGATE_CANNOT")))
        .isInstanceOf(Conflict.class);

    String second = held(today(), today());
    assertThat(holderNow().delegation()).isNotNull();
    beGiver();
    delegations.end(order(second, "DELEGATE_BACK"));
    assertThat(holderNow().delegation()).isNull();

    String third = held(today(), today());
    decisions.refuse(order(third, "DELEGATE_NOT_NEEDED"));
    assertThat(holderNow().delegation()).isNull();
    String fourth = asked(today(), today());
    beManagement();
    decisions.refuse(order(fourth, "DELEGATE_NOT_SUITED"));
    assertThatThrownBy(() -> decisions.confirm(order(fourth, "DELEGATE_SPOKEN")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("refused");
    assertThatThrownBy(() -> delegations.end(order(fourth, "DELEGATE_BACK")))
        .as("neither given nor held")
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Proves("ABUSE 46")
  void sentTwiceItIsOneAndNobodyTakesPartInTwoAtOnce() {
    beGiver();
    Form form = form(to("Bea Holder"), today(), today().plusDays(5));
    delegations.ask(form);
    delegations.ask(form);
    assertThat(delegations.own()).hasSize(1);
    assertFault(to("Cleo Other"), today().plusDays(5), today().plusDays(6), "to");
    delegations.ask(form(to("Cleo Other"), today().plusDays(6), today().plusDays(6)));
    assertThat(delegations.own()).hasSize(2);
  }

  @Test
  void nothingIsConfirmedThatOutlastsAStandingOnWhichItRests() {
    String delegation = asked(today(), today().plusDays(9));
    rows.set(
        "UPDATE standing SET valid_until = ? WHERE subject_kind = 'PERSON' AND subject_id = ?"
            + " AND kind = 'RECORD_CHECK'",
        today().plusDays(8),
        holder.personId);
    beGiver();
    assertFault(to("Bea Holder"), today().plusDays(20), today().plusDays(21), "until");
    beManagement();
    assertThatThrownBy(() -> decisions.confirm(order(delegation, "DELEGATE_SPOKEN")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("ends before the last day");
  }

  @Test
  @Proves("ABUSE 14")
  void whatIsOutOfReachDoesNotExist() {
    String delegation = asked(today(), today());
    StaffFixture far = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    rows.set("UPDATE organisation SET authority = 'E08000003' WHERE id = ?", far.organisationId);
    caller.become(far, caller.signIn(far));
    assertThat(delegations.list(Delegations.Show.ALL, null))
        .noneMatch(row -> row.giver().username().equals(giver.username));
    assertThatThrownBy(() -> delegations.view(delegation)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decisions.confirm(order(delegation, "DELEGATE_SPOKEN")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> delegations.end(order(delegation, "DELEGATE_BACK")))
        .isInstanceOf(NotFound.class);
  }

  private void assertAt(Instant moment, boolean held) {
    time.at(moment);
    rows.set(
        "UPDATE sign_in_session SET started_at = ?, last_seen_at = ? WHERE account_id = ?",
        at(moment),
        at(moment),
        holder.accountId);
    assertThat(holderNow().may(Right.SEE_STAFF)).as(moment.toString()).isEqualTo(held);
  }

  private static LocalDateTime at(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private void assertFault(String to, LocalDate from, LocalDate until, String field) {
    assertThatThrownBy(() -> delegations.ask(form(to, from, until)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems()).extracting(Problem::field).containsExactly(field));
  }

  private String handle(StaffFixture of) {
    return staff.list(new Staff.Filter(Staff.Show.ALL, null, of.username, 1)).rows().stream()
        .findFirst()
        .orElseThrow()
        .account();
  }

  private LocalDate realDay() {
    return LocalDate.ofInstant(clock.real(), ProductClock.LONDON);
  }

  private static Staff.Filter all() {
    return new Staff.Filter(Staff.Show.ALL, null, null, 1);
  }
}
