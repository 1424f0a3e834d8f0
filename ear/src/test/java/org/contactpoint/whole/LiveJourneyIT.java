package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Going live at the browser, by two people, and what the pages look like on the way. */
@OnTheWhole
@RunAsClient
class LiveJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void forget() {
    PRODUCT.execute("DELETE FROM phase_confirmation");
    PRODUCT.execute("DELETE FROM phase_step");
    PRODUCT.execute(
        "UPDATE organisation SET email = 'contact@langworthy.example'"
            + " WHERE name = 'Langworthy Practice'");
  }

  @Test
  @Proves({"F130", "ABUSE 37"})
  void oneTakesTheStepAndAnotherConfirmsIt() {
    try (Desk one = new Desk().signIn("management");
        Desk other = new Desk().signIn("management.two")) {
      steps(one);
      take(one, "TRAINING");
      steps(one);
      looked(one, "LIVE");
      assertThat(one.text()).as("nothing was planned").doesNotContain("takes the place of");
      one.press("Take the step");
      one.page().locator(".note-done").waitFor();
      assertThat(one.text()).contains("has to confirm it", "That was you", "Today: Training");
      looked(one, "LIVE");
      assertThat(one.text()).as("one waits already").contains("takes the place of");
      steps(one);
      assertThat(one.page().locator("#confirm").count()).isZero();

      steps(other);
      other.press("Confirm that it goes live");
      other.page().getByText("It is confirmed.").waitFor();
      assertThat(other.text()).contains("Today: Live", "Confirmed by");
      other.follow("Back to the organisation");
      other.page().waitForURL("**/organisation.xhtml?*");
      assertThat(other.text())
          .contains("Took a step for an organisation", "Confirmed that an organisation goes live")
          .contains("The live step, from ");
      assertThat(one.complaints()).isEmpty();
      assertThat(other.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F112")
  void headerHasOneLineOfMenuAndWhatIsNotKnownIsNoLink() {
    PRODUCT.execute("UPDATE organisation SET email = NULL WHERE name = 'Langworthy Practice'");
    try (Desk desk = new Desk().signIn("management")) {
      desk.page().setViewportSize(1280, 800);
      desk.open("/organisations.xhtml?q=langworthy");
      double line = desk.page().locator("header nav li").first().boundingBox().height;
      assertThat(desk.page().locator("header nav").boundingBox().height).isLessThan(line * 1.5);
      desk.follow("Langworthy Practice");
      assertThat(desk.page().locator("a[href='mailto:']").count()).isZero();
      assertThat(desk.text()).contains("not known");
      desk.open("/staff.xhtml?q=nosuchname");
      assertThat(desk.text())
          .contains("No account fits.")
          .doesNotContain("Suspend many of these", "Save this list");
    }
  }

  private static void steps(Desk desk) {
    desk.open("/organisations.xhtml?q=langworthy");
    desk.follow("Langworthy Practice").follow("See the steps");
    desk.page().locator("#phase-TRAINING").waitFor();
  }

  private static void take(Desk desk, String phase) {
    looked(desk, phase);
    desk.press("Take the step");
    desk.page().locator(".note-done").waitFor();
  }

  private static void looked(Desk desk, String phase) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    desk.page().locator("#phase-" + phase).check();
    desk.page().locator("#from").fill(Integer.toString(today.getDayOfMonth()));
    desk.page().locator("#from-month").fill(Integer.toString(today.getMonthValue()));
    desk.page().locator("#from-year").fill(Integer.toString(today.getYear()));
    desk.page().locator("#reason-READY").check();
    desk.page().locator("#text").fill("for a test");
    desk.press("Continue");
    desk.page().locator("#checked").waitFor();
  }
}
