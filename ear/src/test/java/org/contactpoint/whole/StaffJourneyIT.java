package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A member of a management team at the browser, from the list to the effect. */
@OnTheWhole
@RunAsClient
class StaffJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void openAgain() {
    PRODUCT.execute(
        "UPDATE account SET state = 'ACTIVE' WHERE username IN ('gp.receptionist', 'joan.mills')");
    PRODUCT.forgetTheDay();
  }

  @Test
  @Proves({"F060", "F054"})
  void suspendsAndReinstatesWithReasonCheckAndHistory() {
    try (Desk desk = new Desk().signIn("management")) {
      desk.follow("Staff");
      StaffWays.person(desk, "joan.mills").follow("Suspend the account");
      desk.press("Continue");
      assertThat(desk.text()).contains("Choose the reason.", "Say why in 3 to 200");
      desk.page().locator("#reason-AWAY").check();
      desk.page().locator("#text").fill("on a long course");
      desk.press("Continue");
      assertThat(desk.text()).contains("Check before it is done", "on a long course");
      desk.press("Change it");
      assertThat(desk.page().locator("#text").inputValue()).isEqualTo("on a long course");
      desk.press("Continue").press("Suspend the account");
      assertThat(desk.text()).contains("The account is suspended.", "Away for a long time");
      desk.page().reload();
      assertThat(desk.text()).contains("suspended", "on a long course");
      desk.page().goBack();
      desk.page().goForward();
      assertThat(desk.page().locator("table tbody tr").allInnerTexts())
          .filteredOn(row -> row.contains("Suspended an account"))
          .hasSize(1);
      desk.open("/staff.xhtml?f=suspended");
      assertThat(desk.text()).contains("joan.mills");
      StaffWays.person(desk, "joan.mills").follow("Reinstate the account");
      desk.page().locator("#reason-BACK_AT_WORK").check();
      desk.page().locator("#text").fill("course is over");
      desk.press("Continue").press("Reinstate the account");
      assertThat(desk.text()).contains("The account is open again.");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves({"F055", "F056"})
  void renewsATrainingAndReadsOfItOnTheSamePage() {
    try (Desk desk = new Desk().signIn("management")) {
      StaffWays.training(desk);
      StaffWays.renewal(desk);
      desk.page().locator("#from-year").fill("1999");
      desk.press("Continue");
      assertThat(desk.text()).contains("This would have ended on 1 November 2002");
      desk.page().locator("#from-year").fill("2026");
      desk.press("Continue");
      assertThat(desk.text()).contains("2 November 2026", "1 November 2029", "TR-2026/118");
      desk.press("Record it");
      assertThat(desk.text()).contains("It is renewed.", "TR-2026/118", "1 November 2029");
    }
  }

  @Test
  @Proves({"F060", "F014"})
  void closingAnAccountEndsItsLeadRolesAndTheEntryNamesTheRecord() {
    PRODUCT.forgetTheDay();
    try (Desk user = new Desk().signIn("gp.receptionist");
        Desk desk = new Desk().signIn("management")) {
      record(user);
      user.follow("I am working with this child");
      user.page().locator("[name=service]").first().check();
      user.page().locator("#since").fill("2");
      user.page().locator("#since-month").fill("11");
      user.page().locator("#since-year").fill("2026");
      user.page().locator("#lead").check();
      user.press("Continue").press("Record it");
      record(desk);
      assertThat(desk.text()).contains("Lead professional", "Helen Shaw");
      long records = PRODUCT.count("SELECT COUNT(*) FROM ledger_subject");

      StaffWays.person(desk, "gp.receptionist").follow("Close the account");
      desk.page().locator("#reason-LEFT").check();
      desk.page().locator("#text").fill("left the practice");
      desk.press("Continue").press("Close the account");

      assertThat(desk.text()).contains("The account is closed.");
      assertThat(PRODUCT.count("SELECT COUNT(*) FROM ledger_subject")).isEqualTo(records + 1);
      user.open("/search.xhtml");
      assertThat(user.text()).contains("because your account is closed. Call the management team");
      record(desk);
      assertThat(desk.text()).doesNotContain("Lead professional");
    }
  }

  private static void record(Desk desk) {
    desk.search(Map.of("forename", "Callum", "surname", "Scott", "month", "6", "year", "2012"));
    desk.follow("SCOTT").giveReason("PLANNING_SUPPORT", "to see who leads");
  }
}
