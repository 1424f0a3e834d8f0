package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Base64;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.TicketStep;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.people.staff.TicketReleases;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ticket for somebody who keeps staff takes two people, and two accounts are not always two. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F059", "ABUSE 37"})
class TicketReleaseIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.84", null);

  @Inject private TicketReleases releases;
  @Inject private KeyTickets tickets;
  @Inject private TicketStep ticketStep;
  @Inject private SignIn signIn;
  @Inject private Staff staff;
  @Inject private OwnKeys ownKeys;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  private StaffFixture subject;
  private StaffFixture asker;
  private StaffFixture other;
  private String subjects;
  private String askers;
  private String others;

  @BeforeEach
  void three() {
    subject = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    asker = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    other = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    subjects = caller.signIn(subject);
    askers = caller.signIn(asker);
    others = caller.signIn(other);
  }

  @Test
  @Proves("ASVS V6.4.4")
  void oneAsksAnotherReleasesAndOnlyThenTheFirstIsShownItOnce() {
    caller.become(asker, askers);
    assertThatThrownBy(() -> tickets.issue(order(handle(), "KEY_LOST")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("two people");
    String mine = asked();
    assertThatThrownBy(() -> releases.show(mine, key())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> releases.release(order(mine, "PERSON_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("yourself");
    caller.become(other, others);
    releases.release(order(theirs(), "PERSON_SEEN"));
    assertThatThrownBy(() -> releases.release(order(theirs(), "PERSON_SEEN")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("released already");
    assertThatThrownBy(() -> releases.show(theirs(), key())).isInstanceOf(Refused.class);
    assertThat(recognition.recognise(subjects).caller()).as("nothing has ended yet").isPresent();

    caller.become(asker, askers);
    String once = key();
    Ticket ticket = releases.show(mine, once);

    assertThatThrownBy(() -> releases.show(mine, once)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> releases.show(mine, key()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("shown already");
    assertThat(staff.view(handle()).history())
        .extracting(Staff.Event::action)
        .startsWith(Operation.TICKET_SHOW, Operation.TICKET_RELEASE, Operation.TICKET_ASK);
    assertThat(recognition.recognise(subjects).ended()).isEqualTo(Recognition.Ended.KEY_LOST);
    String pending = signIn.password(subject.username, StaffFixture.PASSWORD, SOMEWHERE);
    assertThat(ticketStep.show(pending, ticket.words(), SOMEWHERE).result())
        .isEqualTo(SignIn.Result.MAKE_KEY);
    rows.set("UPDATE credential SET last_step = 0 WHERE account_id = ?", subject.accountId);
    caller.become(subject, caller.signIn(subject));
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .contains(
            OwnKeys.NoticeKind.TICKET_ASKED,
            OwnKeys.NoticeKind.TICKET_RELEASED,
            OwnKeys.NoticeKind.TICKET_ISSUED);
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::about)
        .contains(asker.username, other.username);
  }

  @Test
  void whoItIsForAndTheAskersOtherAccountReleaseNothing() {
    caller.become(asker, askers);
    asked();
    caller.become(subject, subjects);
    assertThatThrownBy(() -> releases.release(order(theirs(), "PERSON_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("own account");
    assertThatThrownBy(() -> releases.refuse(order(theirs(), "PERSON_NOT_SURE")))
        .isInstanceOf(Refused.class);
    rows.set("UPDATE account SET person_id = ? WHERE id = ?", asker.personId, other.accountId);
    caller.become(other, others);
    assertThatThrownBy(() -> releases.release(order(theirs(), "PERSON_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("yourself");
  }

  @Test
  void whoHoldsATicketOfTheOtherIsNoSecondPerson() {
    caller.become(asker, askers);
    asked();
    letIn(other, asker);
    caller.become(other, others);
    assertTied();
    rows.set("UPDATE ticket SET issued_at = '2000-01-01' WHERE account_id = ?", other.accountId);
    letIn(asker, other);
    assertTied();
    rows.set("UPDATE ticket SET issued_at = '2000-01-01' WHERE account_id = ?", asker.accountId);
    releases.release(order(theirs(), "PERSON_VOUCHED"));
  }

  @Test
  void whoIsOutOfReachSeesAndReleasesNothing() {
    caller.become(asker, askers);
    asked();
    caller.become(other, others);
    String theirs = theirs();
    rows.set("UPDATE organisation SET authority = 'E08000003' WHERE id = ?", other.organisationId);
    try {
      caller.become(other, others);
      assertThat(releases.open()).noneMatch(this::aboutSubject);
      assertThatThrownBy(() -> releases.view(theirs)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> releases.release(order(theirs, "PERSON_SEEN")))
          .isInstanceOf(NotFound.class);
    } finally {
      rows.set(
          "UPDATE organisation SET authority = 'E08000006' WHERE id = ?", other.organisationId);
    }
  }

  @Test
  void whatIsRefusedTakenBackReplacedOrTooOldIsNeverShown() {
    caller.become(asker, askers);
    String refused = asked();
    caller.become(other, others);
    releases.refuse(order(theirs(), "PERSON_NOT_SURE"));
    caller.become(asker, askers);
    assertOver(refused);
    String replaced = asked();
    String takenBack = asked();
    assertOver(replaced);
    caller.become(other, others);
    releases.release(order(theirs(), "PERSON_SEEN"));
    caller.become(asker, askers);
    releases.refuse(order(takenBack, "TICKET_BY_MISTAKE"));
    assertOver(takenBack);
    String old = asked();
    caller.become(other, others);
    String theirs = theirs();
    rows.set("UPDATE ticket_ask SET ends_at = asked_at WHERE account_id = ?", subject.accountId);
    assertThatThrownBy(() -> releases.release(order(theirs, "PERSON_SEEN")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("too long");
    caller.become(asker, askers);
    assertOver(old);
    assertThat(releases.open()).noneMatch(this::aboutSubject);
  }

  private void assertOver(String ask) {
    assertThatThrownBy(() -> releases.show(ask, key())).isInstanceOf(Conflict.class);
    assertThat(rows.count("SELECT COUNT(*) FROM ticket WHERE account_id = ?", subject.accountId))
        .isZero();
  }

  private void assertTied() {
    assertThatThrownBy(() -> releases.release(order(theirs(), "PERSON_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("third person");
  }

  private void letIn(StaffFixture who, StaffFixture by) {
    rows.set(
        "INSERT INTO ticket (id, account_id, purpose, secret_hash, issued_by, issued_at, expires_at)"
            + " VALUES (?, ?, 'KEY', ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
        RandomIds.positiveLong(),
        who.accountId,
        RandomIds.bytes(32),
        by.accountId);
  }

  private String asked() {
    releases.ask(order(handle(), "TICKET_KEY_LOST"));
    TicketReleases.Ask ask = open();
    assertThat(ask.mine()).isTrue();
    return ask.ask();
  }

  /** What was asked for the subject, by a handle of whoever looks now. */
  private String theirs() {
    return rows.count(
                "SELECT COUNT(*) FROM ticket_ask WHERE account_id = ?"
                    + " AND state IN ('WAITING', 'RELEASED')",
                subject.accountId)
            == 1
        ? open().ask()
        : "none";
  }

  private TicketReleases.Ask open() {
    return releases.open().stream().filter(this::aboutSubject).findFirst().orElseThrow();
  }

  private boolean aboutSubject(TicketReleases.Ask ask) {
    return ask.person().username().equals(subject.username);
  }

  private String handle() {
    return staff
        .list(new Staff.Filter(Staff.Show.ALL, null, subject.username, 1))
        .rows()
        .get(0)
        .account();
  }

  private static Order order(String about, String reason) {
    return new Order(about, reason, "seen with passport, file 12", key());
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
