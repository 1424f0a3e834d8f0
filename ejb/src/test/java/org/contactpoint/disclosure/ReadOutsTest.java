package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Role;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F049")
class ReadOutsTest {

  private static final InvolvementFact SCHOOL =
      Given.involvement(Service.SCHOOL, Given.SCHOOL, null);

  @Test
  void leadsWithTheLeadAndSaysNumbersInGroups() {
    ReadOutView view =
        Given.readOut(
            Given.teacher(),
            Reason.HOME_VISIT,
            Given.child(Given.full(false), SCHOOL, Given.lead()));

    assertThat(view.name()).isEqualTo("Amina YUSUF");
    assertThat(view.lines()).hasSize(2);
    ReadOutView.Line lead = view.lines().get(0);
    assertThat(lead.lead()).isTrue();
    assertThat(lead.person()).isEqualTo("Person 31, social worker");
    assertThat(lead.telephone()).isEqualTo("016 329 601 31");
    assertThat(lead.night()).isEqualTo("016 329 609 99");
    assertThat(lead.email()).as("nobody spells out an address that is not needed").isNull();
    assertThat(view.lines())
        .extracting(ReadOutView.Line::reference)
        .doesNotHaveDuplicates()
        .allMatch(reference -> reference.matches("L-[0-9A-F]{8}"));
  }

  /**
   * The reason lets the caller see the address on a screen; nothing of that is there to be said.
   */
  @Test
  void tellsNeitherAddressNorCarerNorNumber() {
    ReadOutView view =
        Given.readOut(Given.teacher(), Reason.HOME_VISIT, Given.child(Given.full(false), SCHOOL));

    assertThat(view.lines() + view.name() + view.born() + view.reason())
        .doesNotContain("Canary", "M6 5WZ", "Sara", "960111", "9990000018", "4821");
  }

  @Test
  @Proves({"F071", "ABUSE 38"})
  void aShieldedRecordIsReadOutLikeItsThinTwinEvenToItsOwnSchool() {
    assertThat(
            Given.readOut(
                Given.teacher(),
                Reason.HOME_VISIT,
                Given.child(Given.full(true), SCHOOL, Given.lead())))
        .isEqualTo(Given.readOut(Given.teacher(), Reason.HOME_VISIT, Given.thinTwin()));
  }

  @Test
  @Proves("F077")
  void aSensitiveServiceIsNotSaidEvenToItsOwnTeamSinceTheMediatorWouldLearnIt() {
    Caller own = Given.caller(Role.PRACTITIONER, Sector.HEALTH, 99, null);
    InvolvementFact sensitive = Given.involvement(Service.MENTAL_HEALTH, 99, null);

    assertThat(
            Given.readOut(
                own, Reason.PLANNING_SUPPORT, Given.child(Given.full(false), SCHOOL, sensitive)))
        .isEqualTo(
            Given.readOut(own, Reason.PLANNING_SUPPORT, Given.child(Given.full(false), SCHOOL)));
  }
}
