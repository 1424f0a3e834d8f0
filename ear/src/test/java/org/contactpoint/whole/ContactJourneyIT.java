package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A social worker asks a child's school to get in touch, and hears what comes of it. */
@OnTheWhole
@RunAsClient
@Proves("F053")
class ContactJourneyIT {

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  @BeforeEach
  @AfterEach
  void nothingAsked() {
    ContactWays.nothingAsked();
    RunningProduct.get().forgetTheDay();
  }

  @Test
  void whoIsAskedSaysThatItWasSeenAndThenWhatCameOfIt() {
    try (Desk worker = new Desk().signIn("social.worker");
        Desk teacher = new Desk().signIn("teacher")) {
      ContactWays.chooseSchool(worker);
      assertThat(worker.page().locator("input[name=worker]:checked").count()).isEqualTo(1);
      worker.press("Ask");
      worker.page().locator(".summary").waitFor();
      assertThat(worker.text())
          .contains("Choose by when you need to hear.", "Leave out what belongs in the case file.");
      assertThat(worker.page().locator("input[name=worker]:checked").count())
          .as("nothing is lost")
          .isEqualTo(1);
      ContactWays.send(worker, "a meeting on <b>Friday</b>");
      worker.open("/asks.xhtml");
      assertThat(worker.text()).contains("St Mark's Primary", "Not seen yet", "<b>Friday</b>");
      axe(worker);

      teacher.open("/asks.xhtml");
      assertThat(teacher.text()).contains("YUSUF", "Rachel Okafor", "<b>Friday</b>");
      teacher.page().locator("table tbody a.open").first().click();
      teacher.page().waitForURL("**/asked.xhtml?*");
      assertThat(teacher.page().locator("a.tel").count()).isGreaterThanOrEqualTo(2);
      assertThat(teacher.text()).doesNotContain("in time", "I do not work");
      teacher.press("I have seen it and will answer");
      teacher.page().getByText("They know that you have seen it.").waitFor();
      worker.page().reload();
      assertThat(worker.text()).contains("Seen, will get in touch");

      teacher.page().locator("#outcome-NOT_SHARING").check();
      teacher.press("Save");
      teacher.page().locator(".summary").waitFor();
      assertThat(teacher.text()).contains("Say whom to ask, or why not");
      assertThat(teacher.page().locator("#outcome-NOT_SHARING").isChecked()).isTrue();
      teacher.page().locator("#why").fill("the family has said no");
      teacher.press("Save");
      teacher.page().getByText("It is kept.").waitFor();
      assertThat(teacher.text()).contains("Decided not to share");
      axe(teacher);

      worker.page().locator("table tbody a.open").first().click();
      worker.page().waitForURL("**/asked.xhtml?*");
      assertThat(worker.text())
          .contains("Decided not to share", "Tom Birch", "the family has said no");
      worker.follow("Open the record");
      worker.page().waitForURL("**/reason.xhtml?*");
      assertThat(worker.complaints()).isEmpty();
      assertThat(teacher.complaints()).isEmpty();
    }
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml?username=teacher");
      assertThat(auditor.text())
          .contains(
              "Said what came of a request", "Decided not to share", "the family has said no");
    }
  }

  private static void axe(Desk desk) {
    assertThat(new AxeBuilder(desk.page()).withTags(RULES).analyze().getViolations()).isEmpty();
  }
}
