package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Role;
import org.contactpoint.child.Children;
import org.contactpoint.child.NewChild;
import org.contactpoint.disclosure.ContactRequests;
import org.contactpoint.disclosure.ContactView;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.Records;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.involvement.Reference;
import org.contactpoint.involvement.contact.ContactUpkeep;
import org.contactpoint.involvement.contact.Contacts;
import org.contactpoint.involvement.contact.LateContacts;
import org.contactpoint.involvement.contact.Outcome;
import org.contactpoint.involvement.contact.Purpose;
import org.contactpoint.involvement.contact.ResponseTimes;
import org.contactpoint.involvement.contact.Urgency;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.vault.Seals;

/** Two colleagues and a child, as the tests of requests take the steps. */
abstract class ContactSteps {

  @Inject Contacts contacts;
  @Inject ContactRequests requests;
  @Inject ResponseTimes times;
  @Inject Involvements involvements;
  @Inject LateContacts late;
  @Inject ContactUpkeep upkeep;
  @Inject Records records;
  @Inject Children children;
  @Inject CurrentCaller current;
  @Inject StaffRegister register;
  @Inject TestCaller caller;
  @Inject TestRows rows;
  @Inject Seals seals;
  @Inject ProductClock clock;
  @Resource UserTransaction transaction;

  final String surname = "Touch" + Long.toString(RandomIds.positiveLong(), 36);
  StaffFixture asker;
  StaffFixture asked;
  StaffFixture mate;
  String look;
  ChildId child;

  void begin(Service service, boolean shielded) throws Exception {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 2);
    asked = crowd.get(0);
    mate = crowd.get(1);
    asker = new StaffFixture(register, Role.PRACTITIONER);
    plant(shielded, work(asked, service, false));
  }

  /** Both work with the child, and one of them leads. */
  void beginLead(boolean askedLeads) throws Exception {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 2);
    asked = crowd.get(0);
    mate = crowd.get(1);
    asker = new StaffFixture(register, Role.PRACTITIONER);
    plant(false, work(asked, Service.GP, askedLeads), work(asker, Service.HOSPITAL, !askedLeads));
  }

  InvolvementFact work(StaffFixture who, Service service, boolean leads) {
    return new InvolvementFact(
        service,
        who.organisationId,
        null,
        who.accountId,
        clock.today().minusDays(9),
        null,
        clock.today(),
        clock.today().plusDays(300),
        leads,
        null,
        null,
        null,
        null);
  }

  void plant(boolean shielded, InvolvementFact... facts) throws Exception {
    NewChild made =
        Planting.child(
            surname,
            3,
            Stream.of(facts)
                .map(f -> new NewChild.NewPart(Involved.KIND, f, Involved.finders(f)))
                .toList(),
            shielded);
    child = made.id();
    transaction.begin();
    children.createAll(List.of(made));
    transaction.commit();
    be(asker);
    open();
  }

  /** Opens the record for whoever is at the desk. */
  void open() {
    String handle = seals.handle("child", current.get().accountId(), child.value());
    look = records.open(handle, "PLANNING_SUPPORT", "a test of twenty letters", true, key());
  }

  void be(StaffFixture staff) {
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    caller.become(staff, caller.signIn(staff));
  }

  String worker() {
    List<RecordView.Worker> now = records.view(look).now();
    assertThat(now).hasSize(1);
    return now.get(0).ask();
  }

  RecordView.Worker other() {
    return records.view(look).now().stream().filter(w -> w.ask() != null).findFirst().orElseThrow();
  }

  /** The reference of who leads; null for oneself. */
  String leader() {
    return records.view(look).now().stream()
        .filter(RecordView.Worker::lead)
        .map(RecordView.Worker::ask)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  void ask(Urgency urgency) {
    ask(urgency, worker());
  }

  void ask(Urgency urgency, String worker) {
    ask(Purpose.GET_IN_TOUCH, urgency, worker);
  }

  void ask(Purpose purpose, Urgency urgency, String worker) {
    contacts.ask(
        new Contacts.Ask(look, worker, purpose, urgency, "planning support at school", key()));
  }

  String forged() {
    long part = Involved.of(children.open(child).orElseThrow()).get(0).part().id();
    return Reference.of(seals, current.get(), child, part);
  }

  void settle(ContactView request, Outcome outcome, String why) {
    contacts.settle(new Contacts.Settle(request.request(), outcome, why));
  }

  void makeLate() {
    rows.set(
        "UPDATE duty SET asked_at = asked_at - INTERVAL 9 DAY, due_at = due_at - INTERVAL 9 DAY"
            + " WHERE owner_account = ? AND organisation_id IS NOT NULL",
        asked.accountId);
  }

  long mentions() {
    return requests.list().stream()
        .filter(request -> request.name().endsWith(surname.toUpperCase()))
        .count();
  }

  static ContactView only(List<ContactView> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
