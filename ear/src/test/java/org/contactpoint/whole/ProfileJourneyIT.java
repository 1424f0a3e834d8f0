package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A practitioner who goes away, and a colleague who looks for whom to call. */
@OnTheWhole
@RunAsClient
@Proves("F067")
class ProfileJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void backAtWork() {
    PRODUCT.execute(
        "UPDATE account SET hours = NULL, away_from = NULL, away_until = NULL, cover_account = NULL,"
            + " telephone_on = NULL");
    PRODUCT.forgetTheDay();
  }

  @Test
  void saysWhenAwayAndWhoCoversAndNothingTypedIsLost() {
    try (Desk desk = new Desk().signIn("social.worker")) {
      desk.follow("Your account").follow("Your profile");
      final Page second = desk.anotherTab();
      second.navigate(desk.page().url());
      desk.page().locator("#telephone").fill("ask the office");
      desk.page().locator("#hours").fill("Monday to Thursday");
      desk.page().locator("#from").fill("31");
      desk.page().locator("#from-month").fill("2");
      desk.page().locator("#from-year").fill("2099");
      desk.press("Save");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.page().locator("#hours").inputValue()).isEqualTo("Monday to Thursday");
      assertThat(desk.page().locator("#from").inputValue()).isEqualTo("31");
      for (String box : new String[] {"#from", "#from-month", "#from-year"}) {
        desk.page().locator(box).fill("");
      }
      desk.press("Save");
      desk.page().getByText("Give your work telephone number").first().waitFor();
      desk.page().locator("#telephone").fill("01632 960555");
      desk.press("Save");
      desk.page().getByText("Your profile is saved.").waitFor();

      second.locator("#hours").fill("Mornings");
      second.locator("main input[type=submit]").click();
      second.locator(".summary").waitFor();
      assertThat(second.locator("main").innerText())
          .contains("Somebody else has changed this", "Monday to Thursday");
      assertThat(second.locator("#hours").inputValue()).isEqualTo("Mornings");
      second.locator("main input[type=submit]").click();
      second.getByText("Your profile is saved.").waitFor();
      desk.follow("Your account");
      assertThat(desk.text()).contains("Your work telephone was changed.");
      assertThat(desk.complaints()).isEmpty();
    } finally {
      PRODUCT.execute(
          "DELETE FROM account_notice WHERE account_id ="
              + " (SELECT id FROM account WHERE username = 'social.worker')");
    }
  }

  @Test
  void recordSaysUntilWhenSomebodyIsAwayAndWhomToCallMeanwhile() {
    PRODUCT.execute(
        "UPDATE account SET hours = 'Monday to Thursday', away_from = '2020-01-01',"
            + " away_until = '2099-03-02', cover_account = (SELECT x.id FROM (SELECT id FROM account"
            + " WHERE username = 'nasreen.akhtar') x) WHERE username = 'joan.mills'");
    try (Desk desk = new Desk().signIn("social.worker")) {
      desk.search(Map.of("forename", "Amina", "surname", "Yousef", "month", "3", "year", "2015"));
      desk.follow("YUSUF").giveReason("PLANNING_SUPPORT", "new referral");
      assertThat(desk.text())
          .contains("Joan Mills", "Away until 2 March 2099.", "Call Nasreen Akhtar")
          .doesNotContain("Works Monday to Thursday");
      PRODUCT.execute("UPDATE account SET away_until = '2020-01-02' WHERE username = 'joan.mills'");
      desk.page().reload();
      assertThat(desk.text()).contains("Works Monday to Thursday").doesNotContain("Away until");
      assertThat(desk.complaints()).isEmpty();
    }
  }
}
