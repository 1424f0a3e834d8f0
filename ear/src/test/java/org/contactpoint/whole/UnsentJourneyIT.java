package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is put out while typing: told why and whom to call, and what was typed comes back. */
@OnTheWhole
@RunAsClient
class UnsentJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final String CHECK =
      " WHERE kind = 'RECORD_CHECK' AND subject_kind = 'PERSON' AND subject_id ="
          + " (SELECT a.person_id FROM account a WHERE a.username = 'teacher')";

  private static void checkEnds() {
    PRODUCT.execute("UPDATE standing SET valid_until = CURRENT_DATE - INTERVAL 2 DAY" + CHECK);
  }

  private static void checkIsRenewed() {
    PRODUCT.execute("UPDATE standing SET valid_until = CURRENT_DATE + INTERVAL 300 DAY" + CHECK);
  }

  @AfterEach
  void asBefore() {
    checkIsRenewed();
    PRODUCT.execute("DELETE FROM draft WHERE operation = 'INTERRUPTED'");
    PRODUCT.forgetTheDay();
  }

  @Test
  @Proves({"F056", "F059"})
  void aSearchThatWasBeingTypedComesBackIntoItsForm() {
    try (Desk desk = new Desk().signIn("teacher")) {
      desk.open("/search.xhtml");
      desk.page().locator("#surname").fill("Yusuf");
      desk.page().locator("#forename").fill("Amina");
      checkEnds();
      desk.press("Find");
      desk.page().waitForURL("**/signin.xhtml?why=record_check&unsent=yes");
      assertThat(desk.text())
          .contains(
              "your record check is out of date", "Call ", "What you were sending was not sent");
      assertThat(desk.page().url()).doesNotContain("Yusuf", "Amina");
      checkIsRenewed();
      desk.signIn("teacher");
      assertThat(desk.text()).contains("What you were sending is kept");
      assertThat(desk.complaints()).isEmpty();
      desk.follow("Open the form with what I typed");
      assertThat(desk.page().locator("#surname").inputValue()).isEqualTo("Yusuf");
      assertThat(desk.page().locator("#forename").inputValue()).isEqualTo("Amina");
      assertThat(PRODUCT.count("SELECT COUNT(*) FROM draft WHERE operation = 'INTERRUPTED'"))
          .as("shown once")
          .isZero();
    }
  }

  @Test
  @Proves({"F056", "F059"})
  void whatWasWrittenOfAChildCanBeCopiedAfterTheLookIsOver() {
    try (Desk desk = new Desk().signIn("teacher")) {
      desk.search(Ways.ZOFIA).follow("KOWALSKA");
      String words = "mother rang the school twice today";
      desk.page().locator("#text").fill(words);
      checkEnds();
      desk.press("Open the record");
      desk.page().waitForURL("**/signin.xhtml?why=record_check&unsent=yes");
      assertThat(desk.text()).contains("What you were sending was not sent");
      checkIsRenewed();
      desk.signIn("teacher");
      assertThat(desk.text())
          .contains("Why are you opening this record?", "Find the child again", words);
      desk.press("Throw it away");
      desk.page().locator("#surname").waitFor();
      desk.open("/unsent.xhtml");
      assertThat(desk.text()).contains("Nothing is kept for you.").doesNotContain(words);
    }
  }

  @Test
  @Proves("F059")
  void whatAnIdleWindowHoldsIsHandedOverBeforeItLeaves() {
    try (Desk desk = new Desk().signIn("teacher")) {
      desk.open("/search.xhtml");
      desk.page().locator("#surname").fill("Yusuf");
      PRODUCT.execute(
          "UPDATE sign_in_session SET started_at = started_at - INTERVAL 13 HOUR"
              + " WHERE ended_at IS NULL");
      desk.page().locator("#session-warning").evaluate("d => d.dispatchEvent(new Event('cancel'))");
      desk.page().waitForURL("**/signout.xhtml?why=idle&unsent=yes");
      assertThat(desk.text()).contains("nothing happened for 15 minutes", "is kept for seven days");
      desk.signIn("teacher").follow("Open the form with what I typed");
      assertThat(desk.page().locator("#surname").inputValue()).isEqualTo("Yusuf");
    }
  }
}
