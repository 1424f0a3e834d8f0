package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.contactpoint.disclosure.RecordView.Assessment;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.assessment.Assessments;
import org.contactpoint.involvement.assessment.Assessments.Holder;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That an assessment was done, through the real guard, against the real database. */
@ExtendWith(ArquillianExtension.class)
@Proves("F015")
class AssessmentIT extends ContactSteps {

  @Inject private Assessments assessments;

  @Test
  void isRecordedByWhoWorksWithTheChildReadByOthersAndTakenBack() throws Exception {
    begin(Service.GP, false);
    assertThatThrownBy(() -> assessments.record(look, clock.today(), Holder.ME, key()))
        .as("who asks does not work with the child")
        .isInstanceOf(Conflict.class);
    be(asked);
    open();
    String key = key();
    assessments.record(look, clock.today().minusDays(3), Holder.ME, key);
    assessments.record(look, clock.today().minusDays(3), Holder.ME, key);
    assertThat(recorded()).isEqualTo(1);

    be(asker);
    open();
    Assessment seen = records.view(look).assessments().get(0);
    assertThat(seen.doneOn()).isEqualTo(clock.today().minusDays(3));
    assertThat(seen.by().telephone()).isEqualTo("01632 960002");
    assertThat(seen.own()).isFalse();
    assertThatThrownBy(() -> assessments.takeBack(look)).isInstanceOf(Conflict.class);

    be(asked);
    open();
    assessments.takeBack(look);
    assertThat(recorded()).isZero();
    assertThatThrownBy(() -> assessments.takeBack(look)).isInstanceOf(NotFound.class);
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM ledger_entry WHERE operation = 'ASSESSMENT_TAKE_BACK'"))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  @Proves("ABUSE 29")
  void ofAShieldedChildItIsSeenByTheOwnTeamAlone() throws Exception {
    begin(Service.GP, true);
    be(asked);
    open();
    assessments.record(look, clock.today(), Holder.TEAM, key());
    assertThat(recorded()).isEqualTo(1);
    be(asker);
    open();
    assertThat(recorded()).isZero();
  }

  @Test
  void worthlessWithoutAnOpenLook() throws Exception {
    begin(Service.GP, false);
    be(asked);
    assertThatThrownBy(() -> assessments.record(look, clock.today(), Holder.ME, key()))
        .as("the look of somebody else")
        .isInstanceOf(NotFound.class);
  }

  private int recorded() {
    return records.view(look).assessments().size();
  }
}
