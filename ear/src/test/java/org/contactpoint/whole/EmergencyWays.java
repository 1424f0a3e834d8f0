package org.contactpoint.whole;

/** How to get to the pages of look-ups in an emergency. */
final class EmergencyWays {

  private static final String SAID = "a child found alone at night";

  private EmergencyWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "emergency found" -> {
        none();
        lookUp(desk, "M6");
      }
      case "emergency nobody" -> {
        none();
        lookUp(desk, "BD7");
      }
      case "emergency child" -> {
        none();
        lookUp(desk, "M6");
        choose(desk);
      }
      case "emergency owed" -> {
        none();
        lookUp(desk, "M6");
        desk.open("/emergency.xhtml");
      }
      case "explain" -> {
        none();
        lookUp(desk, "M6");
        explain(desk);
      }
      case "emergency review" -> {
        made();
        review(desk);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Nobody has looked anybody up in an emergency. */
  static void none() {
    RunningProduct.get().execute("DELETE FROM emergency");
    RunningProduct.get().execute("DELETE FROM staff_alert WHERE kind = 'EMERGENCY'");
    RunningProduct.get().forgetTheDay();
  }

  static void lookUp(Desk desk, String place) {
    desk.open("/emergency.xhtml");
    desk.page().locator("#forename").fill("Amina");
    desk.page().locator("#age").fill("11");
    desk.page().locator("#postcode").fill(place);
    desk.page().locator("#said").fill(SAID);
    desk.press("Look up now");
    desk.page().waitForURL("**/emergencyresults.xhtml?*");
  }

  static void choose(Desk desk) {
    desk.page().locator("table tbody a.open").first().click();
    desk.page().waitForURL("**/emergencyopen.xhtml?*");
  }

  static void explain(Desk desk) {
    desk.open("/emergency.xhtml");
    desk.page().locator("a[href*='explain.xhtml']").first().click();
    desk.page().waitForURL("**/explain.xhtml?*");
  }

  static void explained(Desk desk) {
    explain(desk);
    desk.page().locator("#text").fill("No name but hers, and no time to ring the office");
    desk.press("Send");
    desk.page().waitForURL("**/emergency.xhtml*");
  }

  /** Somebody else has made one and explained it. */
  static void made() {
    none();
    try (Desk doctor = new Desk().signIn("hospital.doctor")) {
      lookUp(doctor, "M6");
      explained(doctor);
    }
  }

  static void review(Desk desk) {
    desk.open("/alerts.xhtml");
    desk.page().locator("a[href*='emergencyreview.xhtml']").first().click();
    desk.page().waitForURL("**/emergencyreview.xhtml?*");
  }
}
