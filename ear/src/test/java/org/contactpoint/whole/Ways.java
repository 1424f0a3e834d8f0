package org.contactpoint.whole;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * How to get to a page in a certain state. A way is an address, or {@code @} with a name of a place
 * that one gets to step by step; {@code !} and the id of a button mean that it is then pressed.
 */
final class Ways {

  /** Not the child of the journeys: a page in some state may leave an involvement behind. */
  static final Map<String, String> ZOFIA =
      Map.of("forename", "Zofia", "surname", "Kowalska", "day", "4", "month", "7", "year", "2014");

  private static final Map<String, String> ROWAN =
      Map.of("forename", "Rowan", "surname", "Whitfield", "month", "11", "year", "2011");

  private static final String CODE = "The six digits that your authenticator shows now";

  private Ways() {}

  static void go(Desk desk, String way) {
    RunningProduct.get().forgetDrafts();
    String[] parts = way.split("!");
    if (parts[0].startsWith("@")) {
      place(desk, parts[0].substring(1));
    } else {
      desk.open(parts[0]);
    }
    if (parts.length > 1) {
      desk.page().waitForNavigation(() -> press(desk.page(), parts[1]));
    }
  }

  private static void press(Page page, String button) {
    page.locator("main input[type=submit][id$='" + button + "']").click();
  }

  private static void place(Desk desk, String name) {
    switch (name) {
      case "landing" -> {
        // It leads on at once; here it does not arrive, so that it can be looked at.
        desk.page()
            .route(
                "**/search.xhtml",
                route -> route.abort("aborted"),
                new Page.RouteOptions().setTimes(1));
        desk.open("/landing.xhtml?to=%2Fsearch.xhtml");
      }
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
      case "too many" -> {
        plant("Overbrimley", 21);
        desk.search(
            Map.of("forename", "Robin", "surname", "Overbrimley", "month", "5", "year", "2013"));
      }
      case "reason" -> desk.search(ZOFIA).follow("KOWALSKA");
      case "distant reason" -> {
        plant("Farfield", 1);
        desk.search(
                Map.of("forename", "Robin", "surname", "Farfield", "month", "5", "year", "2013"))
            .follow("FARFIELD");
      }
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
      case "code" -> passwordOnly(desk);
      case "wrong code" -> {
        passwordOnly(desk);
        desk.page().getByLabel(CODE).fill("000000");
        desk.press("Sign in");
      }
      case "thin record" -> {
        desk.search(ROWAN).follow("WHITFIELD");
        desk.giveReason("PLANNING_SUPPORT", "looking at the page");
      }
      case "own record" -> {
        begin(desk);
        record(desk);
      }
      case "full results" -> {
        plant("Fullbasket", 20);
        desk.search(
            Map.of("forename", "Robin", "surname", "Fullbasket", "month", "5", "year", "2013"));
      }
      case "conflict" -> conflict(desk);
      case "certificate" -> certificate(desk);
      case "day" -> {
        desk.open("/day.xhtml");
        desk.page().locator("#username").fill("gp.receptionist");
        desk.page().locator("#day").fill(java.time.LocalDate.now().toString());
        desk.press("Show");
      }
      default -> {
        if (!KeyWays.place(desk, name)
            && !JoinWays.place(desk, name)
            && !ContactWays.place(desk, name)
            && !CycleWays.place(desk, name)
            && !EmergencyWays.place(desk, name)
            && !HandWays.place(desk, name)
            && !LeadWays.place(desk, name)
            && !MediationWays.place(desk, name)
            && !RecordWays.place(desk, name)
            && !StoryWays.place(desk, name)) {
          StaffWays.place(desk, name);
        }
      }
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

  /** Known by user name and password, and asked for the code. */
  static void passwordOnly(Desk desk) {
    desk.open("/signin.xhtml");
    desk.page().getByLabel("User name").fill("teacher");
    desk.page().getByLabel("Password").fill(RunningProduct.get().password());
    desk.press("Continue");
    desk.page().getByLabel(CODE).waitFor();
  }

  /** In another window the involvement has been ended that is about to be confirmed in this one. */
  private static void conflict(Desk desk) {
    begin(desk);
    desk.open("/children.xhtml");
    desk.follow("Confirm or end");
    try (Page other = desk.anotherTab()) {
      other.navigate(desk.page().url());
      other.getByLabel("I recorded it by mistake").check();
      press(other, "save");
      other.waitForURL("**/children.xhtml**");
    }
    desk.page().locator("[name=what]").first().check();
    press(desk.page(), "save");
    desk.page().getByText("Nothing was changed").waitFor();
  }

  /** The certificate of a record that was destroyed for it. */
  private static void certificate(Desk desk) {
    plant("Forthwith", 1);
    Casework work = new Casework(RunningProduct.get());
    String number =
        Casework.indexNumber(
            work.record(
                Map.of("forename", "Robin", "surname", "Forthwith", "month", "5", "year", "2013")));
    desk.open("/destroy.xhtml");
    desk.page().locator("#indexNumber").fill(number);
    desk.page().locator("[name=ground]").first().check();
    desk.page().locator("#text").fill("Order 18 of a test");
    press(desk.page(), "check");
    desk.page().locator("[name=compared]").check();
    press(desk.page(), "destroy");
    desk.page().waitForURL("**/certificate.xhtml**");
  }

  /** Children of one name, by the module of the tests. */
  static void plant(String surname, int many) {
    planted("surname=" + surname + "&many=" + many);
  }

  /** The same, who live at one door of M6 5WZ. */
  static void plant(String surname, int many, String home) {
    planted("surname=" + surname + "&many=" + many + "&home=" + home.replace(' ', '+'));
  }

  private static void planted(String form) {
    Answer answer = new Visitor().send("POST", "/tests/plant", form, "X-Test", "1");
    if (answer.status() != 200) {
      throw new AssertionError("not planted: " + answer.status());
    }
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
