package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.KeyStep;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.keys.SoftKey;
import org.contactpoint.people.keys.SoftKey.Twist;
import org.contactpoint.proof.Proves;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in with a security key, and keeping one's keys, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F059", "ABUSE 7"})
class SecurityKeyIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.81", null);

  @Inject private SignIn signIn;
  @Inject private KeyStep keyStep;
  @Inject private OwnKeys ownKeys;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  @Inject
  @ConfigProperty(name = "contactpoint.public.url")
  private String origin;

  private final SoftKey key = new SoftKey();
  private StaffFixture staff;

  @BeforeEach
  void enrol() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
    caller.become(staff, caller.signIn(staff));
    ownKeys.add("blue key", key.make(ownKeys.invite(), origin));
  }

  @Test
  void aSessionByKeyIsStrongAndOneByCodeIsLimited() {
    SignIn.Answer answer = withKey(StaffFixture.PASSWORD, Twist.none());

    assertThat(answer.result()).isEqualTo(SignIn.Result.SIGNED_IN);
    assertThat(answer.news()).as("a key was added").isTrue();
    assertThat(recognised(answer).strength()).isEqualTo(Strength.STRONG);
  }

  @Test
  @Proves("ASVS V6.7.2")
  void aQuestionIsGoodForOneAnswer() {
    String pending = password(staff.username, StaffFixture.PASSWORD);
    String first = keyStep.ask(pending).orElseThrow();
    String second = keyStep.ask(pending).orElseThrow();
    String old = key.answer(first, origin);
    String now = key.answer(second, origin);

    assertThat(first).isNotEqualTo(second);
    assertThat(keyStep.answer(pending, old, SOMEWHERE).result()).isEqualTo(SignIn.Result.WRONG);
    assertThat(keyStep.answer(pending, now, SOMEWHERE).result())
        .as("the question went with the wrong answer")
        .isEqualTo(SignIn.Result.WRONG);
    assertThat(withKey(StaffFixture.PASSWORD, Twist.none()).result())
        .isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  void everyWrongAnswerIsRefusedInTheSameWordsWithACodeOfItsOwn() throws SQLException {
    SoftKey others = new SoftKey();
    List<SignIn.Answer> answers =
        List.of(
            withKey("wrong", Twist.none()),
            withKey(StaffFixture.PASSWORD, Twist.none().challenge("AAAAAAAAAAAAAAAAAAAAAA")),
            withKey(StaffFixture.PASSWORD, Twist.none().origin("http://elsewhere.example")),
            withKey(StaffFixture.PASSWORD, Twist.none().site("elsewhere.example")),
            withKey(StaffFixture.PASSWORD, Twist.none().unverified()),
            withKey(StaffFixture.PASSWORD, Twist.none().credential(others.id())),
            withKey(StaffFixture.PASSWORD, Twist.none().forged()),
            answered(staff.username, "nonsense"),
            answered("nobody." + staff.username, "nonsense"));

    assertThat(answers).allMatch(answers.get(0)::equals);
    assertThat(answers.get(0).result()).isEqualTo(SignIn.Result.WRONG);
    for (String code :
        List.of(
            "WRONG",
            "KEY_REPLAY",
            "KEY_ORIGIN",
            "KEY_SITE",
            "KEY_UNVERIFIED",
            "KEY_OTHER",
            "KEY_SIGNATURE",
            "KEY_UNREADABLE")) {
      assertThat(entries(code)).as(code).isPositive();
    }
  }

  @Test
  @Proves({"ABUSE 1", "ASVS V6.3.8"})
  void whoHasNoKeyAndWhoDoesNotExistAreAskedForPlausibleOnes() {
    String nobody = "nobody." + staff.username;
    StaffFixture without = new StaffFixture(register, Role.AUDITOR);

    for (String username : List.of(nobody, without.username, staff.username)) {
      List<String> asked = SoftKey.asked(question(username, "wrong"));
      assertThat(asked).hasSizeBetween(1, 2).allMatch(id -> id.length() >= 43);
      assertThat(SoftKey.asked(question(username, StaffFixture.PASSWORD)))
          .as("the same whatever the password, and at every try")
          .isEqualTo(asked);
    }
    assertThat(question(nobody, "x").replaceAll("\"(id|challenge)\":\"[^\"]*\"", ""))
        .isEqualTo(question(nobody, "y").replaceAll("\"(id|challenge)\":\"[^\"]*\"", ""));
    assertThat(SoftKey.asked(question(nobody, "x")))
        .doesNotContainAnyElementsOf(SoftKey.asked(question(staff.username, "x")));
  }

  @Test
  void anotherUsersKeyOpensNothing() {
    StaffFixture other = new StaffFixture(register, Role.AUDITOR);
    String pending = password(other.username, StaffFixture.PASSWORD);
    String question = keyStep.ask(pending).orElseThrow();

    assertThat(keyStep.answer(pending, key.answer(question, origin), SOMEWHERE).result())
        .isEqualTo(SignIn.Result.WRONG);
  }

  @Test
  void aClonedKeyIsSwitchedOffWithAllThatStandsOnIt() throws SQLException {
    withKey(StaffFixture.PASSWORD, Twist.none().count(20));
    SignIn.Answer open = withKey(StaffFixture.PASSWORD, Twist.none().count(21));
    assertThat(recognised(open).strength()).isEqualTo(Strength.STRONG);

    SignIn.Answer guessed = withKey("wrong", Twist.none().count(21));

    assertThat(guessed.message()).doesNotContain("copy");
    assertThat(recognition.recognise(open.sessionSecret()).ended())
        .isEqualTo(Recognition.Ended.KEY_CLONED);
    assertThat(entries("KEY_CLONED")).isEqualTo(1);
    assertThat(withKey(StaffFixture.PASSWORD, Twist.none().count(30)).result())
        .as("neither of the two is good any more")
        .isEqualTo(SignIn.Result.WRONG);
    caller.become(staff, byCode());
    assertThat(ownKeys.held().keys()).isEmpty();
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .contains(OwnKeys.NoticeKind.KEY_CLONED);
  }

  @Test
  void whoProvesTheRestIsToldThatThereIsACopy() {
    withKey(StaffFixture.PASSWORD, Twist.none().count(20));

    SignIn.Answer answer = withKey(StaffFixture.PASSWORD, Twist.none().count(20));

    assertThat(answer.result()).isEqualTo(SignIn.Result.NOT_ALLOWED);
    assertThat(answer.message()).contains("a copy of your security key").contains("Call ");
  }

  @Test
  @Proves({"ASVS V6.5.6", "ASVS V6.3.7"})
  void aRemovedKeyIsDeadAtOnceAndSoIsItsSession() {
    String open = withKey(StaffFixture.PASSWORD, Twist.none()).sessionSecret();
    caller.become(staff, open);
    OwnKeys.Key own = ownKeys.held().keys().get(0);
    assertThat(own.here()).isTrue();

    assertThat(ownKeys.remove(own.handle())).isTrue();

    assertThat(recognition.recognise(open).ended()).isEqualTo(Recognition.Ended.KEY_REMOVED);
    assertThat(withKey(StaffFixture.PASSWORD, Twist.none()).result())
        .isEqualTo(SignIn.Result.WRONG);
    caller.become(staff, byCode());
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .containsSubsequence(OwnKeys.NoticeKind.KEY_REMOVED, OwnKeys.NoticeKind.KEY_ADDED);
    assertThatThrownBy(() -> ownKeys.remove(own.handle())).isInstanceOf(NotFound.class);
  }

  @Test
  @Proves("ASVS V6.3.4")
  void aCodeIsNoWayToASecondKey() {
    caller.become(staff, byCode());
    assertThat(ownKeys.held().mayAdd()).isFalse();
    assertThatThrownBy(() -> ownKeys.invite()).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ownKeys.add("thief", "{}")).isInstanceOf(Refused.class);
    ownKeys.remove(ownKeys.held().keys().get(0).handle());
    assertThatThrownBy(() -> ownKeys.invite())
        .as("nor when all keys are gone")
        .isInstanceOf(Refused.class);

    StaffFixture fresh = new StaffFixture(register, Role.AUDITOR);
    caller.become(fresh, caller.signIn(fresh));
    assertThat(ownKeys.held().mayAdd()).as("a first key in a sandbox").isTrue();
  }

  @Test
  void aSecondKeyIsAddedByWhoSignedInWithTheFirst() {
    SoftKey second = new SoftKey();
    caller.become(staff, withKey(StaffFixture.PASSWORD, Twist.none()).sessionSecret());
    ownKeys.add("red key", second.make(ownKeys.invite(), origin));

    String pending = password(staff.username, StaffFixture.PASSWORD);
    String question = keyStep.ask(pending).orElseThrow();

    assertThat(SoftKey.asked(question)).hasSize(2);
    assertThat(keyStep.answer(pending, second.answer(question, origin), SOMEWHERE).result())
        .isEqualTo(SignIn.Result.SIGNED_IN);
  }

  private SignIn.Answer withKey(String password, Twist twist) {
    String pending = password(staff.username, password);
    String question = keyStep.ask(pending).orElseThrow();
    return keyStep.answer(pending, key.answer(question, origin, twist), SOMEWHERE);
  }

  private SignIn.Answer answered(String username, String answer) {
    String pending = password(username, StaffFixture.PASSWORD);
    keyStep.ask(pending);
    return keyStep.answer(pending, answer, SOMEWHERE);
  }

  private String question(String username, String password) {
    return keyStep.ask(password(username, password)).orElseThrow();
  }

  private String password(String username, String password) {
    recognition.recognise("nobody");
    forgetFailures();
    return signIn.password(username, password, SOMEWHERE);
  }

  private String byCode() {
    forgetFailures();
    update("UPDATE credential SET last_step = 0 WHERE account_id = " + staff.accountId);
    return caller.signIn(staff);
  }

  private Caller recognised(SignIn.Answer answer) {
    return recognition.recognise(answer.sessionSecret()).caller().orElseThrow();
  }

  /** How failures slow down is for another test. */
  private void forgetFailures() {
    update("DELETE FROM sign_in_throttle");
  }

  private void update(String sql) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int entries(String reason) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM ledger_entry WHERE account_id = ? AND reason = ?"
                    + " AND operation = 'SIGN_IN_KEY' AND outcome = 'REFUSED'")) {
      statement.setLong(1, staff.accountId);
      statement.setString(2, reason);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
