package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in, against the real database. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

  private static final SignIn.Origin SOMEWHERE = new SignIn.Origin("192.0.2.77", null);

  @Inject private SignIn signIn;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Test
  @Proves({"ABUSE 4", "ASVS V15.4.2"})
  void aCodeIsTakenOnceHoweverManyComeWithItAtOnce() throws Exception {
    StaffFixture staff = new StaffFixture(register, Role.PRACTITIONER);
    String code = staff.code(clock.now());
    List<String> pending = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      pending.add(signIn.password(staff.username, StaffFixture.PASSWORD, SOMEWHERE));
    }
    List<Future<SignIn.Result>> answers = new ArrayList<>();
    for (String one : pending) {
      answers.add(executor.submit(() -> signIn.code(one, code, SOMEWHERE).result()));
    }
    List<SignIn.Result> results = new ArrayList<>();
    for (Future<SignIn.Result> answer : answers) {
      results.add(answer.get());
    }
    assertThat(results).containsOnlyOnce(SignIn.Result.SIGNED_IN);
    assertThat(results.stream().filter(SignIn.Result.WRONG::equals)).hasSize(3);
    assertThat(entries(staff, "REPLAY")).isEqualTo(3);
  }

  @Test
  @Proves("ABUSE 1")
  void everyFailureHasTheSameAnswer() throws SQLException {
    StaffFixture staff = new StaffFixture(register, Role.PRACTITIONER);
    StaffFixture suspended = new StaffFixture(register, Role.PRACTITIONER);
    set("UPDATE account SET state = 'SUSPENDED' WHERE id = ?", suspended.accountId);
    String right = staff.code(clock.now());
    List<SignIn.Answer> answers =
        List.of(
            attempt("nobody." + staff.username, StaffFixture.PASSWORD, right),
            attempt(staff.username, "wrong", right),
            attempt(staff.username, StaffFixture.PASSWORD, "000000".equals(right) ? "1" : "000000"),
            attempt(staff.username, "", ""),
            attempt(suspended.username, "wrong", suspended.code(clock.now())));
    assertThat(answers).allMatch(answers.get(0)::equals);
    assertThat(answers.get(0).result()).isEqualTo(SignIn.Result.WRONG);
  }

  @Test
  void whoHasProvedEverythingIsToldWhyNot() throws SQLException {
    StaffFixture staff = new StaffFixture(register, Role.PRACTITIONER);
    set("UPDATE account SET state = 'SUSPENDED' WHERE id = ?", staff.accountId);
    SignIn.Answer answer = attempt(staff.username, StaffFixture.PASSWORD, staff.code(clock.now()));
    assertThat(answer.result()).isEqualTo(SignIn.Result.NOT_ALLOWED);
    assertThat(answer.message()).contains("suspended").contains("Call ");
    assertThat(answer.sessionSecret()).isNull();
  }

  @Test
  @Proves("ABUSE 10")
  void aSuspendedAccountIsRefusedAtTheNextRequest() throws SQLException {
    StaffFixture staff = new StaffFixture(register, Role.PRACTITIONER);
    String secret =
        attempt(staff.username, StaffFixture.PASSWORD, staff.code(clock.now())).sessionSecret();
    assertThat(recognition.recognise(secret).caller()).isPresent();
    set("UPDATE account SET state = 'SUSPENDED' WHERE id = ?", staff.accountId);
    assertThat(recognition.recognise(secret).ended()).isEqualTo(Recognition.Ended.SUSPENDED);
    set("UPDATE account SET state = 'ACTIVE' WHERE id = ?", staff.accountId);
    assertThat(recognition.recognise(secret).caller()).isEmpty();
  }

  @Test
  void aSecondSignInEndsTheFirst() {
    StaffFixture staff = new StaffFixture(register, Role.AUDITOR);
    String first =
        attempt(staff.username, StaffFixture.PASSWORD, staff.code(clock.now())).sessionSecret();
    SignIn.Answer second =
        attempt(staff.username, StaffFixture.PASSWORD, staff.code(clock.now().plusSeconds(30)));
    assertThat(second.endedAnother()).isTrue();
    assertThat(recognition.recognise(first).ended()).isEqualTo(Recognition.Ended.ELSEWHERE);
    assertThat(recognition.recognise(second.sessionSecret()).caller()).isPresent();
  }

  @Test
  @Proves("ABUSE 2")
  void failuresOfOthersKeepNobodyOutOfTheUsualBrowser() throws SQLException {
    StaffFixture staff = new StaffFixture(register, Role.AUDITOR);
    SignIn.Answer usual =
        attempt(staff.username, StaffFixture.PASSWORD, staff.code(clock.now().minusSeconds(30)));
    for (int i = 0; i < 8; i++) {
      attempt(staff.username, "guess", "000000");
    }
    holdBlocks();
    // From an unknown browser even the right factors fail now; from the usual one they do not.
    assertThat(attempt(staff.username, StaffFixture.PASSWORD, staff.code(clock.now())).result())
        .isEqualTo(SignIn.Result.WRONG);
    SignIn.Origin known = new SignIn.Origin("192.0.2.77", usual.device());
    String pending = signIn.password(staff.username, StaffFixture.PASSWORD, known);
    assertThat(signIn.code(pending, staff.code(clock.now()), known).result())
        .isEqualTo(SignIn.Result.SIGNED_IN);
  }

  @Test
  @Proves("ABUSE 6")
  void fiveCodesMayBeTriedInOneSignIn() {
    StaffFixture staff = new StaffFixture(register, Role.AUDITOR);
    String pending = signIn.password(staff.username, StaffFixture.PASSWORD, SOMEWHERE);
    for (int i = 0; i < 5; i++) {
      assertThat(signIn.code(pending, "12345", SOMEWHERE).result()).isEqualTo(SignIn.Result.WRONG);
    }
    assertThat(signIn.code(pending, staff.code(clock.now()), SOMEWHERE).result())
        .isEqualTo(SignIn.Result.START_AGAIN);
  }

  private SignIn.Answer attempt(String username, String password, String code) {
    return signIn.code(signIn.password(username, password, SOMEWHERE), code, SOMEWHERE);
  }

  private void set(String sql, long id) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  /** However slow this machine is: the blocks stand still while they are looked at. */
  private void holdBlocks() throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE sign_in_throttle SET blocked_until = ? WHERE blocked_until IS NOT NULL")) {
      statement.setObject(1, LocalDateTime.of(2999, 1, 1, 0, 0));
      assertThat(statement.executeUpdate()).isPositive();
    }
  }

  private int entries(StaffFixture staff, String reason) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM ledger_entry WHERE account_id = ? AND reason = ?")) {
      statement.setLong(1, staff.accountId);
      statement.setString(2, reason);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
