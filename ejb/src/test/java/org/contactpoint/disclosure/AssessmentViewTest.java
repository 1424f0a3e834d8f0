package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.child.OpenChild;
import org.contactpoint.disclosure.RecordView.Assessment;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.assessment.AssessmentFact;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees that an assessment was done, and what of it. */
@Proves("F015")
class AssessmentViewTest {

  private static AssessmentFact held(Service service, long organisation, Long team, Long account) {
    return new AssessmentFact(
        service,
        organisation,
        team,
        account,
        Given.TODAY.minusDays(200),
        Given.TODAY.minusDays(190),
        31);
  }

  private static RecordView seen(Caller caller, OpenChild child) {
    return Given.view(caller, Reason.PLANNING_SUPPORT, child);
  }

  @Test
  void everybodySeesThatItWasDoneAndHowToReachWhoHoldsIt() {
    OpenChild child =
        Given.assessed(
            Given.known(false),
            held(Service.SOCIAL_WORK, Given.SOCIAL_CARE, Given.NORTH_TEAM, 31L));

    Assessment shown = seen(Given.stranger(), child).assessments().get(0);

    assertThat(shown.doneOn()).isEqualTo(Given.TODAY.minusDays(200));
    assertThat(shown.by().person()).isEqualTo("Person 31, social worker");
    assertThat(shown.by().telephone()).isEqualTo("01632 960131");
    assertThat(shown.staleness()).isEqualTo(Staleness.GETTING_STALE);
    assertThat(shown.own()).isFalse();
  }

  @Test
  @Proves("F016")
  void whereWhoHeldItHasLeftTheOrganisationAnswers() {
    OpenChild child =
        Given.assessed(Given.known(false), held(Service.SOCIAL_WORK, Given.SOCIAL_CARE, null, 32L));

    assertThat(seen(Given.stranger(), child).assessments().get(0).by().telephone())
        .isEqualTo("01632 96012");
  }

  @Test
  @Proves("F078")
  void thatOfASensitiveServiceIsForItsOwnTeamAlone() {
    OpenChild child =
        Given.assessed(Given.known(false), held(Service.MENTAL_HEALTH, Given.SCHOOL, null, null));

    assertThat(seen(Given.stranger(), child).assessments()).isEmpty();
    assertThat(seen(Given.management(), child).assessments()).isEmpty();
    assertThat(seen(Given.teacher(), child).assessments())
        .extracting(Assessment::own)
        .containsExactly(true);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  @Proves("ABUSE 29")
  void aShieldedChildsIsSeenByTheOwnTeamAlone(Reason reason) {
    AssessmentFact fact = held(Service.SCHOOL, Given.SCHOOL, null, null);
    OpenChild shielded = Given.assessed(Given.known(true), fact);

    assertThat(Given.view(Given.stranger(), reason, shielded))
        .isEqualTo(Given.view(Given.stranger(), reason, Given.thinTwin()));
    assertThat(Given.view(Given.management(), reason, shielded))
        .isEqualTo(Given.view(Given.management(), reason, Given.thinTwin()));
    assertThat(Given.view(Given.teacher(), reason, shielded))
        .isEqualTo(Given.view(Given.teacher(), reason, Given.assessed(Given.thinTwin(), fact)));
  }
}
