package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.JoinStep;
import org.contactpoint.people.KeyStep;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.TicketStep;
import org.contactpoint.people.joining.Approvals;
import org.contactpoint.people.joining.OwnJoining;
import org.contactpoint.people.joining.UserRequests;
import org.contactpoint.people.joining.UserRequests.Asked;
import org.contactpoint.people.keys.SoftKey;
import org.contactpoint.people.staff.Covers;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Requests for users and what follows from them, as the tests of joining take the steps. */
abstract class JoiningSteps {

  static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.83", null);
  static final String PASSWORD = "seven quiet lanterns over a ferry";

  @Inject UserRequests requests;
  @Inject Approvals approvals;
  @Inject OwnJoining joining;
  @Inject JoinStep joinStep;
  @Inject TicketStep ticketStep;
  @Inject OwnKeys ownKeys;
  @Inject Covers covers;
  @Inject KeyStep keyStep;
  @Inject SignIn signIn;
  @Inject Staff staff;
  @Inject Recognition recognition;
  @Inject CurrentCaller current;
  @Inject StaffRegister register;
  @Inject TestCaller caller;
  @Inject TestRows rows;
  @Inject ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.public.url")
  String origin;

  final String id = Long.toString(RandomIds.positiveLong(), 36);
  final String email = "new." + id + "@x.example";
  final String check = "RC-" + id;
  final String name = "Priya Nair " + id;
  StaffFixture manager;
  StaffFixture management;
  String session;
  String username;

  void beManager() {
    manager = new StaffFixture(register, Role.ORGANISATION_MANAGER);
    session = caller.signIn(manager);
    caller.become(manager, session);
  }

  void beManagement() {
    management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    caller.become(management, caller.signIn(management));
  }

  String asked() {
    beManager();
    return requests.ask(form(name, "PRACTITIONER", null));
  }

  String askedAgain() {
    set("UPDATE account SET email = 'gone@x.example' WHERE email = ?", email);
    set("UPDATE standing SET evidence = 'gone' WHERE evidence = ?", check);
    return asked();
  }

  String askedByManagement() {
    beManagement();
    return requests.ask(form(name, "PRACTITIONER", null));
  }

  Approvals.Invitation approved(String request) {
    assertThat(request).isNotBlank();
    beManagement();
    return approvals.approve(order(handle(), "EVIDENCE_SEEN"));
  }

  /** The waiting request of this test, by a handle of whoever asks now. */
  String handle() {
    for (int page = 1; ; page++) {
      UserRequests.Listing listing = requests.list(UserRequests.Show.WAITING, page);
      for (UserRequests.Row row : listing.rows()) {
        if (requests.view(row.request()).email().equals(email)) {
          return row.request();
        }
      }
      assertThat(listing.more()).as("there is such a request").isTrue();
    }
  }

  Staff.Member member() {
    return staff.view(
        staff.list(new Staff.Filter(Staff.Show.ALL, null, name, 1)).rows().stream()
            .filter(row -> row.email().equals(email))
            .findFirst()
            .orElseThrow()
            .account());
  }

  JoinStep.Chosen choose(String username, String ticket) {
    set("DELETE FROM sign_in_throttle");
    return joinStep.choose(username, ticket, new JoinStep.Password(PASSWORD, PASSWORD), SOMEWHERE);
  }

  /** Takes every step of a new user; gives the session. */
  String joined(Approvals.Invitation invited, SoftKey key) {
    recognition.recognise("nobody");
    String pending = choose(invited.username(), invited.words()).pendingSecret();
    String invitation = ticketStep.invite(pending).orElseThrow();
    ticketStep.make(pending, "blue key", key.make(invitation, origin));
    String question = keyStep.ask(pending).orElseThrow();
    SignIn.Answer in = keyStep.answer(pending, key.answer(question, origin), SOMEWHERE);
    assertThat(in.result()).isEqualTo(SignIn.Result.SIGNED_IN);
    username = invited.username();
    return in.sessionSecret();
  }

  void become(String secret) {
    caller.become(username, secret);
  }

  static String code(String secret, Instant at) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), at);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  Asked form(String called, String role, LocalDate ends) {
    return form(null, called, role, ends);
  }

  Asked form(String organisation, String called, String role, LocalDate ends) {
    return new Asked(
        organisation,
        called,
        "Health visitor",
        role,
        null,
        email,
        "01632 960123",
        "new in the team",
        "HR/2026/41",
        clock.today().minusDays(3),
        check,
        clock.today().minusDays(2),
        "TR-2026/9",
        "2026.1",
        ends,
        key());
  }

  /** The request of this test waits no more: others look at all that wait. */
  void leaveNothingWaiting() {
    set(
        "UPDATE user_request SET state = 'WITHDRAWN', waiting_for = NULL, waiting_check = NULL"
            + " WHERE waiting_for = ?",
        email);
  }

  static Order order(String subject, String reason) {
    return new Order(subject, reason, "for a test", key());
  }

  static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  void set(String sql, Object... values) {
    rows.set(sql, values);
  }

  long count(String sql, Object... values) {
    return rows.count(sql, values);
  }
}
