package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.agreement.AgreementTexts;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new text of the agreement, by two of the national team, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves("F057")
class AgreementTextIT extends NationSteps {

  private static final String WORDS = "I keep to this and to nothing else. ".repeat(4);

  @Inject private AgreementTexts texts;
  @Inject private TestClock time;

  @AfterEach
  void todayWithNothingWaiting() throws SQLException {
    time.back();
    set("UPDATE agreement_draft SET waiting = NULL, state = 'WITHDRAWN' WHERE waiting");
  }

  @Test
  @Proves("ABUSE 37")
  void oneTextWaitsAtATimeAndWhoProposedItDoesNotReleaseIt() {
    beNational();
    AgreementTexts.Proposal proposal = proposal("A" + id, clock.today().plusDays(2));
    texts.propose(proposal);
    texts.propose(proposal);
    assertThatThrownBy(() -> texts.propose(proposal("B" + id, clock.today().plusDays(3))))
        .isInstanceOf(Conflict.class);
    assertThat(texts.list().waiting().own()).isTrue();
    assertThatThrownBy(() -> texts.release("A" + id, key()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("yourself");
    beNational();
    assertThat(texts.list().waiting().own()).isFalse();
    assertThatThrownBy(() -> texts.release("B" + id, key()))
        .as("another than was read")
        .isInstanceOf(Conflict.class);
  }

  @Test
  void textThatWaitedTooLongIsNotReleasedAndCanBeWithdrawn() {
    beNational();
    LocalDate day = clock.today().plusDays(1);
    texts.propose(proposal("C" + id, day));
    time.at(day.atStartOfDay(ProductClock.LONDON).toInstant().plusSeconds(2));
    beNational();
    assertThatThrownBy(() -> texts.release("C" + id, key()))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Its day has come");
    texts.withdraw("C" + id, key());
    assertThat(texts.list().waiting()).isNull();
  }

  @Test
  @Proves("ABUSE 15")
  void nobodyElsePublishes() {
    beManagement();
    assertThatThrownBy(() -> texts.list()).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> texts.propose(proposal("D" + id, clock.today().plusDays(9))))
        .isInstanceOf(NotFound.class);
  }

  private static AgreementTexts.Proposal proposal(String version, LocalDate from) {
    return new AgreementTexts.Proposal(version, WORDS, from, key());
  }
}
