package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A boy at a bus station who gives a first name and a language; and the day after. */
@OnTheWhole
@RunAsClient
@Proves({"F131", "F001", "F046"})
class ByHandJourneyIT {

  @BeforeEach
  @AfterEach
  void forget() {
    RunningProduct.get().forgetTheDay();
  }

  @Test
  void boyWithoutPapersIsRecordedFoundAgainAndMadeWhole() {
    try (Desk youth = new Desk().signIn("youth.worker");
        Desk social = new Desk().signIn("social.worker")) {
      youth.follow("You know only a first name: look among provisional records");
      youth.press("Find");
      youth.page().locator(".summary").waitFor();
      assertThat(youth.text()).contains("Add the first name, or how it sounded.");
      HandWays.hear(youth, "Yonaz", "TIGRINYA");
      HandWays.provisional(youth, "Yonaz");
      assertThat(youth.text())
          .contains("The provisional record has been made", "Kwame Boateng", "not known")
          .contains("A provisional record", "Piccadilly bus station", "Make it whole");

      HandWays.hear(social, "Miriam", "TIGRINYA");
      assertThat(social.text()).contains("No provisional record fits");
      HandWays.hear(social, "Jonas", "TIGRINYA");
      assertThat(social.text()).contains("Yonaz", "provisional record: seen on");
      social.page().locator("table a.open").first().click();
      social.giveReason("SAFEGUARDING_ENQUIRY", "he has come to our office");
      social.page().waitForURL("**/record.xhtml?*");
      assertThat(social.text()).contains("Kwame Boateng", "Yonaz");

      youth.follow("Correct or add");
      youth.page().waitForURL("**/correct.xhtml?*");
      youth.page().locator("#forename").fill("Yonas");
      youth.page().locator("#surname").fill("Tekleberhan");
      youth.page().locator("#day").fill("30");
      youth.page().locator("#month").fill("2");
      youth.page().locator("#year").fill("2012");
      youth.page().locator("#source").fill("papers seen");
      youth.press("Continue");
      youth.page().locator(".summary").waitFor();
      assertThat(youth.text()).contains("There is no such day in February 2012.");
      assertThat(youth.page().locator("#surname").inputValue())
          .as("nothing is lost")
          .isEqualTo("Tekleberhan");
      youth.page().locator("#day").fill("3");
      youth.press("Continue");
      youth.page().getByText("Your organisation is kept as the source.").waitFor();
      youth.press("Correct the record");
      youth.page().waitForURL("**/record.xhtml?*");
      assertThat(youth.text())
          .contains("Yonas TEKLEBERHAN", "3 February 2012")
          .doesNotContain("A provisional record");
      assertThat(youth.complaints()).isEmpty();
      assertThat(social.complaints()).isEmpty();
    }
  }

  @Test
  @Proves({"F122", "F046"})
  void childWhoIsKnownAlreadyIsTickedAndTheDeskIsAsked() {
    try (Desk youth = new Desk().signIn("youth.worker")) {
      HandWays.sameChild(youth, "Wholeridge");
      assertThat(youth.text()).contains("these may be the same child", "Robin WHOLERIDGE");
      youth.press("Correct the record");
      youth.page().locator(".summary").waitFor();
      assertThat(youth.text()).contains("Tick who is, or that none of them is.");
      youth
          .page()
          .getByRole(AriaRole.CHECKBOX)
          .and(youth.page().getByLabel("Robin WHOLERIDGE"))
          .check();
      youth.press("Correct the record");
      youth.page().waitForURL("**/record.xhtml?*");
      assertThat(youth.text())
          .contains("the management team has been asked whether the records are about one child")
          .doesNotContain("A provisional record");
      youth.open("/storycases.xhtml");
      assertThat(youth.text()).contains("A provisional record was made whole: papers seen");
      assertThat(youth.complaints()).isEmpty();
    }
  }
}
