package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Role;
import org.contactpoint.disclosure.ReadOutView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.family.FamilyForm;
import org.contactpoint.people.family.OwnFamily;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.ChildSearch;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking up for somebody on the telephone, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F049")
class MediationIT extends MediationSteps {

  @Inject private Auditing auditing;
  @Inject private OwnKeys ownKeys;
  @Inject private OwnFamily family;
  @Inject private ChildSearch ownSearch;
  @Inject private Records ownRecords;

  @Test
  @Proves("ABUSE 38")
  void whoIsKnownHearsWhoWorksWithTheChildAndTheLedgerHasBoth() throws Exception {
    begin();
    String call = known();
    ReadOutView view = readOut(call);

    assertThat(view.lines()).hasSize(1);
    assertThat(view.lines().get(0).telephone()).isEqualTo("016 329 600 02");
    for (String operation :
        List.of("MEDIATED_RESULTS", "MEDIATED_OPEN", "MEDIATED_READ", "MEDIATION_CALL")) {
      assertThat(entries(operation)).as(operation).isEqualTo(1);
    }
    for (StaffFixture each : List.of(mediator, onTelephone)) {
      assertThat(used(each, "OPENED")).as("both quotas count").isEqualTo(1);
      assertThat(used(each, "LISTED")).isEqualTo(1);
      assertThat(used(each, "SEARCHED")).isEqualTo(1);
    }
    be(new StaffFixture(register, Role.AUDITOR));
    for (StaffFixture each : List.of(mediator, onTelephone)) {
      assertThat(auditing.personsDay(each.username, realDay()).rows())
          .filteredOn(row -> row.operation().equals("MEDIATED_READ"))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.username()).isEqualTo(mediator.username);
                assertThat(row.behalf()).contains(onTelephone.username);
                assertThat(row.reason()).isEqualTo(Reason.PLANNING_SUPPORT.label());
                assertThat(row.records()).hasSize(1);
                assertThat(row.quoted()).containsExactly(view.lines().get(0).reference());
              });
    }
    assertThat(auditing.recordsYear(number).rows())
        .filteredOn(row -> row.operation().equals("MEDIATED_OPEN"))
        .singleElement()
        .satisfies(row -> assertThat(row.text()).isEqualTo("a test of twenty letters"));
    be(onTelephone);
    assertThat(ownKeys.held().notices())
        .filteredOn(notice -> notice.kind() == OwnKeys.NoticeKind.LOOKED_UP_FOR)
        .extracting(OwnKeys.Notice::about)
        .containsExactly(mediator.username);
  }

  @Test
  @Proves("ABUSE 38")
  void neitherTheHelpDeskNorAnybodyOffDutyLooksUpForOthers() throws Exception {
    begin();
    be(new StaffFixture(register, Role.HELP_DESK));
    assertThatThrownBy(() -> mediation.find(onTelephone.username)).isInstanceOf(NotFound.class);
    be(new StaffFixture(register, Role.ORGANISATION_MANAGER));
    assertThatThrownBy(() -> mediation.find(onTelephone.username)).isInstanceOf(NotFound.class);
    be(worker);
    assertThatThrownBy(() -> mediation.find(onTelephone.username))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not on the rota");
    be(onTelephone);
    assertThatThrownBy(() -> mediation.find(mediator.username)).isInstanceOf(Refused.class);
  }

  @Test
  @Proves("ABUSE 33")
  void nothingIsLookedUpBeforeThePhraseOrAfterTheCall() throws Exception {
    begin();
    String early = called();
    assertThatThrownBy(() -> search.begin(early, form())).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> mediation.called(early, "ANY", phrases.get(0)))
        .isInstanceOf(InvalidInput.class);
    String call = known();
    assertThatThrownBy(() -> mediation.view(early))
        .as("another call has begun")
        .isInstanceOf(Refused.class);
    String look = opened(call);
    mediation.end(call);
    assertThatThrownBy(() -> records.read(call, look)).isInstanceOf(Refused.class);

    String late = known();
    String handle = found(late);
    rows.set(
        "UPDATE mediated_call SET verified_at = verified_at - INTERVAL 15 MINUTE"
            + " WHERE mediator_account = ? AND ended_at IS NULL",
        mediator.accountId);
    assertThatThrownBy(() -> records.ask(late, handle))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("This call is over");
  }

  @Test
  void whatBelongsToACallIsGoodInItOnly() throws Exception {
    begin();
    String call = known();
    String id = search.begin(call, form());
    String handle = search.results(call, id).hits().get(0).child();
    String look = records.open(call, opening(handle, "PLANNING_SUPPORT"));
    assertThatThrownBy(() -> ownSearch.results(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ownRecords.ask(handle)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ownRecords.view(look)).isInstanceOf(NotFound.class);
    be(onTelephone);
    assertThatThrownBy(() -> ownRecords.view(look))
        .as("the look is of the mediator's session")
        .isInstanceOf(NotFound.class);
    StaffFixture other = new StaffFixture(register, Role.PRACTITIONER);
    putOnDuty(other);
    be(other);
    assertThatThrownBy(() -> mediation.view(call)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> search.begin(call, form())).isInstanceOf(NotFound.class);
    be(mediator);
    assertThatThrownBy(() -> mediation.view(call))
        .as("nor in another session of the mediator")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void eachPhraseServesOnceAndThreeWrongOnesEndTheCallAndAreTold() throws Exception {
    begin();
    String first = known();
    assertThat(mediation.view(first).until()).isNotNull();
    String second = called();
    assertThat(mediation.view(second).phrase()).isEqualTo(2);
    assertThat(say(second, phrases.get(0))).as("said in the call before").isFalse();
    assertThat(say(second, "apple apple apple apple")).isFalse();
    assertThat(say(second, null)).isFalse();
    assertThatThrownBy(() -> say(second, phrases.get(1))).isInstanceOf(Conflict.class);
    assertThat(mediation.view(second).spent()).isTrue();
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM staff_alert WHERE kind = 'WRONG_PHRASES' AND account_id = ?",
                onTelephone.accountId))
        .isEqualTo(1);

    String third = called();
    assertThat(mediation.view(third).phrase()).as("the second is not asked for again").isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertThat(say(third, "zebra zebra zebra zebra")).isFalse();
    }
    String person = mediation.find(onTelephone.username).get(0).person();
    assertThatThrownBy(() -> mediation.begin(person, key()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("no phrases");
    be(onTelephone);
    assertThat(ownPhrases.left().blocked()).isTrue();
    phrases = ownPhrases.make(key());
    assertThat(ownPhrases.left().left())
        .isEqualTo(org.contactpoint.people.mediation.OwnPhrases.MANY);
    be(mediator);
    known();
  }

  @Test
  void phrasesAreShownOnceAndKeptAsHashes() throws Exception {
    begin();
    be(onTelephone);
    String once = key();
    assertThat(ownPhrases.make(once)).hasSize(10).allMatch(p -> p.split(" ").length == 4);
    assertThatThrownBy(() -> ownPhrases.make(once)).isInstanceOf(Conflict.class);
    assertThat(
            rows.count(
                "SELECT COUNT(DISTINCT hash) FROM phrase WHERE account_id = ?",
                onTelephone.accountId))
        .isEqualTo(10);
    be(mediator);
    String call = called();
    assertThat(say(call, phrases.get(0))).as("of the set before").isFalse();
  }

  @Test
  void nobodyIsLookedUpForWhoCouldNotLookUpOnesself() throws Exception {
    begin();
    assertThat(mediation.find(onTelephone.username)).hasSize(1);
    String call = known();
    rows.set(
        "UPDATE standing SET valid_until = ? WHERE kind = 'RECORD_CHECK' AND subject_id = ?",
        clock.today().minusDays(1),
        onTelephone.personId);
    assertThat(mediation.find(onTelephone.username)).as("record check lapsed").isEmpty();
    assertThatThrownBy(() -> search.begin(call, form()))
        .as("in the middle of a call")
        .isInstanceOf(Refused.class)
        .hasMessageContaining("cannot look children up");
    rows.set(
        "UPDATE standing SET valid_until = NULL WHERE kind = 'RECORD_CHECK' AND subject_id = ?",
        onTelephone.personId);
    rows.set("UPDATE account SET state = 'SUSPENDED' WHERE id = ?", onTelephone.accountId);
    assertThat(mediation.find(onTelephone.username)).as("suspended").isEmpty();
    rows.set("UPDATE account SET state = 'ACTIVE' WHERE id = ?", onTelephone.accountId);
    rows.set(
        "UPDATE organisation SET authority = 'E08000003' WHERE id = ?", onTelephone.organisationId);
    assertThat(mediation.find(onTelephone.username)).as("another authority").isEmpty();
    rows.set(
        "UPDATE organisation SET authority = 'E08000006' WHERE id = ?", onTelephone.organisationId);
    assertThat(mediation.find(onTelephone.username)).hasSize(1);
    rows.set(
        "UPDATE account SET person_id = ? WHERE id = ?", mediator.personId, onTelephone.accountId);
    assertThat(mediation.find(onTelephone.username)).as("oneself").isEmpty();
    for (Role role : List.of(Role.MANAGEMENT_TEAM, Role.AUDITOR, Role.ORGANISATION_MANAGER)) {
      assertThat(mediation.find(new StaffFixture(register, role).username)).isEmpty();
    }
  }

  @Test
  void aNumberThatWasJustChangedIsNotCalled() throws Exception {
    begin();
    rows.set(
        "UPDATE account SET telephone_on = ? WHERE id = ?", clock.today(), onTelephone.accountId);
    String call = called();
    assertThat(mediation.view(call).own()).isNull();
    assertThatThrownBy(() -> say(call, phrases.get(0))).isInstanceOf(InvalidInput.class);
    assertThat(mediation.called(call, "OFFICE", phrases.get(0))).isTrue();
  }

  @Test
  @Proves("F063")
  void theFamilyOfNeitherIsReadOut() throws Exception {
    begin();
    be(onTelephone);
    declareTheChild();
    be(mediator);
    String call = known();
    String handle = found(call);
    assertThatThrownBy(() -> records.ask(call, handle))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Nothing of this record can be read out");
    assertThat(alerts(onTelephone)).isEqualTo(1);
    assertThat(alerts(mediator)).isZero();

    begin();
    declareTheChild();
    String other = known();
    String theirs = found(other);
    assertThatThrownBy(() -> records.open(other, opening(theirs, "PLANNING_SUPPORT")))
        .isInstanceOf(Refused.class);
    assertThat(alerts(mediator)).isEqualTo(1);
  }

  @Test
  @Proves("F123")
  void theCallersSectorDecidesWhatIsAReason() throws Exception {
    begin();
    rows.set("UPDATE organisation SET sector = 'POLICE' WHERE id = ?", onTelephone.organisationId);
    String call = known();
    String handle = found(call);
    assertThat(records.ask(call, handle).reasons())
        .extracting(Records.Choice::reason)
        .containsExactlyElementsOf(Reason.of(org.contactpoint.kernel.Sector.POLICE));
    assertThatThrownBy(() -> records.open(call, opening(handle, "PLANNING_SUPPORT")))
        .isInstanceOf(InvalidInput.class);
    String look = records.open(call, opening(handle, "PROTECTING_CHILD"));
    records.wrong(call, look);
    assertThatThrownBy(() -> records.read(call, look)).as("closed").isInstanceOf(NotFound.class);
    assertThat(entries("MEDIATED_WRONG")).isEqualTo(1);
  }

  @Test
  @Proves("F065")
  void theCallersQuotaStopsAndTheCallersTeamIsTold() throws Exception {
    begin();
    String call = known();
    String handle = found(call);
    rows.set(
        "INSERT INTO quota_use (owner_kind, owner_id, kind, since, used, last_at, proved, releases)"
            + " SELECT 'ACCOUNT', owner_id, 'OPENED', since, 60, NULL, TRUE, 0 FROM quota_use"
            + " WHERE owner_kind = 'ACCOUNT' AND owner_id = ? AND kind = 'LISTED'",
        onTelephone.accountId);
    for (int i = 0; i < 60; i++) {
      rows.set(
          "INSERT INTO daily_subject (account_id, on_day, kind, subject) VALUES (?, ?, 'OPENED', ?)",
          onTelephone.accountId,
          clock.today(),
          (long) i);
    }
    assertThatThrownBy(() -> records.open(call, opening(handle, "PLANNING_SUPPORT")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The caller");
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM staff_alert WHERE kind = 'QUOTA_OPENED' AND account_id = ?",
                onTelephone.accountId))
        .isEqualTo(1);
  }

  private void declareTheChild() {
    family.declare(new FamilyForm("Robin", surname, LocalDate.of(2013, 5, 3), "", "", "", key()));
  }

  private long alerts(StaffFixture about) {
    return rows.count(
        "SELECT COUNT(*) FROM staff_alert WHERE kind = 'OWN_FAMILY' AND account_id = ?",
        about.accountId);
  }

  private long used(StaffFixture who, String kind) {
    return rows.count(
        "SELECT used FROM quota_use WHERE owner_kind = 'ACCOUNT' AND owner_id = ? AND kind = ?",
        who.accountId,
        kind);
  }

  private LocalDate realDay() {
    return LocalDate.ofInstant(clock.real(), org.contactpoint.kernel.ProductClock.LONDON);
  }
}
