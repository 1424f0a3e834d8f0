package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work on many accounts at the browser: picked, looked over, done. */
@OnTheWhole
@RunAsClient
class ReviewJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void openAgain() {
    PRODUCT.execute(
        "UPDATE account SET state = 'ACTIVE' WHERE username IN ('colin.ashworth', 'joan.mills')");
    PRODUCT.execute("DELETE FROM recertification");
    PRODUCT.execute("UPDATE account SET needed_on = NULL");
  }

  @Test
  @Proves("F067")
  void aManagerConfirmsWhoStillNeedsTheAccountByTheTaskList() {
    JoinWays.due("teacher");
    try (Desk manager = new Desk().signIn("school.manager")) {
      manager.follow("New users");
      assertThat(manager.text()).containsPattern("[0-9]+ accounts? to confirm by ");
      manager.page().locator("a[href*='review.xhtml']").click();
      assertThat(manager.text()).contains("This is your own account. Somebody else confirms it.");
      manager.press("Continue");
      manager.page().locator(".summary").waitFor();
      assertThat(manager.text()).contains("Pick at least one account.");
      manager.page().getByLabel("Tom Birch").check();
      manager.press("Continue");
      assertThat(manager.text()).contains("Check who still needs the account", "Tom Birch");
      manager.press("Change it");
      assertThat(manager.page().getByLabel("Tom Birch").isChecked()).isTrue();
      manager.press("Continue").press("Confirm that they are needed");
      manager.page().getByText("Thank you.").waitFor();
      assertThat(manager.text()).contains("Thank you.").doesNotContain("Tom Birch");
      StaffWays.person(manager, "teacher");
      assertThat(manager.text()).contains("Confirmed that the account is still needed");
      assertThat(manager.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F058")
  void aFileOfRequestsIsReportedRowByRowAndTheGoodOnesAreSent() {
    String waiting = "SELECT COUNT(*) FROM user_request WHERE email LIKE 'by.file%'";
    try (Desk manager = new Desk().signIn("school.manager")) {
      manager.open("/requests.xhtml");
      manager.follow("Ask for many users");
      manager.press("Continue");
      manager.page().locator(".summary").waitFor();
      assertThat(manager.text()).contains("Paste the rows");
      manager.page().locator("#rows").fill(JoinWays.rows("by.file", "no address"));
      manager.press("Continue");
      assertThat(manager.text())
          .contains("Rows that can be sent: 1.", "e-mail: Enter a work e-mail address.");
      assertThat(PRODUCT.count(waiting)).isZero();
      manager.press("Change it");
      assertThat(manager.page().locator("#rows").inputValue()).contains("no address");
      manager.press("Continue").press("Send these requests");
      manager.page().getByText("Requests sent: 1.").waitFor();
      assertThat(PRODUCT.count(waiting)).isEqualTo(1);
      manager.open("/requests.xhtml");
      assertThat(manager.text()).contains("Row by.file");
      assertThat(manager.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F060")
  void aManagementTeamSuspendsManyForOneReason() {
    try (Desk desk = new Desk().signIn("management")) {
      desk.open("/suspendmany.xhtml?q=colin.ashworth");
      desk.page().getByLabel("Colin Ashworth").check();
      desk.press("Continue");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.text()).contains("Choose the reason.");
      assertThat(desk.page().getByLabel("Colin Ashworth").isChecked()).isTrue();
      desk.page().locator("#reason-UNDER_INQUIRY").check();
      desk.page().locator("#text").fill("the service has closed");
      desk.press("Continue");
      assertThat(desk.text()).contains("Check before it is done", "the service has closed");
      desk.press("Suspend these accounts");
      desk.page().waitForURL("**/staff.xhtml?*");
      assertThat(desk.text()).contains("The accounts are suspended.", "colin.ashworth");
      assertThat(desk.complaints()).isEmpty();
    }
  }
}
