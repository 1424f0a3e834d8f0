package org.contactpoint.whole;

/** How to get to the pages of those who keep staff; changes nothing on the way. */
final class StaffWays {

  private StaffWays() {}

  static void place(Desk desk, String name) {
    switch (name) {
      case "person" -> person(desk, "joan.mills");
      case "myself" -> person(desk, "management");
      case "colleague" -> person(desk, "teacher");
      case "suspend" -> person(desk, "joan.mills").follow("Suspend the account");
      case "close" -> person(desk, "joan.mills").follow("Close the account");
      case "suspendChecked" -> {
        person(desk, "joan.mills").follow("Suspend the account");
        desk.page().locator("#reason-AWAY").check();
        desk.page().locator("#text").fill("on a long course");
        desk.press("Continue");
      }
      case "renew" -> training(desk);
      case "renewChecked" -> {
        training(desk);
        renewal(desk);
        desk.press("Continue");
      }
      case "organisation" -> organisation(desk);
      case "mine" -> {
        desk.open("/organisations.xhtml");
        desk.follow("St Mark's Primary");
      }
      case "participation" -> organisation(desk).follow("Suspend the organisation");
      case "accredit" -> organisation(desk).follow("Renew the accreditation");
      default -> throw new IllegalArgumentException("no way to " + name);
    }
  }

  /** The page of an account, by the list. */
  static Desk person(Desk desk, String username) {
    desk.open("/staff.xhtml?q=" + username);
    desk.page().locator("table tbody a.open").first().click();
    return desk;
  }

  /** The form that renews the training of one of the staff. */
  static void training(Desk desk) {
    person(desk, "joan.mills").page().locator("a[href*='kind=TRAINING']").click();
  }

  static Desk organisation(Desk desk) {
    desk.open("/organisations.xhtml?q=Langworthy");
    desk.page().locator("table tbody a.open").first().click();
    return desk;
  }

  static void renewal(Desk desk) {
    desk.page().locator("#from").fill("2");
    desk.page().locator("#from-month").fill("11");
    desk.page().locator("#from-year").fill("2026");
    desk.page().locator("#version").fill("2");
    desk.page().locator("#evidence").fill("TR-2026/118");
  }
}
