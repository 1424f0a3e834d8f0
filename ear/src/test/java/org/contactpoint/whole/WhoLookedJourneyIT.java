package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A social worker who leads sees who looked, and asks about a look that worries her. */
@OnTheWhole
@RunAsClient
@Proves("F052")
class WhoLookedJourneyIT {

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  @BeforeEach
  @AfterEach
  void anotherDay() {
    RunningProduct.get().forgetTheDay();
    RunningProduct.get().execute("DELETE FROM staff_alert");
  }

  @Test
  void leadSeesWhoLookedAndAsksAboutALookAndTheManagementTeamIsTold() {
    try (Desk worker = new Desk().signIn("social.worker");
        Desk teacher = new Desk().signIn("teacher");
        Desk team = new Desk().signIn("management")) {
      LeadWays.leading(worker);
      String record = worker.page().url();
      LeadWays.open(teacher);
      assertThat(teacher.text()).doesNotContain("Who looked at this record");
      String theirs = teacher.page().url().replace("record.xhtml", "wholooked.xhtml");
      assertThat(teacher.page().navigate(theirs).status()).as("not the lead").isEqualTo(404);

      worker.page().navigate(record);
      worker.follow("Who looked at this record");
      worker.press("Show who looked");
      worker.page().locator(".summary").waitFor();
      worker.page().locator("#reason-LOOKED_CONCERN").check();
      worker.page().locator("#text").fill("the mother asked me");
      worker.press("Show who looked");
      worker.page().getByText("There may be more looks").waitFor();
      assertThat(worker.text())
          .contains("Tom Birch", "St Mark's Primary", "Planning support", "you");
      axe(worker);
      worker.follow("This look worries me");
      worker.page().waitForURL("**/worry.xhtml?*");
      worker.press("Ask about it");
      worker.page().locator(".summary").waitFor();
      worker.page().locator("#reason-WORRY_UNKNOWN").check();
      worker.page().locator("#text").fill("the school does not know her");
      worker.press("Ask about it");
      worker.page().getByText("The management team of that person has been asked.").waitFor();

      team.open("/alerts.xhtml");
      assertThat(team.text())
          .contains(
              "A lead professional asks about a look", "Tom Birch", "to ask the auditor about")
          .doesNotContain("LEADFIELD", "does not know her");
      axe(team);
      team.follow("Say what came of it");
      team.page().waitForURL("**/alert.xhtml?*");
      assertThat(team.text()).contains("Entry of the ledger");
      assertThat(worker.complaints()).isEmpty();
      assertThat(team.complaints()).isEmpty();
    }
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml?operation=LOOK_WORRY");
      assertThat(auditor.text()).contains("the school does not know her", "E-");
    }
  }

  private static void axe(Desk desk) {
    assertThat(new AxeBuilder(desk.page()).withTags(RULES).analyze().getViolations()).isEmpty();
  }
}
