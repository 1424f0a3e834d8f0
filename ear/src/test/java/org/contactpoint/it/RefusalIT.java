package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Auditing;
import org.contactpoint.people.Drafts;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the guard refuses, it writes down. */
@ExtendWith(ArquillianExtension.class)
class RefusalIT {

  @Inject private Auditing auditing;
  @Inject private Drafts drafts;
  @Inject private SignIn signIn;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  @Test
  @Proves({"F112", "ABUSE 3"})
  void nobodyReadsTheLedgerAndTheTryIsInIt() throws SQLException {
    int before = refusals("LEDGER_PERSON_DAY", "NOT_SIGNED_IN");
    assertThatThrownBy(() -> auditing.personsDay("somebody", LocalDate.of(2026, 1, 1)))
        .isInstanceOf(NotFound.class);
    assertThat(refusals("LEDGER_PERSON_DAY", "NOT_SIGNED_IN")).isEqualTo(before + 1);
  }

  @Test
  @Proves("ABUSE 15")
  void aCallerWhomTheContainerDoesNotKnowIsRefused() throws SQLException {
    StaffFixture staff = new StaffFixture(register, Role.AUDITOR);
    SignIn.Origin origin = new SignIn.Origin("192.0.2.78", null);
    String pending = signIn.password(staff.username, StaffFixture.PASSWORD, origin);
    String secret = signIn.code(pending, staff.code(clock.now()), origin).sessionSecret();
    assertThat(recognition.recognise(secret).caller()).isPresent();
    int before = refusals("KEEP_DRAFT", "OTHER_PRINCIPAL");
    assertThatThrownBy(() -> drafts.load("SEARCH_BEGIN", "page")).isInstanceOf(NotFound.class);
    assertThat(refusals("KEEP_DRAFT", "OTHER_PRINCIPAL")).isEqualTo(before + 1);
  }

  private int refusals(String operation, String why) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM ledger_entry"
                    + " WHERE operation = ? AND reason = ? AND outcome = 'REFUSED'")) {
      statement.setString(1, operation);
      statement.setString(2, why);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
