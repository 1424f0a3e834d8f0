package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose record may be opened: one's family's never, a distant child's with more said (F063). */
@OnTheWhole
@RunAsClient
@Proves("F063")
class FamilyJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void forget() {
    PRODUCT.execute("DELETE FROM family_member");
    PRODUCT.execute("DELETE FROM staff_alert");
    PRODUCT.forgetTheDay();
  }

  @Test
  void ofADistantChildMoreIsSaidAndTheAuditorSeesItAtOnce() {
    Ways.plant("Farsaid", 1);
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(robin("Farsaid")).follow("FARSAID");
      user.page().locator("#reason-PLANNING_SUPPORT").check();
      user.page().locator("#text").fill("new referral");
      user.press("Open the record");
      user.page().locator(".summary").waitFor();
      assertThat(user.text()).contains("whole sentence, of 20 letters", "Tick the box if it is");
      assertThat(user.page().locator("#text").inputValue()).isEqualTo("new referral");
      user.page().locator("#distant").check();
      user.page().locator("#text").fill("the family moved here from Leeds last week");
      user.press("Open the record");
      user.page().waitForURL("**/record.xhtml**");
      assertThat(user.heading()).contains("FARSAID");
      assertThat(user.complaints()).isEmpty();
    }
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml?username=social.worker&operation=RECORD_OPEN");
      assertThat(auditor.page().locator("table tbody tr").first().innerText())
          .contains("No involvement, and outside the own area", "moved here from Leeds");
    }
  }

  @Test
  void theOwnFamilyIsBarredInWordsRecordedAndToldAndNobodyLiftsItForOneself() {
    Ways.plant("Kinfield", 1);
    try (Desk management = new Desk().signIn("management");
        Desk user = new Desk().signIn("social.worker")) {
      user.open("/myaccount.xhtml");
      user.follow("Your family");
      user.page().locator("#forenames").fill("Robin");
      user.page().locator("#surname").fill("Kinfield");
      user.press("Declare");
      user.page().locator(".summary").waitFor();
      assertThat(user.text()).contains("Enter the date of birth");
      assertThat(user.page().locator("#surname").inputValue()).isEqualTo("Kinfield");
      StaffWays.family(user, "Robin", "Kinfield", "1", "5", "2013");
      assertThat(user.text()).contains("It is declared.", "Robin Kinfield", "1 May 2013");
      assertThat(user.page().getByText("Take off the list").count()).isZero();

      user.search(robin("Kinfield")).follow("KINFIELD");
      assertThat(user.text()).contains("You may not open this record", "your family");
      assertThat(user.page().content()).doesNotContain("KINFIELD");

      management.open("/alerts.xhtml");
      assertThat(management.text())
          .contains("Tried to open the own record, or one of the own family")
          .doesNotContain("Let them go on")
          .doesNotContainIgnoringCase("kinfield");
      management.follow("Say what came of it");
      management.page().locator("#reason-SPOKEN_WITH").check();
      management.page().locator("#text").fill("a slip, spoke with both");
      management.press("Continue").press("Say what came of it");
      assertThat(management.text()).contains("The alert is closed.");
      try (Desk auditor = new Desk().signIn("auditor")) {
        auditor.open("/audit.xhtml?username=social.worker&operation=RECORD_ASK&outcome=REFUSED");
        assertThat(auditor.page().locator("table tbody tr").first().innerText())
            .contains("Barred: own family", "R-");
      }

      StaffWays.person(management, "social.worker").follow("Family");
      management.page().getByText("Robin Kinfield, 1 May 2013").click();
      management.press("Take off the list");
      assertThat(management.text()).contains("The person is off the list.", "Nobody is declared");
      user.search(robin("Kinfield")).follow("KINFIELD");
      user.giveReason("PLANNING_SUPPORT", "not a relative after all");
      assertThat(user.heading()).contains("KINFIELD");
      assertThat(management.complaints()).isEmpty();
    }
  }

  @Test
  void aRecordThatIsOpenClosesWhenItTurnsOutToBeOfTheFamily() {
    Ways.plant("Laterkin", 1);
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(robin("Laterkin")).follow("LATERKIN");
      user.giveReason("PLANNING_SUPPORT", "before the declaration");
      final String record = user.page().url();
      user.open("/myfamily.xhtml");
      StaffWays.family(user, "Robin", "Laterkin", "1", "5", "2013");

      user.page().navigate(record);

      assertThat(user.text()).contains("You may not open this record");
    }
  }

  @Test
  void nobodyKeepsTheOwnFamilyAsStaff() {
    try (Desk management = new Desk().signIn("management")) {
      StaffWays.person(management, "management");
      String own = management.page().url().replace("person.xhtml", "family.xhtml");

      management.page().navigate(own);

      assertThat(management.text()).contains("This is your own family.");
    }
  }

  @Test
  @Proves("F123")
  void policeGiveReasonsOfProtectionOnlyAndAreToldWhereElseToAsk() {
    Ways.plant("Policekin", 1);
    PRODUCT.execute(
        "UPDATE organisation SET sector = 'POLICE' WHERE id = (SELECT organisation_id FROM account"
            + " WHERE username = 'social.worker')");
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(robin("Policekin")).follow("POLICEKIN");
      assertThat(user.text())
          .contains("only to protect a child", "the disclosure register of your authority")
          .doesNotContain("Planning support");
      assertThat(user.page().locator("[name=reason]").count()).isEqualTo(3);
      user.press("Open the record");
      user.page().locator(".summary").waitFor();
      assertThat(user.text()).contains("Detection, intelligence");
      user.giveReason("PROTECTING_CHILD", "called to the home at night");
      assertThat(user.heading()).contains("POLICEKIN");
    } finally {
      PRODUCT.execute(
          "UPDATE organisation SET sector = 'SOCIAL_CARE' WHERE id = (SELECT organisation_id FROM"
              + " account WHERE username = 'social.worker')");
    }
  }

  @Test
  @Proves("F123")
  void countsOfReasonsAreThereToBePublished() {
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml");
      auditor.follow("Why, in numbers");
      assertThat(auditor.text())
          .contains("Police", "Protecting a child", "Do not publish it yet", "Rounded to tens");
      assertThat(
              auditor.page().locator("tbody tr").allInnerTexts().stream()
                  .filter(row -> row.startsWith("Police")))
          .hasSize(4);
    }
  }

  private static Map<String, String> robin(String surname) {
    return Map.of("forename", "Robin", "surname", surname, "month", "5", "year", "2013");
  }
}
