package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person with a security key at the browser: adds it, comes in with it, loses it. */
@OnTheWhole
@RunAsClient
@Proves("F059")
class KeyJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final String USER = "teacher";

  @AfterEach
  void forget() {
    String whose = " WHERE account_id = (SELECT id FROM account WHERE username = '" + USER + "')";
    PRODUCT.execute("DELETE FROM account_notice" + whose);
    PRODUCT.execute("DELETE FROM security_key" + whose);
    PRODUCT.execute("DELETE FROM ticket" + whose);
    PRODUCT.forgetTheDay();
  }

  @Test
  @Proves({"ASVS V6.3.3", "ASVS V6.3.7"})
  void addsAKeyComesInWithItAndLooksAChildUp() {
    PRODUCT.forgetTheDay();
    try (Desk desk = new Desk().signIn(USER)) {
      VirtualKey key = new VirtualKey(desk.page());
      assertThat(who(desk)).contains("limited sign-in");
      desk.follow("Your account");
      assertThat(desk.text()).contains("You signed in with a code.", "no security key yet");

      desk.follow("Add a security key").press("Make it with the key");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.text()).contains("Give the key a name");
      add(desk, "blue key");
      assertThat(desk.text())
          .contains(
              "The security key is added.", "blue key", "never yet", "A security key was added");
      desk.press("Sign out");

      signInWithKey(desk);
      desk.page().waitForURL("**/search.xhtml**");
      assertThat(who(desk)).doesNotContain("limited");
      desk.search(Map.of("forename", "Callum", "surname", "Scott", "month", "6", "year", "2012"));
      desk.follow("SCOTT").giveReason("PLANNING_SUPPORT", "to see who leads");
      assertThat(desk.heading()).contains("SCOTT");
      desk.follow("Your account");
      assertThat(desk.text()).contains("You signed in with this one");
      assertThat(key.count()).isPositive();
      desk.press("Sign out");
      password(desk);
      assertThat(desk.page().url()).as("this browser usually has a key").endsWith("/key.xhtml");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("ABUSE 7")
  void neitherACopyNorAKeyWithoutPinComesIn() {
    try (Desk desk = new Desk().signIn(USER)) {
      VirtualKey key = new VirtualKey(desk.page());
      desk.open("/addkey.xhtml");
      add(desk, "blue key");
      int early = key.count();
      desk.press("Sign out");
      signInWithKey(desk);
      desk.page().getByRole(AriaRole.LINK, named("Your account")).waitFor();
      desk.press("Sign out");

      key.pin(false);
      password(desk);
      desk.press("Use your security key");
      desk.page().getByText("Your security key could not be used").waitFor();
      key.pin(true);

      key.becomeItsCopyOf(early - 1);
      desk.press("Use your security key");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.text()).contains("a copy of your security key", "Call ");
      assertThat(
              PRODUCT.count(
                  "SELECT COUNT(*) FROM security_key k JOIN account a ON a.id = k.account_id"
                      + " WHERE k.state = 'CLONED' AND a.username = '"
                      + USER
                      + "'"))
          .isEqualTo(1);
    }
  }

  @Test
  @Proves("ASVS V6.5.6")
  void aRemovedKeyIsDeadAtOnce() {
    try (Desk desk = new Desk().signIn(USER)) {
      new VirtualKey(desk.page());
      desk.open("/addkey.xhtml");
      add(desk, "blue key");
      desk.press("Sign out");
      signInWithKey(desk);
      desk.page().waitForURL("**/search.xhtml**");
      desk.open("/myaccount.xhtml");
      desk.page().locator("a[href*='removekey']").click();
      assertThat(desk.text())
          .contains("It stops working at once", "you will be signed out as well");
      desk.press("Remove the key");
      desk.page().waitForURL("**/signout.xhtml**");
      assertThat(desk.text())
          .contains("the security key with which you signed in has been removed");
      password(desk);
      desk.press("Use your security key");
      desk.page().getByText("Your security key could not be used").waitFor();
    }
  }

  @Test
  @Proves("ABUSE 8")
  void whatMattersMostAsksForTheSecondFactorAgainAndLeadsBack() {
    try (Desk desk = new Desk().signIn("management")) {
      StaffWays.person(desk, USER).follow("Issue a ticket for a security key");
      String wanted = desk.page().url();
      PRODUCT.execute(
          "UPDATE sign_in_session SET proved_at = '2000-01-01 00:00:00' WHERE ended_at IS NULL"
              + " AND account_id = (SELECT id FROM account WHERE username = 'management')");
      desk.page().locator("#reason-FIRST_KEY").check();
      desk.page().locator("#text").fill("seen with passport, file 12");
      desk.press("Continue").press("Issue a ticket for a security key");
      desk.page().waitForURL("**/prove.xhtml?from=*");
      assertThat(
              PRODUCT.count(
                  "SELECT COUNT(*) FROM ticket k JOIN account a ON"
                      + " a.id = k.account_id WHERE a.username = '"
                      + USER
                      + "'"))
          .isZero();
      String before = session(desk);
      desk.page().locator("#code").fill("000000");
      desk.press("Continue");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.text()).contains("This was not right.");
      desk.page().locator("#code").fill(PRODUCT.freshCode("management"));
      desk.press("Continue");
      desk.page().waitForURL("**/keyticket.xhtml?*");
      assertThat(desk.page().url()).isEqualTo(wanted + "&kept=yes");
      assertThat(session(desk)).as("the id of the container's session").isNotEqualTo(before);
      assertThat(desk.page().locator("#reason-FIRST_KEY").isChecked()).as("kept").isTrue();
      assertThat(desk.page().locator("#text").inputValue())
          .isEqualTo("seen with passport, file 12");
      desk.press("Continue").press("Issue a ticket for a security key");
      desk.page().locator("#ticket-words").waitFor();
    }
  }

  private static String session(Desk desk) {
    return desk.profile().cookies().stream()
        .filter(cookie -> cookie.name.equals("__Host-SID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Proves("ASVS V6.4.4")
  void whoLostTheKeyIsSeenGetsATicketAndMakesAnother() {
    try (Desk user = new Desk().signIn(USER);
        Desk desk = new Desk().signIn("management")) {
      String words = KeyWays.issued(desk, USER, "KEY_LOST");
      assertThat(desk.text()).contains("It is shown only now.", "Good until");
      desk.page().reload();
      assertThat(desk.page().content()).doesNotContain(words);
      user.open("/search.xhtml");
      assertThat(user.text())
          .contains("your security keys were reported lost", "Salford Index Management Team, on 0")
          .contains(", or the help desk, Index Help Desk, on 0");

      new VirtualKey(user.page());
      password(user);
      user.follow("I have a ticket for a new key");
      user.page().getByLabel("Your ticket").fill("7K3M-Q2XW-0RTA-P9BC");
      user.press("Continue");
      user.page().locator(".summary").waitFor();
      assertThat(user.text())
          .contains("This ticket is not good here")
          .doesNotContain("wait for the next code", "own security key");
      user.page().getByLabel("Your ticket").fill(words);
      user.press("Continue");
      user.page().getByLabel("What do you call this key?").fill("green key");
      user.press("Make it with the key");
      user.page().waitForURL("**/key.xhtml**");
      assertThat(user.text()).contains("Now sign in with it.");
      user.press("Use your security key");
      user.page().waitForURL("**/search.xhtml**");
      assertThat(user.text()).contains("There is news about how you sign in.");
      user.follow("See the news");
      user.page().waitForURL("**/myaccount.xhtml");
      assertThat(user.text())
          .contains("green key", "a ticket for a new one was issued", "A security key was added")
          .contains("the help desk, Index Help Desk, on 0");
      StaffWays.person(desk, USER);
      assertThat(desk.text())
          .contains("Issued a ticket for a security key", "seen with passport, file 12");
      assertThat(user.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("ASVS V6.3.3")
  void whereCodesAreHeldToTheirLimitsAnExportIsRefusedAndThePersonSeesWhy() {
    PRODUCT.execute(
        "INSERT INTO switch_state (name, state, changed_at, version)"
            + " VALUES ('limited-sign-in', 'HELD', NOW(6), 1)");
    try {
      Visitor management = Visitor.signedIn("management");
      Answer file = management.get("/staff.csv");
      assertThat(file.status()).isEqualTo(403);
      assertThat(file.body()).contains("a code is not enough for this");
      assertThat(management.get("/staff.xhtml").status()).isEqualTo(200);
    } finally {
      PRODUCT.execute("DELETE FROM switch_state WHERE name = 'limited-sign-in'");
    }
    assertThat(Visitor.signedIn("management").get("/staff.csv").status()).isEqualTo(200);
  }

  private static void add(Desk desk, String name) {
    desk.page().getByLabel("What do you call this key?").fill(name);
    desk.press("Make it with the key");
    desk.page().waitForURL("**/myaccount.xhtml**");
  }

  private static void signInWithKey(Desk desk) {
    password(desk);
    if (desk.page().url().endsWith("/code.xhtml")) {
      desk.follow("Use your security key instead");
    }
    desk.press("Use your security key");
  }

  private static void password(Desk desk) {
    PRODUCT.execute("DELETE FROM sign_in_throttle");
    desk.open("/signin.xhtml");
    desk.page().getByLabel("User name").fill(USER);
    desk.page().getByLabel("Password").fill(PRODUCT.password());
    desk.press("Continue");
    desk.page().waitForURL(url -> url.endsWith("/code.xhtml") || url.endsWith("/key.xhtml"));
  }

  private static String who(Desk desk) {
    return desk.page().locator(".who").innerText();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
