package org.contactpoint.whole;

import java.util.List;
import java.util.Map;

/** How to get to records in states that no printed child has. */
final class RecordWays {

  static final String SALFORD = "E08000006";
  private static final RunningProduct PRODUCT = RunningProduct.get();

  private RecordWays() {}

  /** Whether it is one of these places; then the desk is there. */
  static boolean place(Desk desk, String name) {
    switch (name) {
      case "managed record" -> {
        plant("Manyvoice", fourWorkers());
        open(desk, "Manyvoice", "PLANNING_SUPPORT");
      }
      case "assessment" -> {
        begun(desk, "Needsless");
        desk.follow("Record or take back an assessment");
      }
      case "assessment checked" -> {
        begun(desk, "Needschecked");
        desk.follow("Record or take back an assessment");
        answers(desk);
      }
      case "assessed record" -> assess(desk, "Needsmet");
      case "assessment recorded" -> {
        assess(desk, "Needsback");
        desk.follow("Record or take back an assessment");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Two people and two organisations work with the child, and one of them leads. */
  static List<String> fourWorkers() {
    return List.of(
        person("SOCIAL_WORK", "joan.mills", 150) + " lead",
        person("SCHOOL", "colin.ashworth", 700),
        office("GP", "Langworthy Practice", 2000, "-"),
        office("HOSPITAL", "Salford Community Health", 60, "-"),
        office("SCHOOL", "Irwell Vale Academy", 900, "70"),
        office("CHARITY", "Irwell Vale Academy", 1500, "800"));
  }

  static String person(String service, String user, int since) {
    String of = " FROM account WHERE username = '" + user + "'";
    return service
        + " "
        + PRODUCT.count("SELECT organisation_id" + of)
        + " "
        + PRODUCT.count("SELECT team_id" + of)
        + " "
        + PRODUCT.count("SELECT id" + of)
        + " "
        + since
        + " -";
  }

  static String office(String service, String name, int since, String until) {
    long id = PRODUCT.count("SELECT id FROM organisation WHERE name = '" + name + "'");
    return service + " " + id + " 0 0 " + since + " " + until;
  }

  static void plant(String surname, List<String> work) {
    StringBuilder form =
        new StringBuilder(
            Visitor.encoded(Map.of("surname", surname, "many", "1", "authority", SALFORD)));
    work.forEach(one -> form.append('&').append(Visitor.encoded(Map.of("work", one))));
    Answer answer = new Visitor().send("POST", "/tests/plant", form.toString(), "X-Test", "1");
    if (answer.status() != 200) {
      throw new AssertionError("not planted: " + answer.status());
    }
  }

  static void open(Desk desk, String surname, String reason) {
    desk.search(Map.of("forename", "Robin", "surname", surname, "month", "5", "year", "2013"))
        .follow(surname.toUpperCase(java.util.Locale.ROOT));
    desk.giveReason(reason, "looking at the page");
  }

  /** The receptionist, who keeps no other list of children, works with a fresh child. */
  private static void begun(Desk desk, String surname) {
    plant(surname, List.of(person("GP", "gp.receptionist", 30)));
    open(desk, surname, "PLANNING_SUPPORT");
  }

  private static void answers(Desk desk) {
    desk.day("done", java.time.LocalDate.now().minusDays(40));
    desk.page().locator("#holder-ME").check();
    desk.press("Continue");
  }

  static void assess(Desk desk, String surname) {
    begun(desk, surname);
    desk.follow("Record or take back an assessment");
    answers(desk);
    desk.press("Record it");
    desk.page().getByText("The record now shows that an assessment was done").waitFor();
  }
}
