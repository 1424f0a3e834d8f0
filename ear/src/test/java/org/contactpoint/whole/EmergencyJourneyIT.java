package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A doctor at three in the morning; and the morning after. */
@OnTheWhole
@RunAsClient
@Proves({"F048", "ABUSE 39"})
class EmergencyJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @BeforeEach
  @AfterEach
  void none() {
    EmergencyWays.none();
  }

  @Test
  void childIsFoundByOneNameByKeyboardAndTheExplanationIsDemanded() {
    try (Desk doctor = new Desk().signIn("hospital.doctor")) {
      doctor.follow("A child is in danger now: emergency look-up");
      doctor.page().waitForURL("**/emergency.xhtml");
      doctor.press("Look up now");
      doctor.page().locator(".summary").waitFor();
      assertThat(doctor.text()).contains("Add a name of the child", "Say in a few words");
      // By keyboard alone: four fields and Enter, the child and Enter, and Enter again.
      doctor.page().locator("#forename").fill("Amna");
      doctor.page().locator("#age").fill("11");
      doctor.page().locator("#postcode").fill("M6");
      doctor.page().locator("#said").fill("found alone, unconscious");
      doctor.page().keyboard().press("Enter");
      doctor.page().waitForURL("**/emergencyresults.xhtml?*");
      assertThat(doctor.text()).contains("YUSUF", "Your management team has been told");
      doctor.page().locator("table a.open").first().focus();
      doctor.page().keyboard().press("Enter");
      doctor.page().waitForURL("**/emergencyopen.xhtml?*");
      assertThat(doctor.text()).contains("Amina YUSUF", "found alone, unconscious");
      doctor.press("Open the record now");
      doctor.page().waitForURL("**/record.xhtml?*");
      assertThat(doctor.text())
          .contains("Joan Mills", "Emergency", "14 Seedley Grove")
          .contains("Write why it could not wait.");
      assertThat(doctor.page().locator("a.tel").count()).isPositive();

      PRODUCT.execute("UPDATE emergency SET due_at = due_at - INTERVAL 9 DAY");
      Page opened = doctor.anotherTab();
      opened.navigate("/emergency.xhtml");
      assertThat(opened.locator("main").innerText())
          .contains("before you have written why", "Write it now", "01632")
          .doesNotContain("Look up now");
      opened.close();
      PRODUCT.execute("UPDATE emergency SET due_at = due_at + INTERVAL 9 DAY");
      doctor.open("/emergency.xhtml");
      PRODUCT.execute("UPDATE emergency SET due_at = due_at - INTERVAL 9 DAY");
      doctor.page().locator("#surname").fill("Kowalska");
      doctor.page().locator("#age").fill("12");
      doctor.page().locator("#postcode").fill("M6");
      doctor.page().locator("#said").fill("another one");
      doctor.press("Look up now");
      doctor.page().getByText("You have not yet written why").first().waitFor();
      EmergencyWays.explained(doctor);
      assertThat(doctor.text())
          .contains("It has been sent to your management team.")
          .doesNotContain("Write why it could not wait.");
      assertThat(doctor.complaints()).isEmpty();
    }
    try (Desk management = new Desk().signIn("management")) {
      EmergencyWays.review(management);
      assertThat(management.text())
          .contains("Adaeze Nwosu", "found alone, unconscious", "No name but hers");
      management.page().locator("#reason-EMERGENCY_RIGHT").check();
      management.page().locator("#text").fill("rang the ward, all in order");
      management.press("Continue");
      management.press("Look into this emergency");
      management.page().getByText("It is kept what came of it.").waitFor();
      assertThat(management.complaints()).isEmpty();
    }
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml?username=hospital.doctor");
      assertThat(auditor.text())
          .contains("Opened a record in an emergency", "found alone, unconscious");
    }
  }
}
