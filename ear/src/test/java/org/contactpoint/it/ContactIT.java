package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.contactpoint.involvement.contact.Urgency;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.Seals;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking a colleague to get in touch, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F053")
class ContactIT {

  @Inject private Contacts contacts;
  @Inject private ContactRequests requests;
  @Inject private Involvements involvements;
  @Inject private LateContacts late;
  @Inject private ContactUpkeep upkeep;
  @Inject private Records records;
  @Inject private Children children;
  @Inject private CurrentCaller current;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;
  @Inject private Seals seals;
  @Inject private ProductClock clock;
  @Resource private UserTransaction transaction;

  private final String surname = "Touch" + Long.toString(RandomIds.positiveLong(), 36);
  private StaffFixture asker;
  private StaffFixture asked;
  private StaffFixture mate;
  private String look;
  private ChildId child;

  @Test
  void whoIsAskedHearsWhoIsAskedBackAndWhatComesOfItIsHeard() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.NEXT_DAY);
    ContactView mine = only(requests.list());
    assertThat(mine.own()).isTrue();
    assertThat(mine.asked().telephone()).isEqualTo("01632 960002");
    assertThatThrownBy(() -> contacts.acknowledge(mine.request())).isInstanceOf(NotFound.class);

    be(asked);
    ContactView theirs = only(requests.list());
    assertThat(theirs.own()).isFalse();
    assertThat(theirs.name()).isEqualTo("Robin " + surname.toUpperCase());
    assertThat(theirs.text()).isEqualTo("planning support at school");
    assertThat(theirs.asker().telephone()).isEqualTo("01632 960002");
    assertThatThrownBy(() -> contacts.withdraw(theirs.request())).isInstanceOf(NotFound.class);
    contacts.acknowledge(theirs.request());
    assertThatThrownBy(() -> contacts.acknowledge(theirs.request())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> settle(theirs, Outcome.NOT_SHARING, ""))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> settle(theirs, Outcome.WITHDRAWN, ""))
        .isInstanceOf(InvalidInput.class);
    settle(theirs, Outcome.NOT_SHARING, "the family has said no");
    assertThatThrownBy(() -> settle(theirs, Outcome.IN_TOUCH, "")).isInstanceOf(Conflict.class);

    be(asker);
    ContactView heard = requests.view(mine.request());
    assertThat(heard.acknowledgedAt()).isNotNull();
    assertThat(heard.outcome()).isEqualTo(Outcome.NOT_SHARING);
    assertThat(heard.why()).isEqualTo("the family has said no");
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM duty WHERE settled_at IS NULL AND owner_account = ?",
                asker.accountId))
        .isZero();
  }

  @Test
  void whatIsLateIsPassedOnToTheTeamAndThenToTheManagementTeam() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.TODAY);
    be(mate);
    assertThat(requests.list()).as("not late yet").isEmpty();
    makeLate();
    assertThat(late.passOn()).isPositive();
    be(mate);
    assertThat(only(requests.list()).stage()).isEqualTo(1);
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    be(management);
    assertThat(mentions()).isZero();
    makeLate();
    late.passOn();
    be(management);
    assertThat(mentions()).isEqualTo(1);
    assertThat(late.passOn()).as("there is nobody further").isZero();
    be(asked);
    assertThat(only(requests.list()).stage()).as("whoever was asked stays asked").isEqualTo(2);
    be(mate);
    settle(only(requests.list()), Outcome.IN_TOUCH, "");
    be(asker);
    assertThat(only(requests.list()).outcome()).isEqualTo(Outcome.IN_TOUCH);
    assertThat(rows.count("SELECT COUNT(*) FROM ledger_entry WHERE operation = 'CONTACT_PASS_ON'"))
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void isTakenBackByWhoAskedAndByNobodyElse() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    contacts.withdraw(only(requests.list()).request());
    be(asked);
    ContactView gone = only(requests.list());
    assertThat(gone.outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThatThrownBy(() -> settle(gone, Outcome.IN_TOUCH, "")).isInstanceOf(Conflict.class);
  }

  /** The reference of a sensitive service, or of a shielded child's, as an enemy would forge it. */
  @Test
  @Proves("ABUSE 14")
  void nobodyIsAskedWhomTheRecordDoesNotShow() throws Exception {
    begin(Service.MENTAL_HEALTH, false);
    assertThat(records.view(look).now()).isEmpty();
    assertThatThrownBy(() -> ask(Urgency.WEEK, forged())).isInstanceOf(NotFound.class);
    begin(Service.GP, true);
    assertThatThrownBy(() -> ask(Urgency.WEEK, forged())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ask(Urgency.WEEK, "no.reference")).isInstanceOf(NotFound.class);
    assertThat(requests.list()).isEmpty();
  }

  @Test
  @Proves("F014")
  void theLeadIsGivenByWhoHasItAndByNobodyOfTheTeam() throws Exception {
    beginLead(true);
    ask(Purpose.TAKE_LEAD, Urgency.TODAY, other().ask());
    be(mate);
    assertThat(requests.list()).isEmpty();
    makeLate();
    late.passOn();
    be(mate);
    assertThat(requests.list()).as("nobody answers that in somebody's place").isEmpty();
    be(asked);
    ContactView theirs = only(requests.list());
    assertThat(theirs.stage()).as("the management team may").isEqualTo(2);
    assertThatThrownBy(() -> settle(theirs, Outcome.IN_TOUCH, "")).isInstanceOf(InvalidInput.class);
    settle(theirs, Outcome.AGREED, "");
    be(asker);
    open();
    assertThat(leader()).as("the reader has no reference of oneself").isNull();
    assertThat(records.view(look).now()).filteredOn(RecordView.Worker::lead).hasSize(1);
  }

  @Test
  @Proves("F014")
  void theLeadIsHandedOverOnceItIsTaken() throws Exception {
    beginLead(false);
    ask(Purpose.HAND_LEAD, Urgency.WEEK, other().ask());
    assertThat(leader()).as("not before it is taken").isNull();
    be(asked);
    settle(only(requests.list()), Outcome.AGREED, "");
    be(asker);
    open();
    assertThat(leader()).isNotNull();
    assertThat(records.view(look).now()).filteredOn(RecordView.Worker::lead).hasSize(1);
    assertThatThrownBy(() -> ask(Purpose.HAND_LEAD, Urgency.WEEK, leader()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  @Proves("F014")
  void theLeadStaysWithWhoSaysNoAndMayBeGivenUpAndTaken() throws Exception {
    beginLead(true);
    ask(Purpose.TAKE_LEAD, Urgency.WEEK, other().ask());
    String own = records.view(look).own();
    assertThatThrownBy(() -> involvements.lead(own, true)).isInstanceOf(Conflict.class);
    be(asked);
    settle(only(requests.list()), Outcome.DISAGREED, "I know the family well");
    open();
    involvements.lead(records.view(look).own(), false);
    be(asker);
    open();
    involvements.lead(records.view(look).own(), true);
    assertThat(records.view(look).now()).filteredOn(RecordView.Worker::lead).hasSize(1);
    assertThat(leader()).isNull();
  }

  @Test
  @Proves("F014")
  void whoDoesNotWorkWithTheChildAsksForNoLead() throws Exception {
    begin(Service.GP, false);
    assertThatThrownBy(() -> ask(Purpose.TAKE_LEAD, Urgency.WEEK, worker()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void sentTwiceItIsAskedOnce() throws Exception {
    begin(Service.GP, false);
    Contacts.Ask form =
        new Contacts.Ask(
            look,
            worker(),
            Purpose.GET_IN_TOUCH,
            Urgency.WEEK,
            "planning support at school",
            key());
    contacts.ask(form);
    contacts.ask(form);
    assertThat(requests.list()).hasSize(1);
  }

  @Test
  @Proves("F094")
  void goesWithTheRecord() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    String request = only(requests.list()).request();
    transaction.begin();
    upkeep.destroy(child);
    transaction.commit();
    assertThat(requests.list()).isEmpty();
    assertThatThrownBy(() -> requests.view(request)).isInstanceOf(NotFound.class);
    assertThat(rows.count("SELECT COUNT(*) FROM duty WHERE owner_account = ?", asked.accountId))
        .isZero();
  }

  /** As after a restore: the duty is here again, the record is not. */
  @Test
  void aDutyWithoutRecordIsShownToNobody() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    String request = only(requests.list()).request();
    rows.set("DELETE FROM child_part WHERE child_id = ?", child.value());
    assertThat(requests.list()).isEmpty();
    assertThatThrownBy(() -> requests.view(request)).isInstanceOf(NotFound.class);
  }

  @Test
  void isSealedAnewAfterARotation() throws Exception {
    begin(Service.GP, false);
    ask(Urgency.WEEK);
    String sealed = "SELECT HEX(sealed) FROM duty WHERE owner_account = ?";
    String before = rows.text(sealed, asked.accountId);
    int epoch = (int) rows.count("SELECT MAX(epoch) FROM duty");
    transaction.begin();
    assertThat(upkeep.reseal(epoch, 1_000)).as("nothing is older").isZero();
    assertThat(upkeep.reseal(epoch + 1, 1_000)).isGreaterThanOrEqualTo(2);
    transaction.commit();
    assertThat(rows.text(sealed, asked.accountId)).isNotEqualTo(before);
    assertThat(only(requests.list()).text()).isEqualTo("planning support at school");
  }

  private void begin(Service service, boolean shielded) throws Exception {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 2);
    asked = crowd.get(0);
    mate = crowd.get(1);
    asker = new StaffFixture(register, Role.PRACTITIONER);
    plant(shielded, work(asked, service, false));
  }

  /** Both work with the child, and one of them leads. */
  private void beginLead(boolean askedLeads) throws Exception {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 2);
    asked = crowd.get(0);
    mate = crowd.get(1);
    asker = new StaffFixture(register, Role.PRACTITIONER);
    plant(false, work(asked, Service.GP, askedLeads), work(asker, Service.HOSPITAL, !askedLeads));
  }

  private InvolvementFact work(StaffFixture who, Service service, boolean leads) {
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
        null);
  }

  private void plant(boolean shielded, InvolvementFact... facts) throws Exception {
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
  private void open() {
    String handle = seals.handle("child", current.get().accountId(), child.value());
    look = records.open(handle, "PLANNING_SUPPORT", "a test of twenty letters", true, key());
  }

  private void be(StaffFixture staff) {
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", staff.accountId);
    caller.become(staff, caller.signIn(staff));
  }

  private String worker() {
    List<RecordView.Worker> now = records.view(look).now();
    assertThat(now).hasSize(1);
    return now.get(0).ask();
  }

  private RecordView.Worker other() {
    return records.view(look).now().stream().filter(w -> w.ask() != null).findFirst().orElseThrow();
  }

  /** The reference of who leads; null for oneself. */
  private String leader() {
    return records.view(look).now().stream()
        .filter(RecordView.Worker::lead)
        .map(RecordView.Worker::ask)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void ask(Urgency urgency) {
    ask(urgency, worker());
  }

  private void ask(Urgency urgency, String worker) {
    ask(Purpose.GET_IN_TOUCH, urgency, worker);
  }

  private void ask(Purpose purpose, Urgency urgency, String worker) {
    contacts.ask(
        new Contacts.Ask(look, worker, purpose, urgency, "planning support at school", key()));
  }

  private String forged() {
    long part = Involved.of(children.open(child).orElseThrow()).get(0).part().id();
    return Reference.of(seals, current.get(), child, part);
  }

  private void settle(ContactView request, Outcome outcome, String why) {
    contacts.settle(new Contacts.Settle(request.request(), outcome, why));
  }

  private void makeLate() {
    rows.set(
        "UPDATE duty SET asked_at = asked_at - INTERVAL 9 DAY, due_at = due_at - INTERVAL 9 DAY"
            + " WHERE owner_account = ? AND organisation_id IS NOT NULL",
        asked.accountId);
  }

  private long mentions() {
    return requests.list().stream()
        .filter(request -> request.name().endsWith(surname.toUpperCase()))
        .count();
  }

  private static ContactView only(List<ContactView> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
