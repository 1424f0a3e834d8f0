package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody at the help desk, and the nation's steps, at the browser. */
@OnTheWhole
@RunAsClient
class HelpDeskJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void goLive() {
    PRODUCT.execute("DELETE FROM phase_confirmation");
    PRODUCT.execute("DELETE FROM phase_step");
    PRODUCT.execute("DELETE FROM desk_act");
  }

  @Test
  @Proves("F108")
  void callsBackAndIssuesATicketThatItReadsOut() {
    try (Desk desk = new Desk().signIn("help.desk")) {
      desk.follow("Help desk");
      assertThat(StaffWays.deskCase(desk).split(" ")).hasSize(3);
      desk.press("Record the call");
      assertThat(desk.text()).contains("Choose the number on file", "Ask at least two");
      desk.page().locator("#number-OFFICE").check();
      desk.page().locator("#MANAGER").check();
      desk.page().locator("#TEAM").check();
      desk.page().locator("#phrase").fill("no such phrase");
      desk.press("Record the call");
      assertThat(desk.text()).contains("This is not the phrase.");
      assertThat(desk.page().locator("#MANAGER").isChecked()).isTrue();

      StaffWays.calledBack(desk);
      desk.follow("Forget failed sign-ins");
      assertThat(desk.text()).contains("Check before it is done").doesNotContain("Ivy Marsh");
      desk.follow("Do nothing").follow("Forget failed sign-ins").press("Forget failed sign-ins");
      assertThat(desk.text()).contains("The failed sign-ins are forgotten.", "Ivy Marsh");
      desk.follow("Issue a ticket for a new password").press("Issue a ticket for a new password");
      assertThat(desk.page().locator("#ticket-words").innerText()).hasSize(19);
      assertThat(desk.text()).contains("a ticket for a new password").doesNotContain("a new key");
      desk.open("/desk.xhtml");
      assertThat(desk.text()).contains("Your open cases", "called back: you can help until");
      StaffWays.deskCase(desk);
      desk.open("/desk.xhtml");
      assertThat(desk.page().locator("table tbody tr").first().innerText())
          .contains("call back: the phrase has not been said yet");
      desk.page().locator("table tbody tr a").first().click();
      desk.page().waitForURL("**/deskcase.xhtml?*");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F130")
  void organisationTakesAStepBackAndItsPeopleAreToldInWords() {
    try (Desk desk = new Desk().signIn("management");
        Desk user = new Desk().signIn("gp.receptionist")) {
      StaffWays.organisation(desk).follow("See the steps");
      desk.press("Continue");
      assertThat(desk.text()).contains("Choose the step.", "Give a day from today");
      desk.page().locator("#phase-PREPARING").check();
      java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
      desk.page().locator("#from").fill(Integer.toString(today.getDayOfMonth()));
      desk.page().locator("#from-month").fill(Integer.toString(today.getMonthValue()));
      desk.page().locator("#from-year").fill(Integer.toString(today.getYear()));
      desk.page().locator("#reason-PROBLEM").check();
      desk.page().locator("#text").fill("the office was flooded");
      desk.press("Continue");
      assertThat(desk.text()).contains("Check before it is done", "the office was flooded");
      desk.press("Take the step");
      assertThat(desk.text()).contains("The step is recorded.", "A problem has come up");

      user.open("/search.xhtml");
      assertThat(user.text()).contains("organisation is at the preparing step");
      user.open("/index.xhtml");
      assertThat(user.text())
          .contains("organisation is at the preparing step", "Your security keys");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "help.desk, /search.xhtml",
    "help.desk, /staff.xhtml",
    "help.desk, /organisations.xhtml",
    "help.desk, /authorities.xhtml",
    "help.desk, /deskopen.xhtml?a=AAAAAAAAAAAAAAAAAAAAAA",
    "help.desk, /deskcase.xhtml?c=AAAAAAAAAAAAAAAAAAAAAA",
    "national, /desk.xhtml",
    "management, /desk.xhtml",
    "management, /authorities.xhtml",
    "management, /phase.xhtml?a=E08000006",
    "national, /phase.xhtml?a=E99999999"
  })
  @Proves({"F062", "ABUSE 14", "ABUSE 15"})
  void pagesOfOthersDoNotExist(String user, String page) {
    assertThat(Visitor.signedIn(user).get(page).status()).isEqualTo(404);
  }
}
