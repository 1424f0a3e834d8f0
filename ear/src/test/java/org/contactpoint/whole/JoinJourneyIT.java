package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A manager, a management team and a new user at their browsers: from the request to a child. */
@OnTheWhole
@RunAsClient
@Proves({"F055", "F056", "F057", "F058"})
class JoinJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final String PASSWORD = "seven quiet lanterns over a ferry";

  @Test
  @Proves({"F059", "F112"})
  void whoIsAskedForAndApprovedJoinsSignsAndLooksAChildUp() {
    PRODUCT.forgetTheDay();
    String[] invited = asked("Amara Obi", "amara.obi");
    assertThat(invited[0]).isEqualTo("amara.obi");
    try (Desk user = new Desk()) {
      new VirtualKey(user.page());
      join(user, invited);
      user.page().getByLabel("What do you call this key?").fill("blue key");
      user.press("Make it with the key");
      user.page().waitForURL("**/key.xhtml**");
      user.press("Use your security key");
      user.page().waitForURL("**/agreement.xhtml**");
      assertThat(user.heading()).isEqualTo("Before you start");
      assertThat(user.page().locator("nav .menu").count()).as("no menu yet").isZero();
      for (String closed : new String[] {"/search.xhtml", "/myaccount.xhtml", "/staff.csv"}) {
        user.open(closed);
        assertThat(user.page().url()).contains("/agreement.xhtml");
      }
      user.open("/search.xhtml");
      user.press("Sign the agreement");
      assertThat(user.text()).contains("Read the agreement and tick");
      user.page().locator("#agreed").check();
      user.press("Sign the agreement");
      user.page().locator("#done").waitFor();
      assertThat(user.text()).contains("Your training", "2026.1", words(JoinWays.trained()));
      user.open("/search.xhtml");
      assertThat(user.page().url()).as("the training comes first").contains("/agreement.xhtml");
      user.page().locator("#done").check();
      user.press("Confirm");
      user.page().waitForURL("**/search.xhtml**");
      user.search(Map.of("forename", "Callum", "surname", "Scott", "month", "6", "year", "2012"));
      user.follow("SCOTT").giveReason("PLANNING_SUPPORT", "to see who leads");
      assertThat(user.heading()).contains("SCOTT");
      assertThat(user.complaints()).isEmpty();
    }
  }

  @Test
  void whoAskedSeesTheStateAndNothingTypedIsLostOnTheWay() {
    try (Desk manager = new Desk().signIn("school.manager");
        Desk desk = new Desk().signIn("management")) {
      JoinWays.form(manager, "Sam Reilly", "sam.reilly");
      manager.page().locator("#email").fill("no address");
      manager.press("Continue");
      manager.page().locator(".summary").waitFor();
      assertThat(manager.text()).contains("Enter a work e-mail address.");
      assertThat(manager.page().locator("#identity").inputValue()).isEqualTo("HR/2026/41");
      assertThat(manager.page().locator("#role-PRACTITIONER").isChecked()).isTrue();
      manager.page().locator("#email").fill("sam.reilly@school.example");
      manager.press("Continue");
      assertThat(manager.text())
          .contains("Check before you send it", words(JoinWays.checked()), "no end");
      manager.press("Change it");
      assertThat(manager.page().locator("#text").inputValue()).isEqualTo("new in the team");
      manager.press("Continue").press("Send the request");
      manager.page().waitForURL("**/request.xhtml?*");
      assertThat(manager.text()).contains("The request is sent.", "You asked for this.", "waiting");
      assertThat(manager.page().getByRole(AriaRole.LINK).allInnerTexts())
          .doesNotContain("Approve the request");

      desk.follow("New users").follow("Sam Reilly").follow("Refuse the request");
      desk.page().locator("#reason-IDENTITY_DOUBTFUL").check();
      desk.page().locator("#text").fill("the file has no copy");
      desk.press("Continue").press("Refuse the request");
      desk.page().waitForURL("**/request.xhtml?*");

      manager.open("/requests.xhtml?f=decided");
      manager.follow("Sam Reilly");
      assertThat(manager.text())
          .contains("refused", "The proof of identity is not enough", "the file has no copy");
      assertThat(desk.complaints()).isEmpty();
      assertThat(manager.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F059")
  void whereCodesAreTakenACodeGeneratorDoesToo() {
    String[] invited = asked("Olu Adeyemi", "olu.adeyemi");
    try (Desk user = new Desk()) {
      join(user, invited);
      user.follow("Use a code generator instead");
      String secret = user.page().locator("#code-secret").innerText().replace(" ", "");
      user.page().locator("#code").fill("12");
      user.press("Continue");
      user.page().locator(".summary").waitFor();
      assertThat(user.page().locator("#code-secret").innerText().replace(" ", ""))
          .isEqualTo(secret);
      user.page().locator("#code").fill(PRODUCT.codeOf(secret));
      user.press("Continue");
      user.page().waitForURL("**/code.xhtml**");
      assertThat(user.text()).contains("The code generator is set up.");
    }
  }

  private static String[] asked(String name, String address) {
    try (Desk manager = new Desk().signIn("school.manager");
        Desk desk = new Desk().signIn("management")) {
      JoinWays.form(manager, name, address);
      manager.press("Continue").press("Send the request");
      manager.page().waitForURL("**/request.xhtml?*");
      return JoinWays.invited(desk, name, address);
    }
  }

  private static void join(Desk user, String[] invited) {
    PRODUCT.execute("DELETE FROM sign_in_throttle");
    user.open("/signin.xhtml");
    user.follow("I have an invitation");
    user.page().getByLabel("User name").fill(invited[0]);
    user.page().getByLabel("Invitation").fill("7K3M-Q2XW-0RTA-P9BC");
    user.page().locator("#fresh").fill(PASSWORD);
    user.page().locator("#again").fill(PASSWORD);
    user.press("Continue");
    user.page().locator(".summary").waitFor();
    assertThat(user.text()).contains("This did not work.");
    user.page().getByLabel("Invitation").fill(invited[1]);
    user.page().locator("#fresh").fill(PASSWORD);
    user.page().locator("#again").fill(PASSWORD);
    user.press("Continue");
    user.page().waitForURL("**/ticket.xhtml**");
  }

  private static String words(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }
}
