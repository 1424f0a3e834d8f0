package org.contactpoint.whole;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;

/** How to get to the pages on which records are made and corrected by hand. */
final class HandWays {

  private HandWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "heard nobody" -> hear(desk, "Quxelba", "TIGRINYA");
      case "heard somebody" -> {
        hear(desk, "Tsegaba", "TIGRINYA");
        if (desk.text().contains("No provisional record fits")) {
          provisional(desk, "Tsegaba");
          hear(desk, "Tsegaba", "TIGRINYA");
        }
      }
      case "provisional" -> {
        hear(desk, "Quxelba", "TIGRINYA");
        desk.follow("None of these: make a provisional record");
        desk.page().waitForURL("**/provisional.xhtml?*");
      }
      case "new child" -> newChild(desk, "Quxelba");
      case "new child checked" -> {
        newChild(desk, "Quxelba");
        desk.page().locator("#source").fill("passport seen");
        desk.page().locator("[name=service]").first().check();
        desk.press("Continue");
        desk.page().getByText("Check before it is done").first().waitFor();
      }
      case "new child near" -> {
        desk.search(ContactWays.AMINA);
        desk.follow("None of these is the child: make a record");
        desk.page().waitForURL("**/newchild.xhtml?*");
        desk.page().locator("#source").fill("passport seen");
        desk.page().locator("[name=service]").first().check();
        desk.press("Continue");
        desk.page().locator("#none").waitFor();
      }
      case "correct" -> correct(desk);
      case "correct begun" -> {
        correct(desk);
        desk.page().locator("#address").fill("12 Quxelba Street");
        desk.page().getByText("What you have typed is kept for you").waitFor();
        desk.open(desk.page().url());
        desk.page().getByText("You began this on").waitFor();
      }
      case "correct elsewhere" -> {
        correct(desk);
        try (Page other = desk.anotherTab()) {
          other.navigate(desk.page().url());
          other.locator("#address").fill("12 Quxelba Street");
          other.getByText("What you have typed is kept for you").waitFor();
        }
        desk.page().locator("#address").fill("14 Quxelba Street");
        desk.page().getByText("You have gone on with this in another window").waitFor();
      }
      case "correct same" -> sameChild(desk, "Wholefield");
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void correct(Desk desk) {
    desk.search(ContactWays.AMINA).follow("YUSUF");
    desk.giveReason("PLANNING_SUPPORT", "looking at the page");
    desk.follow("Correct or add");
    desk.page().waitForURL("**/correct.xhtml?*");
  }

  static void hear(Desk desk, String name, String language) {
    RunningProduct.get().forgetTheDay();
    desk.open("/heard.xhtml");
    desk.page().locator("#name").fill(name);
    desk.page().locator("#language").selectOption(language);
    desk.press("Find");
    desk.page().waitForURL("**/heard.xhtml?s=*");
  }

  /** Makes a provisional record, from the page that found none. */
  static void provisional(Desk desk, String name) {
    desk.follow("None of these: make a provisional record");
    desk.page().waitForURL("**/provisional.xhtml?*");
    LocalDate today = LocalDate.now();
    desk.page().locator("#place").fill("Piccadilly bus station");
    day(desk, "", today);
    desk.page().locator("#age").fill("13");
    day(desk, "review", today.plusDays(28));
    desk.page().locator("[name=service]").first().check();
    desk.press("Continue");
    desk.page().getByText(name).first().waitFor();
    desk.press("Make the record");
    desk.page().waitForURL("**/record.xhtml?*");
  }

  /** A provisional record about to be made whole, of a child whom the index knows already. */
  static void sameChild(Desk desk, String surname) {
    Ways.plant(surname, 1);
    hear(desk, "Robeen", "TIGRINYA");
    provisional(desk, "Robeen");
    desk.follow("Correct or add");
    desk.page().waitForURL("**/correct.xhtml?*");
    desk.page().locator("#forename").fill("Robin");
    desk.page().locator("#surname").fill(surname);
    desk.page().locator("#day").fill("1");
    desk.page().locator("#month").fill("5");
    desk.page().locator("#year").fill("2013");
    desk.page().locator("#source").fill("papers seen");
    desk.press("Continue");
    desk.page().locator("#none").waitFor();
  }

  static void day(Desk desk, String field, LocalDate day) {
    boolean own = field.isEmpty();
    desk.page().locator(own ? "#day" : "#" + field).fill("" + day.getDayOfMonth());
    desk.page().locator(own ? "#month" : "#" + field + "-month").fill("" + day.getMonthValue());
    desk.page().locator(own ? "#year" : "#" + field + "-year").fill("" + day.getYear());
  }

  private static void newChild(Desk desk, String forename) {
    desk.search(
        Map.of("forename", forename, "surname", "Vendlebury", "month", "3", "year", "2012"));
    desk.follow("None of these is the child: make a record");
    desk.page().waitForURL("**/newchild.xhtml?*");
  }
}
