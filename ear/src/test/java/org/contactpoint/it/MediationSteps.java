package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Role;
import org.contactpoint.child.Children;
import org.contactpoint.child.NewChild;
import org.contactpoint.disclosure.MediatedRecords;
import org.contactpoint.disclosure.ReadOutView;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.mediation.Mediation;
import org.contactpoint.people.mediation.OwnPhrases;
import org.contactpoint.people.mediation.Rota;
import org.contactpoint.people.mediation.Shift;
import org.contactpoint.search.MediatedSearch;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;

/** A mediator on duty, a practitioner on the telephone and a child, as tests take the steps. */
abstract class MediationSteps {

  @Inject Rota rota;
  @Inject OwnPhrases ownPhrases;
  @Inject Mediation mediation;
  @Inject MediatedSearch search;
  @Inject MediatedRecords records;
  @Inject Children children;
  @Inject StaffRegister register;
  @Inject TestCaller caller;
  @Inject TestRows rows;
  @Inject ProductClock clock;
  @Resource UserTransaction transaction;

  String surname;
  StaffFixture mediator;
  StaffFixture onTelephone;
  StaffFixture worker;
  List<String> phrases;
  ChildId child;
  String number;

  /** Somebody calls who has phrases, and somebody is on duty, who is at the desk from then on. */
  void begin() throws Exception {
    surname = "Spoken" + Long.toString(RandomIds.positiveLong(), 36).replaceAll("[0-9]", "x");
    onTelephone = new StaffFixture(register, Role.PRACTITIONER);
    mediator = new StaffFixture(register, Role.PRACTITIONER);
    plant(InvolvementFact.Service.GP, false);
    be(onTelephone);
    phrases = ownPhrases.make(key());
    putOnDuty(mediator);
    be(mediator);
  }

  void plant(InvolvementFact.Service service, boolean shielded) throws Exception {
    worker = new StaffFixture(register, Role.PRACTITIONER);
    InvolvementFact fact =
        new InvolvementFact(
            service,
            worker.organisationId,
            null,
            worker.accountId,
            clock.today().minusDays(9),
            null,
            clock.today(),
            clock.today().plusDays(300),
            true,
            null,
            null,
            null,
            null);
    NewChild made =
        Planting.child(
            surname,
            3,
            List.of(new NewChild.NewPart(Involved.KIND, fact, Involved.finders(fact))),
            shielded);
    child = made.id();
    number = made.golden().indexNumber();
    transaction.begin();
    children.createAll(List.of(made));
    transaction.commit();
  }

  /** On duty now and in the shift that follows, by the management team. */
  void putOnDuty(StaffFixture who) {
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    Instant now = clock.now();
    LocalDate today = clock.today();
    long added =
        Stream.of(today.minusDays(1), today, today.plusDays(1))
            .flatMap(day -> Stream.of(Shift.values()).map(shift -> duty(who, day, shift)))
            .filter(form -> now.isBefore(Shift.valueOf(form.shift()).until(form.day())))
            .limit(2)
            .peek(rota::add)
            .count();
    assertThat(added).isEqualTo(2);
  }

  Rota.Form duty(StaffFixture who, LocalDate day, Shift shift) {
    return new Rota.Form(who.username, day, shift.name(), "01632 960300", key());
  }

  void be(StaffFixture staff) {
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    caller.become(staff, caller.signIn(staff));
  }

  /** The person was called back; the phrase has not been said. */
  String called() {
    return mediation.begin(mediation.find(onTelephone.username).get(0).person(), key());
  }

  /** The person was called back and is known. */
  String known() {
    String call = called();
    assertThat(say(call, phrases.get(mediation.view(call).phrase() - 1))).isTrue();
    return call;
  }

  boolean say(String call, String phrase) {
    return mediation.called(call, "OWN", phrase);
  }

  SearchForm form() {
    return new SearchForm("", surname, "", "", "", "", "", "", "", "", number);
  }

  String found(String call) {
    SearchResult result = search.results(call, search.begin(call, form()));
    assertThat(result.hits()).hasSize(1);
    return result.hits().get(0).child();
  }

  /** The caller's reason is given; the look. */
  String opened(String call) {
    return records.open(call, opening(found(call), "PLANNING_SUPPORT"));
  }

  MediatedRecords.Opening opening(String handle, String reason) {
    return new MediatedRecords.Opening(handle, reason, "a test of twenty letters", true, key());
  }

  ReadOutView readOut(String call) {
    return records.read(call, opened(call));
  }

  long entries(String operation) {
    return rows.count(
        "SELECT COUNT(*) FROM ledger_entry WHERE operation = '"
            + operation
            + "' AND account_id = ? AND on_behalf_of = ? AND outcome IN ('SHOWN', 'DONE')",
        mediator.accountId,
        onTelephone.accountId);
  }

  static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
