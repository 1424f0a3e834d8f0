package org.contactpoint.whole;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** How to get to the pages that a child's lead professional has. */
final class LeadWays {

  private static final Map<String, String> ROBIN =
      Map.of("forename", "Robin", "surname", "Leadfield", "month", "5", "year", "2013");

  private static boolean planted;

  private LeadWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "led record" -> leading(desk);
      case "who looked" -> whoLooked(desk);
      case "told who looked" -> told(desk);
      case "worry" -> {
        try (Desk teacher = new Desk().signIn("teacher")) {
          leading(desk);
          open(teacher);
        }
        told(desk);
        desk.follow("This look worries me");
        desk.page().waitForURL("**/worry.xhtml?*");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The record of a child whom the social worker leads for. */
  static void leading(Desk desk) {
    if (!planted) {
      Ways.plant("Leadfield", 1);
      planted = true;
    }
    open(desk);
    if (desk.text().contains("I am working with this child")) {
      desk.follow("I am working with this child");
      desk.page().locator("[name=service]").first().check();
      desk.day("since", LocalDate.now(ZoneOffset.UTC).minusDays(9));
      desk.page().locator("#lead").check();
      desk.press("Continue");
      desk.press("Record it");
      open(desk);
    }
  }

  static void open(Desk desk) {
    desk.search(ROBIN).follow("LEADFIELD");
    desk.giveReason("PLANNING_SUPPORT", "looking at the page");
  }

  private static void whoLooked(Desk desk) {
    leading(desk);
    desk.follow("Who looked at this record");
    desk.page().waitForURL("**/wholooked.xhtml?*");
  }

  private static void told(Desk desk) {
    whoLooked(desk);
    desk.page().locator("#reason-LOOKED_ROUTINE").check();
    desk.page().locator("#text").fill("from time to time");
    desk.press("Show who looked");
    desk.page().getByText("There may be more looks").waitFor();
  }
}
