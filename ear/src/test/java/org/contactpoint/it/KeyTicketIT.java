package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Base64;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.KeyStep;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.Ticket;
import org.contactpoint.people.TicketStep;
import org.contactpoint.people.keys.SoftKey;
import org.contactpoint.people.staff.KeyTickets;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.proof.Proves;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lost key: identity proved anew, a ticket, a new key; the old one dead. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F059", "ASVS V6.4.4"})
class KeyTicketIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.82", null);

  @Inject private SignIn signIn;
  @Inject private KeyStep keyStep;
  @Inject private TicketStep ticketStep;
  @Inject private OwnKeys ownKeys;
  @Inject private Staff staffList;
  @Inject private KeyTickets tickets;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;

  @Inject private TestCaller caller;
  @Inject private TestRows rows;

  @Inject
  @ConfigProperty(name = "contactpoint.public.url")
  private String origin;

  private StaffFixture staff;
  private String handle;

  @Test
  @Proves("ASVS V6.5.6")
  void theOldKeyIsDeadTheSessionEndedAndTheNewKeyComesIn() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
    SoftKey old = new SoftKey();
    caller.become(staff, caller.signIn(staff));
    ownKeys.add("blue key", old.make(ownKeys.invite(), origin));
    String open = withKey(old).sessionSecret();
    management();

    Ticket ticket = tickets.issue(order("KEY_LOST"));

    assertThat(staffList.view(handle).history().get(0).action())
        .isEqualTo(Operation.KEY_TICKET_ISSUE);
    assertThat(recognition.recognise(open).ended()).isEqualTo(Recognition.Ended.KEY_LOST);
    assertThat(withKey(old).result()).isEqualTo(SignIn.Result.WRONG);
    SoftKey fresh = new SoftKey();
    String pending = password(StaffFixture.PASSWORD);
    assertThat(ticketStep.invite(pending)).as("before the ticket").isEmpty();
    assertThat(ticketStep.show(pending, ticket.words().toLowerCase(), SOMEWHERE).result())
        .isEqualTo(SignIn.Result.MAKE_KEY);
    String invitation = ticketStep.invite(pending).orElseThrow();
    ticketStep.make(pending, "green key", fresh.make(invitation, origin));
    String question = keyStep.ask(pending).orElseThrow();
    SignIn.Answer in = keyStep.answer(pending, fresh.answer(question, origin), SOMEWHERE);
    assertThat(in.result()).isEqualTo(SignIn.Result.SIGNED_IN);

    caller.become(staff, in.sessionSecret());
    assertThat(ownKeys.held().keys()).extracting(OwnKeys.Key::name).containsExactly("green key");
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .containsSubsequence(OwnKeys.NoticeKind.KEY_ADDED, OwnKeys.NoticeKind.TICKET_ISSUED);
  }

  @Test
  void aTicketMakesOneKeyAndANewTicketEndsTheOneBefore() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
    management();
    String first = tickets.issue(order("FIRST_KEY")).words();
    String second = tickets.issue(order("FIRST_KEY")).words();

    assertWrong(first, StaffFixture.PASSWORD);
    assertWrong(second, "wrong password");
    String pending = password(StaffFixture.PASSWORD);
    ticketStep.show(pending, second, SOMEWHERE);
    String other = password(StaffFixture.PASSWORD);
    ticketStep.show(other, second, SOMEWHERE);
    String invitation = ticketStep.invite(pending).orElseThrow();
    String another = ticketStep.invite(other).orElseThrow();
    ticketStep.make(pending, "green key", new SoftKey().make(invitation, origin));

    assertThatThrownBy(() -> ticketStep.make(other, "red key", new SoftKey().make(another, origin)))
        .isInstanceOf(NotFound.class);
    assertThat(ticketStep.invite(other)).isEmpty();
    assertWrong(second, StaffFixture.PASSWORD);
  }

  @Test
  void aTicketEndsAndBelongsToOneAccount() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
    management();
    String ticket = tickets.issue(order("FIRST_KEY")).words();
    StaffFixture mine = staff;

    staff = new StaffFixture(register, Role.PRACTITIONER);
    assertWrong(ticket, StaffFixture.PASSWORD);
    staff = mine;
    rows.set("UPDATE ticket SET expires_at = issued_at WHERE account_id = " + mine.accountId);
    assertWrong(ticket, StaffFixture.PASSWORD);
  }

  @Test
  @Proves("ABUSE 37")
  void nobodyIssuesOneForOneselfForWhoIsOutOfReachWithoutProofOrTwice() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
    StaffFixture management = management();
    Order order = order("KEY_LOST");
    tickets.issue(order);

    assertThatThrownBy(() -> tickets.issue(order)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> tickets.issue(new Order(handle, "KEY_LOST", "", key())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> tickets.issue(new Order(handle, "AWAY", "a reason", key())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> tickets.issue(new Order("no handle", "KEY_LOST", "seen", key())))
        .isInstanceOf(NotFound.class);
    String own = find(management);
    assertThatThrownBy(() -> tickets.issue(new Order(own, "KEY_LOST", "seen", key())))
        .isInstanceOf(Refused.class);
  }

  private void assertWrong(String ticket, String password) {
    String pending = password(password);
    assertThat(ticketStep.show(pending, ticket, SOMEWHERE).result()).isEqualTo(SignIn.Result.WRONG);
    assertThat(ticketStep.invite(pending)).isEmpty();
  }

  private StaffFixture management() {
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    caller.become(management, caller.signIn(management));
    handle = find(staff);
    return management;
  }

  private String find(StaffFixture one) {
    return staffList
        .list(new Staff.Filter(Staff.Show.ALL, null, one.username, 1))
        .rows()
        .get(0)
        .account();
  }

  private Order order(String reason) {
    return new Order(handle, reason, "seen with passport, file 12", key());
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  private SignIn.Answer withKey(SoftKey key) {
    String pending = password(StaffFixture.PASSWORD);
    String question = keyStep.ask(pending).orElseThrow();
    return keyStep.answer(pending, key.answer(question, origin), SOMEWHERE);
  }

  /** The first step of the person concerned, whoever's the request was before. */
  private String password(String password) {
    recognition.recognise("nobody");
    rows.set("DELETE FROM sign_in_throttle");
    return signIn.password(staff.username, password, SOMEWHERE);
  }
}
