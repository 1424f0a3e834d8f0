package org.contactpoint.whole;

import com.microsoft.playwright.Page;
import java.util.Map;

/** How to get to the pages of requests to get in touch. */
final class ContactWays {

  /** Known to the school of the teacher, where everybody may answer for it. */
  static final Map<String, String> AMINA =
      Map.of("forename", "Amina", "surname", "Yusuf", "day", "12", "month", "3", "year", "2015");

  /** Nobody of the inventory: a second sign-in would end the first one's session. */
  private static final String ASKER = "charity.worker";

  private ContactWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "ask" -> asking(desk);
      case "ask for the lead" -> {
        asking(desk);
        desk.open(desk.page().url() + "&p=TAKE_LEAD");
      }
      case "asks" -> {
        ask(desk);
        desk.open("/asks.xhtml");
      }
      case "my request" -> {
        nothingAsked();
        ask(desk);
        desk.open("/asks.xhtml");
        first(desk);
      }
      case "touch request" -> request(desk);
      case "no times" -> {
        nothingAsked();
        desk.open("/times.xhtml");
      }
      case "times" -> {
        nothingAsked();
        try (Desk worker = new Desk().signIn(ASKER)) {
          chooseSchool(worker);
          send(worker, "planning support at school");
        }
        desk.open("/times.xhtml");
      }
      case "settled request" -> {
        request(desk);
        desk.page().locator("#outcome-IN_TOUCH").check();
        desk.press("Save");
        desk.page().getByText("It is kept.").waitFor();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Nobody waits for anybody. */
  static void nothingAsked() {
    RunningProduct.get().execute("DELETE FROM duty");
  }

  /** Somebody asks the school about Amina; the desk is the teacher's. */
  private static void request(Desk desk) {
    nothingAsked();
    try (Desk worker = new Desk().signIn(ASKER)) {
      chooseSchool(worker);
      send(worker, "planning support at school");
    }
    desk.open("/asks.xhtml");
    first(desk);
  }

  /** Amina's record, and there the school. */
  static void chooseSchool(Desk worker) {
    worker.search(AMINA).follow("YUSUF");
    worker.giveReason("PLANNING_SUPPORT", "looking at the page");
    worker
        .page()
        .locator(".worker", new Page.LocatorOptions().setHasText("St Mark's Primary"))
        .getByText("Ask to get in touch")
        .click();
    worker.page().waitForURL("**/ask.xhtml?*");
  }

  private static void asking(Desk desk) {
    desk.search(Ways.ZOFIA).follow("KOWALSKA");
    desk.giveReason("PLANNING_SUPPORT", "looking at the page");
    desk.follow("Ask someone to get in touch");
    desk.page().waitForURL("**/ask.xhtml?*");
  }

  private static void ask(Desk desk) {
    asking(desk);
    desk.page().locator("[name=worker]").first().check();
    send(desk, "planning support at school");
  }

  static void send(Desk desk, String about) {
    desk.page().locator("#urgency-NEXT_DAY").check();
    desk.page().locator("#text").fill(about);
    desk.press("Ask");
    desk.page().getByText("They have been asked.").waitFor();
  }

  private static void first(Desk desk) {
    desk.page().locator("table tbody a.open").first().click();
    desk.page().waitForURL("**/asked.xhtml?*");
  }
}
