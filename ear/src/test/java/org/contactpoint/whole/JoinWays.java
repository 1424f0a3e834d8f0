package org.contactpoint.whole;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** How to get to the pages by which somebody becomes a user. */
final class JoinWays {

  private static final String GIVE_BACK =
      "UPDATE standing SET kind = 'AGREEMENT' WHERE kind = 'TAKEN_AWAY'";

  private JoinWays() {}

  /** Whether there is such a place. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "asked for" -> {
        form(desk, "Looked Over", "looked.over");
        desk.press("Continue");
      }
      case "request" -> request(desk, "Looked At", "looked.at");
      case "approve" -> request(desk, "Looked At", "looked.at").follow("Approve the request");
      case "invitation" -> invited(desk, "Let In", "let.in");
      case "agreement" -> {
        owe("teacher", "AGREEMENT");
        desk.open("/search.xhtml");
        RunningProduct.get().execute(GIVE_BACK);
      }
      case "training" -> {
        RunningProduct.get()
            .execute("UPDATE account SET joining = TRUE WHERE username = 'gp.receptionist'");
        desk.open("/search.xhtml");
        RunningProduct.get().execute("UPDATE account SET joining = FALSE");
      }
      case "to confirm" -> toConfirm(desk);
      case "confirmed" -> {
        toConfirm(desk);
        desk.page().locator("[id^=pick-]").first().check();
        desk.press("Continue");
      }
      case "rows" -> {
        desk.open("/importusers.xhtml");
        desk.page().locator("#rows").fill(rows("some.body", "no address"));
        desk.press("Continue");
      }
      case "extend" -> extend(desk);
      case "extended" -> {
        extend(desk);
        desk.page().locator("#until").fill("2");
        desk.page().locator("#until-month").fill("3");
        desk.page().locator("#until-year").fill("2027");
        desk.page().locator("#evidence").fill("HR/2026/77");
        desk.press("Continue");
      }
      case "many" -> {
        desk.open("/suspendmany.xhtml?q=teacher");
        desk.page().locator("[id^=pick-]").first().check();
        desk.page().locator("#reason-AWAY").check();
        desk.page().locator("#text").fill("on a long course");
        desk.press("Continue");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The page that extends an account, of one who has just been given an end. */
  private static void extend(Desk desk) {
    RunningProduct product = RunningProduct.get();
    product.execute("DELETE FROM standing WHERE kind = 'COVER' AND evidence = 'a test'");
    product.execute(
        "INSERT INTO standing (id, subject_kind, subject_id, kind, valid_from, valid_until,"
            + " evidence, version) SELECT 4711, 'ACCOUNT', id, 'COVER', '2026-01-01',"
            + " '2099-01-01', 'a test', 1 FROM account WHERE username = 'joan.mills'");
    StaffWays.person(desk, "joan.mills").page().locator("a[href*='extend.xhtml']").click();
  }

  /** A file with a good row and one with such an address. */
  static String rows(String address, String other) {
    String columns =
        "name,job,role,team,e-mail,telephone,reason,identity,check day,check,training day,training,"
            + "course,last day\n";
    String row =
        "Row %s,Teacher,practitioner,,%s,01632 960123,new,HR/1,2/11/2026,RC %s,3/11/2026,TR 9,1,\n";
    return columns
        + row.formatted(address, address + "@school.example", address)
        + row.formatted("Two", other, "two " + address);
  }

  /** The list of what has to be confirmed, with the accounts of one practice in it. */
  private static void toConfirm(Desk desk) {
    due("gp.receptionist");
    desk.open("/review.xhtml");
  }

  /** Makes the accounts of somebody's organisation due today. */
  static void due(String user) {
    String where = " (SELECT organisation_id FROM account WHERE username = '" + user + "')";
    RunningProduct product = RunningProduct.get();
    product.execute("DELETE FROM recertification WHERE organisation_id =" + where);
    product.execute(
        "INSERT INTO recertification (organisation_id, due_on, version) SELECT organisation_id,"
            + " CURRENT_DATE, 1 FROM account WHERE username = '"
            + user
            + "'");
    product.execute(
        "UPDATE account SET needed_on = '2020-01-01' WHERE organisation_id ="
            + " (SELECT x.organisation_id FROM (SELECT organisation_id FROM account"
            + " WHERE username = '"
            + user
            + "') x)");
  }

  private static void owe(String user, String kind) {
    RunningProduct.get()
        .execute(
            "UPDATE standing SET kind = 'TAKEN_AWAY' WHERE kind = '"
                + kind
                + "' AND subject_id = (SELECT person_id FROM account WHERE username = '"
                + user
                + "')");
  }

  /** The day of the record check in {@link #fields}. */
  static LocalDate checked() {
    return LocalDate.now(ZoneOffset.UTC).minusDays(20);
  }

  /** The day of the training there. */
  static LocalDate trained() {
    return checked().plusDays(1);
  }

  /** What is asked about somebody: checked and trained some weeks ago, so that both hold. */
  static Map<String, String> fields(String name, String address) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("job", "Class teacher");
    fields.put("email", address + "@school.example");
    fields.put("telephone", "01632 960123");
    fields.put("text", "new in the team");
    fields.put("identity", "HR/2026/41");
    day(fields, "checked", checked());
    fields.put("check", "RC " + address);
    day(fields, "trained", trained());
    fields.put("training", "TR-2026/9");
    fields.put("course", "2026.1");
    return fields;
  }

  private static void day(Map<String, String> fields, String name, LocalDate day) {
    fields.put(name, String.valueOf(day.getDayOfMonth()));
    fields.put(name + "-month", String.valueOf(day.getMonthValue()));
    fields.put(name + "-year", String.valueOf(day.getYear()));
  }

  /** Fills in the form that asks for a user. */
  static void form(Desk desk, String name, String address) {
    desk.open("/askuser.xhtml");
    Map<String, String> fields = fields(name, address);
    fields.forEach((field, value) -> desk.page().locator("#" + field).fill(value));
    desk.page().locator("#role-PRACTITIONER").check();
  }

  /** The page of a request, which a school's manager sends if nobody has yet. */
  private static Desk request(Desk desk, String name, String address) {
    if (RunningProduct.get()
            .count(
                "SELECT COUNT(*) FROM user_request WHERE waiting_for = '"
                    + address
                    + "@school.example'")
        == 0) {
      try (Desk manager = new Desk().signIn("school.manager")) {
        form(manager, name, address);
        manager.press("Continue").press("Send the request");
        manager.page().waitForURL("**/request.xhtml?*");
      }
    }
    desk.open("/requests.xhtml");
    return desk.follow(name);
  }

  /** Approves a request and gives user name and invitation. */
  static String[] invited(Desk desk, String name, String address) {
    request(desk, name, address).follow("Approve the request");
    desk.page().locator("#reason-EVIDENCE_SEEN").check();
    desk.page().locator("#text").fill("file looked through");
    desk.press("Continue").press("Approve the request");
    return new String[] {
      desk.page().locator("#new-username").innerText(),
      desk.page().locator("#ticket-words").innerText()
    };
  }
}
