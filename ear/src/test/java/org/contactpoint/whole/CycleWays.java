package org.contactpoint.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How to get to the pages on which somebody says with whom one still works: the youth worker, since
 * the list of the social worker is that of other journeys.
 */
final class CycleWays {

  private static boolean lapsing;
  private static boolean lastYear;

  private CycleWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "due children" -> lapsing(desk);
      case "another leads" -> {
        another("Ledfield");
        wantLead(desk, "LEDFIELD");
      }
      case "team checked" -> forTheTeam(desk, "Teamfield");
      case "still" -> still(desk);
      case "still checked" -> {
        still(desk);
        tick(desk, "SOONFIELD");
        desk.press("Continue");
        desk.page().getByText("You still work with").waitFor();
      }
      case "school year" -> year(desk);
      case "school year no day" -> {
        year(desk);
        tick(desk, "YEARFIELD");
        desk.page().locator("#until").fill("99");
        desk.press("Continue");
        desk.page().getByText("There is a problem").waitFor();
      }
      case "school year checked" -> {
        year(desk);
        tick(desk, "YEARFIELD");
        desk.press("Continue");
        desk.page().getByText("You do not work any more").waitFor();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  static void tick(Desk desk, String name) {
    desk.page().getByRole(AriaRole.CHECKBOX).and(desk.page().getByLabel(name)).first().check();
  }

  /** A child with whom nobody works yet, about to be recorded for the team. */
  static void forTheTeam(Desk desk, String surname) {
    Ways.plant(surname, 1);
    RecordWays.open(desk, surname, "PLANNING_SUPPORT");
    desk.follow("I am working with this child");
    desk.page().locator("[name=service]").first().check();
    desk.day("since", LocalDate.now(ZoneOffset.UTC).minusDays(9));
    desk.page().locator("#whose-TEAM").check();
    desk.press("Continue");
    desk.page().getByText("Check before we record it").waitFor();
  }

  /** A child for whom Joan Mills leads, and with whom the youth worker works. */
  static void another(String surname) {
    RecordWays.plant(
        surname,
        List.of(
            RecordWays.person("SOCIAL_WORK", "joan.mills", 150) + " lead",
            RecordWays.person("YOUTH_WORK", "youth.worker", 100)));
  }

  /** The youth worker takes the lead, which another has. */
  static void wantLead(Desk desk, String name) {
    desk.open("/children.xhtml");
    row(desk, name).getByText("Confirm or end").click();
    desk.page().waitForURL("**/change.xhtml?*");
    desk.page().locator("#what-lead").check();
    desk.press("Save");
    desk.page().getByText("There is a problem").waitFor();
  }

  /** The row of a child in a list. */
  static Locator row(Desk desk, String name) {
    return desk.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
  }

  private static void lapsing(Desk desk) {
    if (!lapsing) {
      soon("Soonfield");
      lapsing = true;
    }
    desk.open("/children.xhtml?f=lapses");
  }

  private static void still(Desk desk) {
    lapsing(desk);
    desk.follow("Go through several at once");
    desk.page().waitForURL("**/still.xhtml?*");
  }

  private static void year(Desk desk) {
    if (!lastYear) {
      lastYear("Yearfield");
      lastYear = true;
    }
    desk.open("/schoolyear.xhtml");
  }

  /** A child with whom the youth worker works, and of whom nothing was said for long. */
  static void soon(String surname) {
    RecordWays.plant(
        surname, List.of(RecordWays.person("YOUTH_WORK", "youth.worker", 500) + " soon"));
  }

  /** A child whom the teacher had in the school year before this. */
  static void lastYear(String surname) {
    RecordWays.plant(surname, List.of(RecordWays.person("SCHOOL", "teacher", 800) + " year"));
  }
}
