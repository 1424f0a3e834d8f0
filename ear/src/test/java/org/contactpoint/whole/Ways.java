package org.contactpoint.whole;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * How to get to a page in a certain state. A way is an address, or {@code @} with a name of a place
 * that one gets to step by step; {@code !} and the id of a button mean that it is then pressed.
 */
final class Ways {

  /** Not the child of the journeys: a page in some state may leave an involvement behind. */
  private static final Map<String, String> ZOFIA =
      Map.of("forename", "Zofia", "surname", "Kowalska", "day", "4", "month", "7", "year", "2014");

  private Ways() {}

  static void go(Desk desk, String way) {
    String[] parts = way.split("!");
    if (parts[0].startsWith("@")) {
      place(desk, parts[0].substring(1));
    } else {
      desk.open(parts[0]);
    }
    if (parts.length > 1) {
      press(desk.page(), parts[1]);
    }
  }

  private static void press(Page page, String button) {
    page.locator("main input[type=submit][id$='" + button + "']").click();
  }

  private static void place(Desk desk, String name) {
    switch (name) {
      case "results" -> desk.search(ZOFIA);
      case "none" ->
          desk.search(
              Map.of(
                  "forename",
                  "Nosuchname",
                  "surname",
                  "Nosuchfamily",
                  "month",
                  "3",
                  "year",
                  "2015"));
      case "many" ->
          desk.search(Map.of("forename", "a*", "surname", "Smith", "month", "3", "year", "2015"));
      case "reason" -> desk.search(ZOFIA).follow("KOWALSKA");
      case "record" -> record(desk);
      case "involvement" -> {
        record(desk);
        desk.follow("I am working with this child");
      }
      case "checked" -> checked(desk);
      case "change" -> {
        begin(desk);
        desk.open("/children.xhtml");
        desk.follow("Confirm or end");
      }
      case "day" -> {
        desk.open("/day.xhtml");
        desk.page().locator("#username").fill("social.worker");
        desk.page().locator("#day").fill(java.time.LocalDate.now().toString());
        desk.press("Show");
      }
      default -> StaffWays.place(desk, name);
    }
  }

  private static void record(Desk desk) {
    desk.search(ZOFIA).follow("KOWALSKA");
    desk.giveReason("PLANNING_SUPPORT", "looking at the page");
  }

  private static void checked(Desk desk) {
    record(desk);
    desk.follow("I am working with this child");
    desk.page().locator("[name=service]").first().check();
    desk.page().locator("#since").fill("2");
    desk.page().locator("#since-month").fill("11");
    desk.page().locator("#since-year").fill("2026");
    desk.press("Continue");
  }

  /** Works with the child already, or from now on. */
  private static void begin(Desk desk) {
    record(desk);
    if (desk.text().contains("I am working with this child")) {
      checked(desk);
      desk.press("Record it");
    }
  }
}
