package org.contactpoint.whole;

import java.util.Map;

/** How to get to the pages on which records that may be about one child are found and judged. */
final class StoryWays {

  private static final Map<String, String> GRACE =
      Map.of("forename", "Grace", "surname", "Ashcroft", "day", "23", "month", "1", "year", "2017");

  private static int door = 400;

  private StoryWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "family of a record" -> fromGrace(desk);
      case "stories" -> stories(desk);
      case "stories none" -> {
        RunningProduct.get().forgetTheDay();
        desk.open("/story.xhtml");
        desk.page().locator("#telephone").fill("01632 960999");
        because(desk);
      }
      case "stories checked" -> {
        nothingHanded();
        stories(desk);
        tick(desk);
        desk.press("Continue");
        desk.page().getByText("Hand these to the management team?").waitFor();
      }
      case "no cases" -> {
        nothingHanded();
        desk.open("/storycases.xhtml");
      }
      case "own cases" -> {
        nothingHanded();
        handOver(desk);
      }
      case "cases" -> cases(desk);
      case "case" -> {
        cases(desk);
        desk.page().locator("table a.open").first().click();
        desk.page().waitForURL("**/storycase.xhtml?*");
      }
      case "case answered" -> {
        cases(desk);
        desk.page().locator("table a.open").first().click();
        desk.page().waitForURL("**/storycase.xhtml?*");
        desk.page().locator("#answer-DIFFERENT_CHILDREN").check();
        desk.page().locator("#text").fill("twins, says the school");
        desk.press("Answer");
        desk.page().getByText("The answer is in the records").waitFor();
        desk.page().locator("table a.open").first().click();
        desk.page().waitForURL("**/storycase.xhtml?*");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** From the record of one twin to the other. */
  static void stories(Desk desk) {
    fromGrace(desk);
    because(desk);
  }

  private static void fromGrace(Desk desk) {
    RunningProduct.get().forgetTheDay();
    desk.search(GRACE).follow("ASHCROFT");
    desk.giveReason(
        desk.page().locator("#reason-SAFEGUARDING_ENQUIRY").count() > 0
            ? "SAFEGUARDING_ENQUIRY"
            : "PROTECTING_CHILD",
        "several stories are told");
    desk.follow("Other records of this child or family");
    desk.page().waitForURL("**/story.xhtml?*");
  }

  static void because(Desk desk) {
    desk.page().locator("#reason-SAFEGUARDING_ENQUIRY").check();
    desk.page().locator("#text").fill("several stories are told");
    desk.press("Find");
    desk.page().waitForURL("**/stories.xhtml?*");
  }

  static void tick(Desk desk) {
    desk.page().locator("[name^=pick-]").first().check();
    desk.page().locator("#text").fill("the names sound alike");
  }

  /** Two of one door, of whom nobody has asked yet. */
  static void handOver(Desk desk) {
    String home = ++door + " Invented Row";
    Ways.plant("Storyfield", 2, home);
    RunningProduct.get().forgetTheDay();
    desk.open("/story.xhtml");
    desk.page().locator("#line").fill(home);
    desk.page().locator("#postcode").fill("M6 5WZ");
    because(desk);
    desk.page().locator("[name^=pick-]").nth(1).check();
    tick(desk);
    desk.press("Continue").press("Hand over");
    desk.page().waitForURL("**/storycases.xhtml**");
  }

  private static void cases(Desk desk) {
    nothingHanded();
    try (Desk worker = new Desk().signIn("hospital.doctor")) {
      handOver(worker);
    }
    desk.open("/storycases.xhtml");
  }

  /** Nobody has asked of these yet; what is left in the records belongs to no case. */
  static void nothingHanded() {
    RunningProduct.get().execute("DELETE FROM story_case");
  }
}
