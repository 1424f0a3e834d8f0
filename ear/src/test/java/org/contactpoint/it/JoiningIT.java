package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.apache.commons.codec.binary.Base32;
import org.contactpoint.access.AgreementNeeded;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
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
import org.contactpoint.people.staff.Covers.Extension;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.proof.Proves;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a request to a user, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F058")
class JoiningIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.83", null);
  private static final String PASSWORD = "seven quiet lanterns over a ferry";

  @Inject private UserRequests requests;
  @Inject private Approvals approvals;
  @Inject private OwnJoining joining;
  @Inject private JoinStep joinStep;
  @Inject private TicketStep ticketStep;
  @Inject private OwnKeys ownKeys;
  @Inject private Covers covers;
  @Inject private KeyStep keyStep;
  @Inject private SignIn signIn;
  @Inject private Staff staff;
  @Inject private Recognition recognition;
  @Inject private CurrentCaller current;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private ProductClock clock;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  @Inject
  @ConfigProperty(name = "contactpoint.public.url")
  private String origin;

  private final String id = Long.toString(RandomIds.positiveLong(), 36);
  private final String email = "new." + id + "@x.example";
  private final String check = "RC-" + id;
  private final String name = "Priya Nair " + id;
  private StaffFixture manager;
  private StaffFixture management;
  private String session;
  private String username;

  @Test
  @Proves({"F055", "F056", "F057", "F059"})
  void whoIsAskedForAndApprovedJoinsAndThenEverythingOpens() throws SQLException {
    Approvals.Invitation invited = approved(asked());
    Staff.Member member = member();
    assertThat(member.standings()).extracting(Staff.Held::evidence).contains(check);
    assertThat(member.history())
        .extracting(Staff.Event::action)
        .containsExactly(Operation.USER_REQUEST_APPROVE);

    SoftKey key = new SoftKey();
    String open = joined(invited, key);
    assertThat(recognition.recognise(open).caller()).isPresent();
    assertThat(current.settled()).isFalse();
    become(open);
    assertThatThrownBy(() -> staff.list(new Staff.Filter(Staff.Show.ALL, null, null, 1)))
        .as("a practitioner has no right to it at all")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ownKeys.held()).isInstanceOf(AgreementNeeded.class);
    OwnJoining.Owed owed = joining.owed();
    assertThat(owed.signed()).isFalse();
    assertThat(owed.course()).isEqualTo("2026.1");
    assertThatThrownBy(() -> joining.sign(owed.version(), false)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> joining.sign("0", true)).isInstanceOf(Conflict.class);
    joining.sign(owed.version(), true);
    joining.sign(owed.version(), true);
    recognition.recognise(open);
    assertThat(current.settled()).as("the training is still to be confirmed").isFalse();
    assertThatThrownBy(() -> joining.confirm(false)).isInstanceOf(InvalidInput.class);
    joining.confirm(true);
    recognition.recognise(open);
    assertThat(current.settled()).isTrue();
    assertThat(ownKeys.held().keys()).hasSize(1);
    assertThat(
            count(
                "SELECT COUNT(*) FROM standing s JOIN account a ON a.person_id = s.subject_id"
                    + " WHERE s.kind = 'AGREEMENT' AND s.evidence LIKE 'sha256:%' AND a.email = ?",
                email))
        .isEqualTo(1);
  }

  @Test
  @Proves({"ABUSE 37", "F058"})
  void nobodyDecidesAboutAnOwnRequestOrAboutOneself() throws SQLException {
    String mine = askedByManagement();
    assertThatThrownBy(() -> approvals.approve(order(mine, "EVIDENCE_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("asked for this yourself");
    assertThatThrownBy(() -> approvals.refuse(order(mine, "NO_NEED_SEEN")))
        .isInstanceOf(Refused.class);
    requests.withdraw(order(mine, "ASKED_WRONGLY"));
    asked();
    beManagement();
    String aboutMe = handle();
    set("UPDATE account SET email = ? WHERE id = ?", email, management.accountId);
    assertThatThrownBy(() -> approvals.approve(order(aboutMe, "EVIDENCE_SEEN")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("about yourself");
    assertThatThrownBy(() -> requests.ask(form("Invented Person", "PRACTITIONER", null)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("for yourself");
  }

  @Test
  @Proves({"ABUSE 37", "F062"})
  void nobodyAsksForMoreThanOnesOwnOrBeyondOnesReach() throws SQLException {
    beManager();
    for (String beyond : new String[] {"MANAGEMENT_TEAM", "AUDITOR", "OPERATOR"}) {
      assertThatThrownBy(() -> requests.ask(form(name, beyond, null)))
          .as(beyond)
          .isInstanceOf(Refused.class);
    }
    String request = requests.ask(form(name, "PRACTITIONER", null));
    assertThatThrownBy(() -> approvals.approve(order(request, "EVIDENCE_SEEN")))
        .as("a manager decides nothing")
        .isInstanceOf(NotFound.class);
    StaffFixture first = manager;
    beManager();
    assertThatThrownBy(() -> requests.view(request)).isInstanceOf(NotFound.class);
    assertThat(requests.list(UserRequests.Show.WAITING, 1).rows()).isEmpty();
    set("UPDATE organisation SET authority = 'E08000003' WHERE id = ?", first.organisationId);
    beManagement();
    assertThat(requests.list(UserRequests.Show.WAITING, 1).rows())
        .extracting(UserRequests.Row::name)
        .doesNotContain(name);
  }

  @Test
  void onePersonHasOneAccountAndIsAskedForOnce() throws SQLException {
    asked();
    InvalidInput twice =
        catchThrowableOfType(
            InvalidInput.class, () -> requests.ask(form(name, "PRACTITIONER", null)));
    assertThat(twice.problems()).extracting(Problem::field).containsExactly("email");
    beManagement();
    approvals.approve(order(handle(), "EVIDENCE_SEEN"));
    beManager();
    InvalidInput known =
        catchThrowableOfType(
            InvalidInput.class, () -> requests.ask(form(name, "PRACTITIONER", null)));
    assertThat(known.problems()).extracting(Problem::field).containsExactly("email", "check");
    assertThat(known.problems().get(0).message()).contains("one person has one account");
  }

  @Test
  @Proves("ABUSE 46")
  void formsSentTwiceHaveOneEffectAndAnInvitationIsShownOnce() throws SQLException {
    beManager();
    Asked form = form(name, "PRACTITIONER", null);
    assertThat(requests.ask(form)).isEqualTo(requests.ask(form));
    assertThat(requests.list(UserRequests.Show.WAITING, 1).waiting()).isEqualTo(1);
    beManagement();
    Order approval = order(handle(), "EVIDENCE_SEEN");
    approvals.approve(approval);
    assertThatThrownBy(() -> approvals.approve(approval))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("shown already");
    assertThatThrownBy(() -> approvals.refuse(order(approval.subject(), "NO_NEED_SEEN")))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("approved already");
    assertThat(count("SELECT COUNT(*) FROM account WHERE email = ?", email)).isEqualTo(1);
  }

  @Test
  void whoAskedReadsWhyItWasRefusedAndMayTakeItBackBefore() throws SQLException {
    asked();
    beManagement();
    approvals.refuse(order(handle(), "TRAINING_NOT_DONE"));
    caller.become(manager, session);
    UserRequests.Row row = requests.list(UserRequests.Show.DECIDED, 1).rows().get(0);
    assertThat(row.state()).isEqualTo(UserRequests.State.REFUSED);
    UserRequests.Whole whole = requests.view(row.request());
    assertThat(whole.decision().reason()).isEqualTo("The training is not done");
    assertThat(whole.decision().text()).isEqualTo("for a test");
    String again = requests.ask(form(name, "PRACTITIONER", null));
    requests.withdraw(order(again, "NO_LONGER_WANTED"));
    assertThat(requests.view(again).row().state()).isEqualTo(UserRequests.State.WITHDRAWN);
    assertThatThrownBy(() -> requests.withdraw(order(again, "NO_LONGER_WANTED")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  @Proves("F064")
  void anAccountForATimeIsOutAtTheNextRequestAfterItsLastDay() throws SQLException {
    beManager();
    requests.ask(form(name, "PRACTITIONER", clock.today()));
    beManagement();
    String open = joined(approvals.approve(order(handle(), "EVIDENCE_SEEN")), new SoftKey());
    assertThat(recognition.recognise(open).caller()).as("on its last day").isPresent();
    set(
        "UPDATE standing SET valid_until = ? WHERE kind = 'COVER' AND subject_id ="
            + " (SELECT id FROM account WHERE email = ?)",
        clock.today().minusDays(1),
        email);
    set("UPDATE credential SET last_step = 0 WHERE account_id = ?", management.accountId);
    caller.become(management, caller.signIn(management));
    assertThat(member().ends()).isEqualTo(clock.today().minusDays(1));
    String account = member().row().account();
    Extension over = new Extension(account, clock.today().minusDays(1), "HR/2026/77", key());
    assertThatThrownBy(() -> covers.extend(over)).isInstanceOf(InvalidInput.class);
    covers.extend(new Extension(account, clock.today().plusDays(7), "HR/2026/77", key()));
    assertThat(member().ends()).isEqualTo(clock.today().plusDays(7));
    assertThat(recognition.recognise(open).caller()).as("extended").isPresent();
    set(
        "UPDATE standing SET valid_until = ? WHERE kind = 'COVER' AND subject_id ="
            + " (SELECT id FROM account WHERE email = ?)",
        clock.today().minusDays(1),
        email);
    assertThat(recognition.recognise(open).ended()).isEqualTo(Recognition.Ended.COVER);
  }

  @Test
  @Proves({"ABUSE 1", "F059"})
  void anInvitationIsForOnePasswordOfOneAccountAndEveryFailureIsAlike() throws SQLException {
    Approvals.Invitation invited = approved(asked());
    recognition.recognise("nobody");
    String wrong = choose(invited.username(), "7K3M-Q2XW-0RTA-P9BC").message();
    assertThat(choose("no.such.user", invited.words()).message()).isEqualTo(wrong);
    assertThat(choose(manager.username, invited.words()).message()).isEqualTo(wrong);
    assertThatThrownBy(
            () ->
                joinStep.choose(
                    invited.username(),
                    invited.words(),
                    new JoinStep.Password("password1234", "password1234"),
                    SOMEWHERE))
        .isInstanceOf(InvalidInput.class);
    assertThat(choose(invited.username(), invited.words()).message()).isNull();
    assertThat(choose(invited.username(), invited.words()).message()).isEqualTo(wrong);
    set("UPDATE key_ticket SET expires_at = issued_at");
    Approvals.Invitation late = approved(askedAgain());
    set("UPDATE key_ticket SET expires_at = issued_at");
    recognition.recognise("nobody");
    assertThat(choose(late.username(), late.words()).message()).isEqualTo(wrong);
  }

  @Test
  @Proves("F059")
  void whereCodesAreTakenACodeGeneratorCanBeSetUpInsteadOnce() throws SQLException {
    Approvals.Invitation invited = approved(asked());
    recognition.recognise("nobody");
    String pending = choose(invited.username(), invited.words()).pendingSecret();
    String secret = joinStep.inviteCode(pending).orElseThrow();
    assertThat(joinStep.inviteCode(pending)).as("reloaded").contains(secret);
    assertThatThrownBy(() -> joinStep.makeCode(pending, "000000x"))
        .isInstanceOf(InvalidInput.class);
    joinStep.makeCode(pending, code(secret, clock.now()));
    assertThat(joinStep.inviteCode(pending)).as("the ticket is used up").isEmpty();
    String next = signIn.password(invited.username(), PASSWORD, SOMEWHERE);
    String later = code(secret, clock.now().plusSeconds(30));
    assertThat(signIn.code(next, later, SOMEWHERE).result()).isEqualTo(SignIn.Result.SIGNED_IN);
  }

  private void beManager() {
    manager = new StaffFixture(register, Role.ORGANISATION_MANAGER);
    session = caller.signIn(manager);
    caller.become(manager, session);
  }

  private void beManagement() {
    management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    caller.become(management, caller.signIn(management));
  }

  private String asked() {
    beManager();
    return requests.ask(form(name, "PRACTITIONER", null));
  }

  private String askedAgain() throws SQLException {
    set("UPDATE account SET email = 'gone@x.example' WHERE email = ?", email);
    set("UPDATE standing SET evidence = 'gone' WHERE evidence = ?", check);
    return asked();
  }

  private String askedByManagement() {
    beManagement();
    return requests.ask(form(name, "PRACTITIONER", null));
  }

  private Approvals.Invitation approved(String request) {
    assertThat(request).isNotBlank();
    beManagement();
    return approvals.approve(order(handle(), "EVIDENCE_SEEN"));
  }

  /** The waiting request of this test, by a handle of whoever asks now. */
  private String handle() {
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

  private Staff.Member member() {
    return staff.view(
        staff.list(new Staff.Filter(Staff.Show.ALL, null, name, 1)).rows().stream()
            .filter(row -> row.email().equals(email))
            .findFirst()
            .orElseThrow()
            .account());
  }

  private JoinStep.Chosen choose(String username, String ticket) throws SQLException {
    set("DELETE FROM sign_in_throttle");
    return joinStep.choose(username, ticket, new JoinStep.Password(PASSWORD, PASSWORD), SOMEWHERE);
  }

  /** Takes every step of a new user; gives the session. */
  private String joined(Approvals.Invitation invited, SoftKey key) throws SQLException {
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

  private void become(String secret) {
    caller.become(username, secret);
  }

  private static String code(String secret, Instant at) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), at);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Asked form(String called, String role, LocalDate ends) {
    return new Asked(
        null,
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

  private static Order order(String subject, String reason) {
    return new Order(subject, reason, "for a test", key());
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  private void set(String sql, Object... values) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private long count(String sql, Object... values) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
