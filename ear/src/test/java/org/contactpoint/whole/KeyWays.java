package org.contactpoint.whole;

/** How to get to the pages about security keys. */
final class KeyWays {

  private KeyWays() {}

  /** Whether there is such a place. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "key" -> asked(desk);
      case "wrong key" -> {
        asked(desk);
        desk.page().evaluate("() => document.querySelector('[id$=finish]').click()");
        desk.page().locator(".summary").waitFor();
      }
      case "nameless key" -> {
        desk.open("/addkey.xhtml");
        desk.page().evaluate("() => document.querySelector('[id$=add]').click()");
        desk.page().locator(".summary").waitFor();
      }
      case "wrong ticket" -> {
        Ways.passwordOnly(desk);
        desk.follow("I have a ticket for a new key");
        desk.page().getByLabel("Your ticket").fill("7K3M-Q2XW-0RTA-P9BC");
        desk.page().locator("main input[type=submit]").click();
        desk.page().locator(".summary").waitFor();
      }
      case "ticket for a key" -> {
        StaffWays.joined("joan.mills");
        StaffWays.person(desk, "joan.mills").follow("Issue a ticket for a security key");
      }
      case "issued ticket" -> {
        StaffWays.joined("joan.mills");
        issued(desk, "joan.mills", "FIRST_KEY");
      }
      case "renewed invitation" -> {
        StaffWays.person(desk, "colin.ashworth").follow("Renew the invitation");
        desk.page().locator("#reason-INVITATION_OVER").check();
        desk.page().locator("#text").fill("seen with passport, file 12");
        desk.press("Continue").press("Renew the invitation");
        desk.page().locator("#ticket-words").waitFor();
      }
      case "bad profile" -> {
        desk.open("/profile.xhtml");
        desk.page().locator("#telephone").fill("ask the office");
        desk.page().locator("#until").fill("3");
        desk.press("Save");
        desk.page().locator(".summary").waitFor();
      }
      case "own key" -> own(desk);
      case "prove by key" -> {
        own(desk);
        desk.open("/prove.xhtml");
      }
      case "remove key" -> {
        own(desk);
        desk.page().locator("a[href*='removekey']").first().click();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Issues a ticket for somebody and gives its words. */
  static String issued(Desk desk, String user, String reason) {
    StaffWays.person(desk, user).follow("Issue a ticket for a security key");
    desk.page().locator("#reason-" + reason).check();
    desk.page().locator("#text").fill("seen with passport, file 12");
    desk.press("Continue").press("Issue a ticket for a security key");
    return desk.page().locator("#ticket-words").innerText();
  }

  private static void asked(Desk desk) {
    Ways.passwordOnly(desk);
    desk.follow("Use your security key instead");
  }

  /** One's own account, with a key; the first who asks adds it. */
  private static void own(Desk desk) {
    desk.open("/myaccount.xhtml");
    if (desk.page().locator("a[href*='removekey']").count() == 0) {
      new VirtualKey(desk.page());
      desk.open("/addkey.xhtml");
      desk.page().getByLabel("What do you call this key?").fill("blue key");
      desk.press("Make it with the key");
      desk.page().waitForURL("**/myaccount.xhtml**");
    }
  }
}
