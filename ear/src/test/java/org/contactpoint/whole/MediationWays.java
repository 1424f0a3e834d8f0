package org.contactpoint.whole;

import java.util.List;
import java.util.Map;

/** How to get to the pages of looking up for somebody on the telephone. */
final class MediationWays {

  static final String CALLER = "gp.receptionist";

  /** Of ten phrases so many calls; each call asks for one that was not said yet. */
  private static final int CALLS = 8;

  private static List<String> phrases = List.of();
  private static int calls;

  private MediationWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    onDuty("teacher");
    switch (name) {
      case "on duty" -> desk.open("/mediators.xhtml");
      case "caller found" -> desk.open("/mediate.xhtml?q=" + CALLER);
      case "no caller found" -> desk.open("/mediate.xhtml?q=nosuchcaller");
      case "call begun" -> begin(desk);
      case "call back" -> callBack(desk);
      case "caller known" -> {
        known(desk);
        desk.follow("Back to the call");
      }
      case "mediated search" -> known(desk);
      case "mediated results" -> results(desk, Ways.ZOFIA);
      case "mediated none" ->
          results(
              desk,
              Map.of(
                  "forename",
                  "Nosuchname",
                  "surname",
                  "Nosuchfamily",
                  "month",
                  "3",
                  "year",
                  "2015"));
      case "mediated reason" -> reason(desk);
      case "read out" -> readOut(desk);
      default -> {
        nobodyOnDuty();
        return false;
      }
    }
    return true;
  }

  /** On duty yesterday, today and tomorrow. */
  static void onDuty(String username) {
    nobodyOnDuty();
    RunningProduct.get()
        .execute(
            "INSERT INTO mediator_duty (id, authority, account_id, on_day, shift, from_at, until_at,"
                + " telephone, added_by, added_at) SELECT a.id, 'E08000006', a.id, CURRENT_DATE,"
                + " 'NIGHT', UTC_TIMESTAMP(6) - INTERVAL 1 DAY, UTC_TIMESTAMP(6) + INTERVAL 1 DAY,"
                + " '01632 960300', a.id, UTC_TIMESTAMP(6) FROM account a WHERE a.username = '"
                + username
                + "'");
  }

  static void nobodyOnDuty() {
    RunningProduct.get().execute("DELETE FROM mediator_duty");
  }

  /** The caller's phrases, made on the caller's own screen beforehand. */
  static List<String> phrases() {
    try (Desk caller = new Desk().signIn(CALLER)) {
      caller.open("/myaccount.xhtml");
      caller.follow("Phrases for mediators");
      caller.press("Make ten new phrases");
      caller.page().locator("#phrases").waitFor();
      phrases = caller.page().locator("#phrases li").allInnerTexts();
      calls = CALLS;
      return phrases;
    }
  }

  private static void begin(Desk desk) {
    desk.open("/mediate.xhtml?q=" + CALLER);
    desk.follow("Helen Shaw");
    desk.page().waitForURL("**/mediatebegin.xhtml?*");
  }

  /** A call whose phrase has not been said; the caller's phrases. */
  static List<String> callBack(Desk desk) {
    if (calls == 0) {
      phrases();
    }
    calls--;
    begin(desk);
    desk.press("I have hung up: call back");
    desk.page().locator("#phrase-number").waitFor();
    return phrases;
  }

  static void known(Desk desk) {
    List<String> phrases = callBack(desk);
    say(desk, phrases);
  }

  static void say(Desk desk, List<String> phrases) {
    int number = Integer.parseInt(desk.page().locator("#phrase-number").innerText().strip());
    desk.page().locator("#number-OFFICE").check();
    desk.page().locator("#phrase").fill(phrases.get(number - 1));
    desk.press("Record the call");
    desk.page().waitForURL("**/mediatedsearch.xhtml?*");
  }

  private static void results(Desk desk, Map<String, String> child) {
    known(desk);
    find(desk, child);
  }

  static void find(Desk desk, Map<String, String> child) {
    child.forEach((field, value) -> desk.page().locator("#" + field).fill(value));
    desk.press("Find");
    desk.page().waitForURL("**/mediatedresults.xhtml?*");
  }

  private static void reason(Desk desk) {
    results(desk, Ways.ZOFIA);
    desk.follow("KOWALSKA");
    desk.page().waitForURL("**/mediatedreason.xhtml?*");
  }

  private static void readOut(Desk desk) {
    reason(desk);
    giveReason(desk);
  }

  static void giveReason(Desk desk) {
    desk.page().locator("#reason-PLANNING_SUPPORT").check();
    if (desk.page().locator("#distant").count() > 0) {
      desk.page().locator("#distant").check();
    }
    desk.page().locator("#text").fill("the caller stands at the door of the family");
    desk.press("Show what may be read out");
    desk.page().waitForURL("**/readout.xhtml?*");
  }
}
