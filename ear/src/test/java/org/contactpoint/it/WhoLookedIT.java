package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Role;
import org.contactpoint.disclosure.LookView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.disclosure.WhoLooked;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.people.alerts.AlertDesk;
import org.contactpoint.people.alerts.AlertKind;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.Seals;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lead professional sees who looked, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F052")
class WhoLookedIT extends MediationSteps {

  @Inject private WhoLooked looked;
  @Inject private Records ownRecords;
  @Inject private Auditing auditing;
  @Inject private AlertDesk alerts;
  @Inject private CurrentCaller current;
  @Inject private Seals seals;

  private StaffFixture teacher;
  private StaffFixture clinic;

  /** A teacher, a clinic, a management team and an auditor have looked at the child of a lead. */
  private void everybodyLooks() throws Exception {
    begin();
    teacher = of("EDUCATION");
    clinic = of("HEALTH");
    be(teacher);
    String theirs = open();
    ownRecords.wrong(theirs);
    assertThatThrownBy(() -> ownRecords.view(theirs)).as("closed").isInstanceOf(NotFound.class);
    be(clinic);
    open();
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    open();
    be(new StaffFixture(register, Role.AUDITOR));
    auditing.recordsYear(number);
  }

  private StaffFixture of(String sector) {
    StaffFixture made = new StaffFixture(register, Role.PRACTITIONER);
    rows.set("UPDATE organisation SET sector = ? WHERE id = ?", sector, made.organisationId);
    rows.set("UPDATE person SET name = ? WHERE id = ?", "Looker of " + sector, made.personId);
    return made;
  }

  private String open() {
    String handle = seals.handle("child", current.get().accountId(), child.value());
    return ownRecords.open(handle, "HOME_VISIT", "a test of twenty letters", true, key());
  }

  private List<LookView> list(String look) {
    return looked.list(look, "LOOKED_ROUTINE", "from time to time");
  }

  @Test
  @Proves("F077")
  void leadSeesWhoOpenedItAndWhyAndNothingThatTheRecordHides() throws Exception {
    everybodyLooks();
    be(worker);
    String look = open();
    assertThat(looked.ask(look)).startsWith("Robin");
    List<LookView> told = list(look);

    assertThat(told)
        .extracting(LookView::who)
        .containsExactly("Invented Person", "Looker of EDUCATION");
    assertThat(told.get(0).own()).isTrue();
    assertThat(told.get(1).reason()).isEqualTo("Home visit");
    assertThat(told.get(1).wrong()).isTrue();
    assertThat(told.get(0).wrong()).isFalse();
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM ledger_entry WHERE operation = 'WHO_LOOKED'"
                    + " AND reason = 'LOOKED_ROUTINE' AND account_id = ?",
                worker.accountId))
        .isEqualTo(1);
    assertThatThrownBy(() -> looked.list(look, "LOOK", "")).isInstanceOf(InvalidInput.class);
  }

  @Test
  @Proves({"F049", "ABUSE 38"})
  void onTheTelephoneBothAreTold() throws Exception {
    begin();
    rows.set(
        "UPDATE organisation SET sector = 'EDUCATION' WHERE id = ?", onTelephone.organisationId);
    rows.set("UPDATE person SET name = 'On Telephone' WHERE id = ?", onTelephone.personId);
    rows.set("UPDATE person SET name = 'Mo Mediator' WHERE id = ?", mediator.personId);
    readOut(known());
    be(worker);
    assertThat(list(open()))
        .filteredOn(view -> view.mediator() != null)
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.who()).isEqualTo("On Telephone");
              assertThat(view.mediator()).startsWith("Mo Mediator, ");
              assertThat(view.reason()).isEqualTo("Planning support");
            });
  }

  @Test
  @Proves("ABUSE 14")
  void nobodyButTheLeadSeesIt() throws Exception {
    everybodyLooks();
    be(teacher);
    String theirs = open();
    assertThatThrownBy(() -> looked.ask(theirs)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> list(theirs)).isInstanceOf(NotFound.class);
    be(worker);
    assertThatThrownBy(() -> list(theirs)).isInstanceOf(NotFound.class);
    plant(Service.GP, true);
    be(worker);
    String shielded = open();
    assertThat(list(shielded)).extracting(LookView::own).containsExactly(true);
  }

  @Test
  void aLookThatWorriesIsAskedAboutWithoutNamingTheChild() throws Exception {
    everybodyLooks();
    be(worker);
    String look = open();
    String entry = list(look).get(1).entry();
    WhoLooked.Worry form =
        new WhoLooked.Worry(look, entry, "WORRY_UNKNOWN", "nobody told me of it", key());
    looked.worry(form);
    looked.worry(form);
    String hidden =
        rows.text(
            "SELECT LOWER(HEX(entry_id)) FROM ledger_entry WHERE operation = 'RECORD_OPEN'"
                + " AND account_id = ?",
            clinic.accountId);
    assertThatThrownBy(
            () ->
                looked.worry(
                    new WhoLooked.Worry(look, hidden, "WORRY_UNKNOWN", "is there one", key())))
        .as("what is not told cannot be asked about")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> looked.worry(new WhoLooked.Worry(look, entry, "WORRY", "", key())))
        .isInstanceOf(InvalidInput.class);
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    assertThat(alerts.list(AlertDesk.Show.OPEN, 1).rows())
        .filteredOn(row -> row.username().equals(teacher.username))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(AlertKind.LOOK_ASKED_ABOUT);
              assertThat(row.entry()).isEqualTo(entry);
              assertThat(row.stopped()).isFalse();
            });
    be(new StaffFixture(register, Role.AUDITOR));
    assertThat(
            auditing
                .list(
                    new Auditing.Filter(
                        worker.username, "LOOK_WORRY", "DONE", null, null, "", null))
                .rows())
        .allSatisfy(
            row -> {
              assertThat(row.quoted()).containsExactly("E-" + entry.toUpperCase());
              assertThat(row.text()).isEqualTo("nobody told me of it");
            })
        .isNotEmpty();
  }
}
