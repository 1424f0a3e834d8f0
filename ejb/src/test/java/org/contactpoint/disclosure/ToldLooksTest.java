package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Sector;
import org.contactpoint.ledger.LooksAtChild.Opened;
import org.contactpoint.ledger.LooksAtChild.Who;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lead of the north team in social care is told of looks, or not. */
@Proves("F052")
class ToldLooksTest {

  private static final Caller LEAD =
      Given.caller(Role.PRACTITIONER, Sector.SOCIAL_CARE, Given.SOCIAL_CARE, Given.NORTH_TEAM);

  private static final long CLINIC = 55;

  private static final OpenChild OPEN = Given.child(Given.full(false), Given.lead());

  private static Who who(Sector sector, long organisation, Long team) {
    return new Who(77, "Somebody", Role.PRACTITIONER, organisation, "Place", sector, team);
  }

  private static boolean tells(OpenChild child, Who who) {
    return new ToldLooks(LEAD, child).tells(look(who, null));
  }

  private static Opened look(Who who, Who mediator) {
    return new Opened("0f", Instant.EPOCH, who, mediator, "HOME_VISIT", false);
  }

  @Test
  void aSchoolAndTheOwnTeamAreTold() {
    assertThat(tells(OPEN, who(Sector.EDUCATION, Given.SCHOOL, null))).isTrue();
    assertThat(tells(OPEN, who(Sector.POLICE, 60, null))).isTrue();
    assertThat(tells(OPEN, who(Sector.SOCIAL_CARE, Given.SOCIAL_CARE, Given.NORTH_TEAM))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Sector.class,
      names = {"HEALTH", "VOLUNTARY", "YOUTH_JUSTICE", "NATIONAL"})
  @Proves("F077")
  void whereAServiceMayBeSensitiveOnlyWhoIsKnownForAnotherOneIsTold(Sector sector) {
    assertThat(tells(OPEN, who(sector, CLINIC, null))).isFalse();
    InvolvementFact gp = Given.involvement(Service.GP, CLINIC, null);
    assertThat(tells(Given.child(Given.full(false), gp), who(sector, CLINIC, null))).isTrue();
  }

  @Test
  @Proves("F077")
  void whoWorksOrWorkedWithTheChildForASensitiveServiceIsNotTold() {
    InvolvementFact gp = Given.involvement(Service.GP, CLINIC, null);
    InvolvementFact sensitive = Given.involvement(Service.SUBSTANCE_MISUSE, CLINIC, null);
    assertThat(
            tells(Given.child(Given.full(false), gp, sensitive), who(Sector.HEALTH, CLINIC, null)))
        .isFalse();
    InvolvementFact atSchool = Given.involvement(Service.MENTAL_HEALTH, Given.SCHOOL, null);
    assertThat(
            tells(
                Given.child(Given.full(false), atSchool),
                who(Sector.EDUCATION, Given.SCHOOL, null)))
        .isFalse();
    InvolvementFact other = Given.involvement(Service.SEXUAL_HEALTH, 99, 77L);
    assertThat(tells(Given.child(Given.full(false), other), who(Sector.EDUCATION, 60, null)))
        .as("somebody who works in two places")
        .isFalse();
  }

  @Test
  @Proves({"F071", "F052"})
  void ofAShieldedChildNothingIsToldButTheOwnTeam() {
    OpenChild shielded =
        Given.child(
            Given.full(true), Given.lead(), Given.involvement(Service.SCHOOL, Given.SCHOOL, null));
    Who own = who(Sector.SOCIAL_CARE, Given.SOCIAL_CARE, Given.NORTH_TEAM);
    Who school = who(Sector.EDUCATION, Given.SCHOOL, null);
    assertThat(tells(shielded, school)).isFalse();
    assertThat(tells(shielded, who(Sector.SOCIAL_CARE, Given.SOCIAL_CARE, 22L))).isFalse();
    assertThat(tells(shielded, own)).isTrue();
    ToldLooks told = new ToldLooks(LEAD, shielded);
    assertThat(told.tells(look(own, school))).as("a mediator from elsewhere").isFalse();
    assertThat(told.tells(look(own, own))).isTrue();
    assertThat(new ToldLooks(LEAD, OPEN).tells(look(own, school))).isTrue();
  }

  @Test
  void aManagementTeamIsNotToldWhateverItLooksInto() {
    Who team = new Who(78, "Team", Role.MANAGEMENT_TEAM, 70, "Team", Sector.LOCAL_AUTHORITY, null);
    assertThat(tells(OPEN, team)).isFalse();
  }

  @Test
  void onTheTelephoneItIsTheCallerWhoIsJudged() {
    Who school = who(Sector.EDUCATION, Given.SCHOOL, null);
    Who clinic = who(Sector.HEALTH, CLINIC, null);
    assertThat(new ToldLooks(LEAD, OPEN).tells(look(school, clinic))).isTrue();
    assertThat(new ToldLooks(LEAD, OPEN).tells(look(clinic, school))).isFalse();
  }
}
