package org.contactpoint.whole;

import com.microsoft.playwright.Page;
import java.util.List;

/** Forms that somebody has begun to fill in, as the journeys of drafts take the steps. */
final class HalfTyped {

  static final String KEPT = "What you have typed is kept for you";
  static final String BEGUN = "You began this on";

  private static final RunningProduct PRODUCT = RunningProduct.get();

  private HalfTyped() {}

  /** A fresh child with whom nobody works but the teacher, who may therefore correct its record. */
  static void child(String surname) {
    RecordWays.plant(surname, List.of(RecordWays.person("SCHOOL", "teacher", 30)));
  }

  /** The page on which the facts of this child are corrected. */
  static void correct(Desk desk, String surname) {
    PRODUCT.forgetTheDay();
    RecordWays.open(desk, surname, "PLANNING_SUPPORT");
    desk.follow("Correct or add");
    desk.page().waitForURL("**/correct.xhtml?*");
  }

  /** Types a value, and waits until the page says that it is kept. */
  static void type(Page page, String field, String value) {
    page.locator("#" + field).fill(value);
    page.getByText(KEPT).waitFor();
  }

  /** Looks the answers over and sends them. */
  static void send(Desk desk) {
    desk.page().locator("#source").fill("seen on a letter");
    desk.page().locator("#relation").fill("aunt");
    desk.press("Continue");
    desk.page().getByText("Your organisation is kept as the source.").waitFor();
    desk.press("Correct the record");
    desk.page().waitForURL("**/record.xhtml?*");
  }

  static String value(Page page, String field) {
    return page.locator("#" + field).inputValue();
  }

  /** How many forms this user has begun. */
  static long kept(String user) {
    return PRODUCT.count(
        "SELECT COUNT(*) FROM draft d JOIN account a ON a.id = d.account_id"
            + " WHERE a.username = '"
            + user
            + "' AND d.operation NOT IN ('INTERRUPTED', 'PROOF_GIVE')");
  }
}
