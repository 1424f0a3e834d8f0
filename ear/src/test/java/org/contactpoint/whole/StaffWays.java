package org.contactpoint.whole;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;

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
      case "networks" -> organisation(desk).follow("Networks");
      case "wrong networks" -> networks(desk, "192.0.2.0/24\nthe school");
      case "checked networks" -> networks(desk, "192.0.2.0/24\n2001:db8::/48");
      case "family" -> person(desk, "joan.mills").follow("Family");
      case "declared" -> {
        person(desk, "gp.receptionist").follow("Family");
        family(desk, "Robin", "Nearfield", "1", "5", "2013");
      }
      case "alerts" -> {
        alert();
        desk.open("/alerts.xhtml");
      }
      case "alert" -> {
        alert();
        desk.open("/alerts.xhtml?f=all");
        desk.follow("Say what came of it");
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
      case "registered" -> registration(desk, "CHARITY").press("Continue");
      case "team duty" -> teamDuty(desk);
      case "bad team duty" -> {
        teamDuty(desk).page().locator("#telephone").fill("ask the office");
        desk.press("Save");
      }
      case "new authority" ->
          newAuthority(desk, "E06999901", "Irwell and Medlock").press("Continue");
      case "waiting authority" -> {
        noAuthorityAsked();
        newAuthority(desk, "E06999903", "Irwell and Irk").press("Continue").press("Ask for it");
        desk.page().getByText("You have asked for it.").waitFor();
      }
      case "merger" -> {
        desk.open("/merger.xhtml?a=E08000003");
        desk.page().locator("#first").selectOption("E08000006");
        desk.page().locator("#from").fill("1");
        desk.page().locator("#from-month").fill("4");
        desk.page().locator("#from-year").fill("2027");
        desk.page().locator("#text").fill("one council from April");
        desk.press("Continue");
      }
      case "first manager" -> {
        desk.open("/organisations.xhtml?q=Salford");
        desk.follow("Salford Index Management Team").follow("Ask for a user");
      }
      case "half registered" -> registration(desk, "CHARITY");
      case "misregistered" -> {
        desk.open("/register.xhtml");
        desk.press("Continue");
      }
      case "deskOpen" -> caller(desk);
      case "deskCase" -> deskCase(desk);
      case "desk cases" -> {
        deskCase(desk);
        desk.open("/desk.xhtml");
      }
      case "deskCalled" -> calledBack(desk);
      case "deskAct" -> {
        calledBack(desk);
        desk.follow("Issue a ticket for a new password");
      }
      case "deskIssued" -> {
        calledBack(desk);
        desk.follow("Issue a ticket for a new password").press("Issue a ticket for a new password");
        desk.page().locator("#ticket-words").waitFor();
      }
      case "handover checked" -> {
        nothingHandedOver();
        handOver(desk);
      }
      case "handover refused" -> {
        nothingHandedOver();
        desk.open("/handover.xhtml");
        desk.press("Continue");
      }
      case "handed over" -> {
        handedOver("WAITING");
        desk.open("/delegations.xhtml");
      }
      case "delegation" -> delegation(desk, "WAITING");
      case "own delegation" -> {
        handedOver("WAITING");
        desk.open("/myaccount.xhtml");
      }
      case "confirm delegation" -> delegation(desk, "WAITING").follow("Confirm the handover");
      case "end delegation" -> {
        handedOver("HELD");
        desk.open("/myaccount.xhtml");
        desk.follow("End the handover");
      }
      case "ask ticket" -> person(desk, "management").follow("Ask for a ticket");
      case "asked tickets" -> {
        ticketAsked("WAITING", "teacher");
        desk.open("/tickets.xhtml");
      }
      case "asked ticket" -> askedTicket(desk, "WAITING", "teacher");
      case "own asked ticket" -> askedTicket(desk, "WAITING", "national");
      case "released ticket" -> askedTicket(desk, "RELEASED", "national");
      case "release ticket" -> askedTicket(desk, "WAITING", "teacher").follow("Release the ticket");
      case "phase" -> organisation(desk).follow("See the steps");
      case "ownPhase" -> {
        desk.open("/organisations.xhtml");
        desk.follow("St Mark's Primary").follow("See the steps");
      }
      case "phaseChecked" -> {
        organisation(desk).follow("See the steps");
        desk.page().locator("#phase-TRAINING").check();
        desk.page().locator("#from").fill("1");
        desk.page().locator("#from-month").fill("2");
        desk.page().locator("#from-year").fill("2027");
        desk.page().locator("#reason-PROBLEM").check();
        desk.page().locator("#text").fill("for a test");
        desk.press("Continue");
      }
      case "contacts" -> organisation(desk).follow("Change the contacts");
      case "team" -> organisation(desk).follow("Reception");
      case "newTeam" -> organisation(desk).follow("Add a team");
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

  /** Networks typed in, and looked over or refused. */
  private static void networks(Desk desk, String lines) {
    organisation(desk).follow("Networks");
    desk.page().locator("#networks").fill(lines);
    desk.press("Continue");
  }

  /** Somebody of a family, in the form that is shown. */
  static void family(Desk desk, String forenames, String surname, String... birth) {
    desk.page().locator("#forenames").fill(forenames);
    desk.page().locator("#surname").fill(surname);
    desk.page().locator("#birth").fill(birth[0]);
    desk.page().locator("#birth-month").fill(birth[1]);
    desk.page().locator("#birth-year").fill(birth[2]);
    desk.press("Declare");
    desk.page().locator(".note-done").waitFor();
  }

  /** An alert about a receptionist, as a quota would raise it. */
  static void alert() {
    RunningProduct.get()
        .execute(
            "INSERT IGNORE INTO staff_alert (id, kind, account_id, organisation_id, on_day, round,"
                + " at, version) SELECT id, 'QUOTA_OPENED', id, organisation_id, CURRENT_DATE, 99,"
                + " CURRENT_TIMESTAMP, 1 FROM account WHERE username = 'gp.receptionist'");
  }

  /** A ticket for the management team's account, as if somebody had asked for it. */
  static void ticketAsked(String state, String by) {
    RunningProduct product = RunningProduct.get();
    product.execute("DELETE FROM ticket_ask");
    product.execute(
        "INSERT INTO ticket_ask (id, account_id, purpose, state, reason, asked_by, asked_at, ends_at,"
            + " version) SELECT 4712, s.id, 'KEY', '"
            + state
            + "', 'TICKET_KEY_LOST', a.id, UTC_TIMESTAMP(6), '2099-01-01', 1 FROM account s, account a"
            + " WHERE s.username = 'management' AND a.username = '"
            + by
            + "'");
  }

  /** When and how the first team of the school is reached, in the form. */
  static Desk teamDuty(Desk desk) {
    desk.open("/organisations.xhtml");
    desk.follow("St Mark's Primary");
    desk.page().locator("a[href^='teamduty.xhtml']").first().click();
    return desk;
  }

  /** Nobody has asked for a new authority. */
  static void noAuthorityAsked() {
    RunningProduct.get().execute("DELETE FROM authority_asked");
  }

  /** The form that registers an authority, filled. */
  static Desk newAuthority(Desk desk, String code, String name) {
    desk.open("/newauthority.xhtml");
    desk.page().locator("#code").fill(code);
    desk.page().locator("#name").fill(name);
    desk.page().locator("#region").selectOption("North West");
    desk.page().locator("#from").fill("1");
    desk.page().locator("#from-month").fill("4");
    desk.page().locator("#from-year").fill("2027");
    return desk;
  }

  /** The form by which the school's manager hands the role over, filled. */
  private static void handOver(Desk desk) {
    LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(9);
    desk.open("/handover.xhtml");
    desk.page()
        .locator("#to")
        .selectOption(new SelectOption().setLabel("Tom Birch, Class teacher"));
    desk.day("from", from).day("until", from.plusDays(8));
    desk.page().locator("#reason-DELEGATE_LEAVE").check();
    desk.page().locator("#text").fill("two weeks in Wales");
    desk.press("Continue");
  }

  static void nothingHandedOver() {
    RunningProduct product = RunningProduct.get();
    product.execute("DELETE FROM standing WHERE kind = 'DELEGATION'");
    product.execute("DELETE FROM delegation");
  }

  /** The school's manager has handed the role over to a teacher, as far as this. */
  static void handedOver(String state) {
    nothingHandedOver();
    RunningProduct product = RunningProduct.get();
    product.execute(
        "INSERT INTO delegation (id, giver_account, holder_account, organisation_id, role,"
            + " holder_role, from_day, until_day, reason, state, asked_at, version)"
            + " SELECT 4713, g.id, h.id, g.organisation_id, g.role, h.role, '2026-01-01',"
            + " '2099-01-01', 'DELEGATE_LEAVE', '"
            + state
            + "', UTC_TIMESTAMP(6), 1 FROM account g, account h"
            + " WHERE g.username = 'school.manager' AND h.username = 'teacher'");
  }

  private static Desk delegation(Desk desk, String state) {
    handedOver(state);
    desk.open("/delegations.xhtml");
    desk.page().locator("table tbody a.open").first().click();
    return desk;
  }

  private static Desk askedTicket(Desk desk, String state, String by) {
    ticketAsked(state, by);
    desk.open("/tickets.xhtml");
    desk.page().locator("table tbody a.open").first().click();
    return desk;
  }

  static Desk organisation(Desk desk) {
    desk.open("/organisations.xhtml?q=Langworthy");
    desk.page().locator("table tbody a.open").first().click();
    return desk;
  }

  /** As if somebody of the sandbox whom nobody signs in as had chosen a password. */
  static void joined(String username) {
    RunningProduct.get()
        .execute(
            "INSERT IGNORE INTO credential (id, account_id, kind, secret, last_step, state,"
                + " created_at, version) SELECT id, id, 'PASSWORD', X'00', 0, 'ACTIVE', NOW(6), 1"
                + " FROM account WHERE username = '"
                + username
                + "'");
  }

  /** The page of somebody who is calling the help desk. */
  static Desk caller(Desk desk) {
    joined("nasreen.akhtar");
    desk.open("/desk.xhtml?q=nasreen.akhtar");
    return desk.follow("Nasreen Akhtar");
  }

  /** A case before the call back; its phrase. */
  static String deskCase(Desk desk) {
    caller(desk).press("Open a case");
    String phrase = desk.page().locator("#phrase").innerText();
    desk.follow("I have hung up: call back");
    return phrase;
  }

  /** A case that helps. */
  static void calledBack(Desk desk) {
    String phrase = deskCase(desk);
    desk.page().locator("#number-OFFICE").check();
    desk.page().locator("#phrase").fill(phrase);
    desk.page().locator("#MANAGER").check();
    desk.page().locator("#TEAM").check();
    desk.press("Record the call");
    desk.page().getByText("The call is recorded.").waitFor();
  }

  /** The form that registers an organisation, filled for one that does not exist. */
  static Desk registration(Desk desk, String kind) {
    desk.open("/register.xhtml");
    desk.page().locator("#kind").selectOption(kind);
    desk.press("Continue");
    desk.page().locator("#name").fill("Families of Irwell");
    desk.page().locator("#address").fill("1 High Street, Salford");
    desk.page().locator("#postcode").fill("M6 5WZ");
    desk.page().locator("#contact").fill("Duty desk");
    desk.page().locator("#telephone").fill("01632 960077");
    return desk;
  }

  /** An accreditation of these days, recorded. */
  static void accreditation(Desk desk) {
    desk.page().locator("#from").fill("2");
    desk.page().locator("#from-month").fill("11");
    desk.page().locator("#from-year").fill("2026");
    desk.page().locator("#evidence").fill("ACC-2026/7");
    desk.press("Continue").press("Record it");
    desk.page().getByText("The accreditation is recorded.").waitFor();
  }

  static void renewal(Desk desk) {
    desk.page().locator("#from").fill("2");
    desk.page().locator("#from-month").fill("11");
    desk.page().locator("#from-year").fill("2026");
    desk.page().locator("#version").fill("2");
    desk.page().locator("#evidence").fill("TR-2026/118");
  }
}
