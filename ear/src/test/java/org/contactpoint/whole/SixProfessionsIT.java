package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "Who else?", "reach her", "add me": six professions, each with its own reasons, without a mouse,
 * at a desk and on a narrow screen.
 */
@OnTheWhole
@RunAsClient
@Proves({"F012", "F038", "F041"})
class SixProfessionsIT {

  /** From the search form to a colleague's number; the goal is eight. */
  private static final int MOST = 12;

  @ParameterizedTest(name = "{0} at {2} pixels")
  @CsvSource({
    "social.worker, PLANNING_SUPPORT, 1280",
    "social.worker, PLANNING_SUPPORT, 360",
    "teacher, PLANNING_SUPPORT, 1280",
    "teacher, PLANNING_SUPPORT, 360",
    "gp.receptionist, PLANNING_SUPPORT, 1280",
    "gp.receptionist, PLANNING_SUPPORT, 360",
    "police.officer, PROTECTING_CHILD, 1280",
    "police.officer, PROTECTING_CHILD, 360",
    "youth.worker, PLANNING_SUPPORT, 1280",
    "youth.worker, PLANNING_SUPPORT, 360",
    "charity.worker, PLANNING_SUPPORT, 1280",
    "charity.worker, PLANNING_SUPPORT, 360"
  })
  void findsWhoElseReachesHerAndIsAddedByKeyboardAlone(String user, String reason, int width) {
    RunningProduct.get().forgetTheDay();
    try (Desk desk = new Desk().signIn(user)) {
      desk.page().setViewportSize(width, 800);
      desk.open("/search.xhtml");
      Typist typist = new Typist(desk.page());
      typist
          .type("#forename", "Amina")
          .type("#surname", "Yousef")
          .type("#month", "3")
          .type("#year", "2015")
          .enter("**/results.xhtml?*")
          .press("a.open", "**/reason.xhtml?*")
          .choose("reason", "reason-" + reason)
          .type("#text", "the family asked us for support at home");
      if (desk.page().locator("#distant").count() > 0) {
        typist.tick("#distant");
        typist.press("main input[type=submit]", "**/record.xhtml?*");
      } else {
        typist.enter("**/record.xhtml?*");
      }
      typist.to("a[href^='tel:']");
      assertThat(desk.text()).contains("Joan Mills", "Lead professional", "St Mark's Primary");
      assertThat(typist.interactions()).as("to a colleague's number").isLessThanOrEqualTo(MOST);

      if (desk.page().locator("a[href^='involvement.xhtml']").count() > 0) {
        String record = desk.page().url();
        typist.press("a[href^='involvement.xhtml']", "**/involvement.xhtml?*");
        typist.tick("[name=service]");
        LocalDate since = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        typist.type("#since", "" + since.getDayOfMonth());
        typist.type("#since-month", "" + since.getMonthValue());
        typist.type("#since-year", "" + since.getYear());
        typist.to("main input[type=submit]");
        desk.page().keyboard().press("Enter");
        desk.page().getByText("Check before we record it").waitFor();
        typist.press("main input[type=submit]", "**/record.xhtml?*");
        assertThat(desk.text()).contains("You are now recorded as working with this child");
        takeBack(desk, record);
      }
      assertThat(desk.complaints()).isEmpty();
    }
  }

  /** As it was before. */
  private static void takeBack(Desk desk, String record) {
    desk.open(record.replaceFirst("^https?://[^/]*", ""));
    desk.follow("Confirm or end");
    desk.page().getByLabel("I recorded it by mistake").check();
    desk.press("Save");
    desk.page().getByText("Your involvement has been taken back").waitFor();
  }
}
