package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saying that one still works with children, before it lapses and at a new school year. */
@OnTheWhole
@RunAsClient
@Proves("F013")
class CycleJourneyIT {

  @BeforeEach
  void forget() {
    RunningProduct.get().forgetTheDay();
  }

  @Test
  void whatLapsesIsToldOnEveryPageAndConfirmedOneByOneOrTogether() {
    CycleWays.soon("Lapseone");
    CycleWays.soon("Lapsetwo");
    CycleWays.soon("Lapsethree");
    try (Desk desk = new Desk().signIn("youth.worker")) {
      recount(desk);
      int before = waiting(desk);
      assertThat(before).isGreaterThanOrEqualTo(3);
      desk.open("/myaccount.xhtml");
      assertThat(waiting(desk)).as("on any page").isEqualTo(before);
      desk.open("/search.xhtml");
      assertThat(desk.text()).contains("children whom you are to confirm");
      desk.follow("See which");
      desk.follow("Lapse within 30 days");

      CycleWays.row(desk, "LAPSEONE").getByRole(AriaRole.BUTTON).click();
      desk.page().getByText("Your involvement is confirmed for another year").waitFor();
      assertThat(desk.page().url()).endsWith("?f=lapses");
      assertThat(desk.text()).doesNotContain("LAPSEONE").contains("LAPSETWO", "LAPSETHREE");
      assertThat(waiting(desk)).isEqualTo(before - 1);

      desk.follow("Go through several at once");
      desk.page().locator("a[href*='a=ended']").first().click();
      desk.page().waitForURL("**/change.xhtml?*");
      assertThat(desk.page().locator("[name=what][value=ended]").isChecked()).isTrue();
      desk.page().goBack();
      desk.press("Continue");
      assertThat(desk.text()).contains("Tick at least one child.");
      CycleWays.tick(desk, "LAPSETWO");
      CycleWays.tick(desk, "LAPSETHREE");
      desk.press("Continue");
      assertThat(desk.text()).contains("You still work with", "LAPSETWO", "LAPSETHREE");
      desk.press("Record it");
      assertThat(desk.text()).contains("What you said of these children is recorded");
      desk.open("/children.xhtml");
      assertThat(desk.text()).contains("LAPSETWO", "LAPSETHREE");
      desk.open("/children.xhtml?f=lapses");
      assertThat(desk.text()).doesNotContain("LAPSETWO", "LAPSETHREE");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  void aSchoolSaysOnceWhoHasLeftAndKeepsTheOthers() {
    CycleWays.lastYear("Schoolstays");
    CycleWays.lastYear("Schoolleaves");
    try (Desk desk = new Desk().signIn("teacher")) {
      desk.open("/children.xhtml");
      assertThat(desk.text()).contains("A new school year has begun");
      desk.follow("New school year: who has left?");
      CycleWays.tick(desk, "SCHOOLLEAVES");
      assertThat(desk.page().locator("#until-month").inputValue()).isEqualTo("8");
      desk.page().locator("#until-year").fill("1999");
      desk.press("Continue").press("Record it");
      assertThat(desk.text())
          .contains("Give a last day that is not before the first day.", "SCHOOLSTAYS");
      desk.open("/schoolyear.xhtml");
      CycleWays.tick(desk, "SCHOOLLEAVES");
      desk.press("Continue");
      assertThat(desk.text()).contains("You do not work any more, last day 31 August");
      desk.press("Record it");
      assertThat(desk.text())
          .contains("What you said of these children is recorded", "SCHOOLSTAYS")
          .doesNotContain("SCHOOLLEAVES", "A new school year has begun");
      desk.open("/schoolyear.xhtml");
      assertThat(desk.text()).contains("You have said of all your children");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F014")
  void whoWantsALeadThatAnotherHasIsLedToAskForIt() {
    CycleWays.another("Leadtaken");
    try (Desk desk = new Desk().signIn("youth.worker")) {
      CycleWays.wantLead(desk, "LEADTAKEN");
      assertThat(desk.text()).contains("Another person is recorded as lead professional");
      desk.follow("Open the record and ask for the lead");
      desk.giveReason("WORKING_WITH_CHILD", "to ask for the lead");
      assertThat(desk.text()).contains("Ask to become lead professional");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves({"F012", "F016"})
  void aTeamWorksWithAChildAndAMemberEndsIt() {
    try (Desk desk = new Desk().signIn("social.worker")) {
      CycleWays.forTheTeam(desk, "Teamwork");
      assertThat(desk.text())
          .contains("Your team", "Others who may see this record will see your team");
      desk.press("Record it");
      desk.page().waitForURL("**/record.xhtml?*");
      assertThat(desk.text()).contains("Salford Children's Services", "Assessment team");
      desk.open("/children.xhtml");
      assertThat(CycleWays.row(desk, "TEAMWORK").innerText()).contains("Your team");

      CycleWays.row(desk, "TEAMWORK").getByText("Confirm or end").click();
      desk.page().waitForURL("**/change.xhtml?*");
      assertThat(desk.text()).doesNotContain("lead professional");
      desk.page().locator("#what-ended").check();
      desk.day("until", LocalDate.now(ZoneOffset.UTC).minusDays(1));
      desk.press("Save");
      assertThat(desk.text()).contains("Your involvement has ended").doesNotContain("TEAMWORK");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F051")
  void mailIsChosenUnderYourAccount() {
    try (Desk desk = new Desk().signIn("gp.receptionist")) {
      desk.open("/myaccount.xhtml").text();
      desk.follow("E-mail about your children");
      assertThat(desk.text()).contains("does not send e-mail at present");
      assertThat(desk.page().locator("#wanted-yes").isChecked()).isTrue();
      desk.page().locator("#wanted-no").check();
      desk.press("Save");
      assertThat(desk.text()).contains("Your choice is saved");
      desk.open("/mailchoice.xhtml");
      assertThat(desk.page().locator("#wanted-no").isChecked()).isTrue();
      desk.page().locator("#wanted-yes").check();
      desk.press("Save");
      assertThat(desk.text()).contains("Your choice is saved");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  /** A visit to the list counts anew; the first page of the day had counted already. */
  private static void recount(Desk desk) {
    desk.open("/children.xhtml");
  }

  private static int waiting(Desk desk) {
    Locator count = desk.page().locator("nav .count", withText("to be confirmed"));
    return Integer.parseInt(count.innerText().replaceAll("\\D+", ""));
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
