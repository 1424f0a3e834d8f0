package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From where one may come, and with what beside a code, at the browser. */
@OnTheWhole
@RunAsClient
class NetworksJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void everywhere() {
    PRODUCT.execute("DELETE FROM organisation_network");
    PRODUCT.execute("DELETE FROM credential WHERE kind = 'PIN'");
  }

  @Test
  @Proves("F066")
  void theManagementTeamSetsNetworksAndWhoComesFromElsewhereIsOutAndToldWhomToCall() {
    try (Desk management = new Desk().signIn("management");
        Desk user = new Desk().signIn("gp.receptionist")) {
      StaffWays.organisation(management).follow("Networks");
      management.page().locator("#networks").fill("203.0.113.0/24\nthe surgery");
      management.press("Continue");
      assertThat(management.text()).contains("Write \u201cthe\u201d as an address");
      assertThat(management.page().locator("#networks").inputValue())
          .isEqualTo("203.0.113.0/24\nthe surgery");
      management.page().locator("#networks").fill("203.0.113.0/24\n2001:db8::/48");
      management.press("Continue");
      assertThat(management.text())
          .contains("Check before it is done", "2001:db8:0:0:0:0:0:0/48", "at the next click");
      management.press("Change it");
      management.press("Continue").press("Set these networks");
      assertThat(management.text())
          .contains("The networks are set.", "Set the networks of an organisation");
      assertThat(management.complaints()).isEmpty();

      user.open("/search.xhtml");
      assertThat(user.text())
          .contains("a network from which your organisation does not use ContactPoint", "Call ");
    }
    Visitor visitor = new Visitor();
    visitor.post(
        "/signin.xhtml",
        visitor.get("/signin.xhtml"),
        "signin",
        "next",
        Map.of("username", "gp.receptionist", "password", PRODUCT.password()));
    Answer refused =
        visitor.post(
            "/code.xhtml",
            visitor.get("/code.xhtml"),
            "code-form",
            "finish",
            Map.of("code", PRODUCT.freshCode("gp.receptionist")));
    assertThat(refused.body()).contains("You came from a network", "Call ");
  }

  @Test
  @Proves("ABUSE 51")
  void whoConnectsCannotWriteFromWhereTheyCome() {
    Visitor user = Visitor.signedIn("gp.receptionist");
    assertThat(user.get("/search.xhtml").status()).isEqualTo(200);
    PRODUCT.execute(
        "INSERT INTO organisation_network SELECT organisation_id, '203.0.113.0/24' FROM account"
            + " WHERE username = 'gp.receptionist'");

    Answer answer = user.get("/search.xhtml", "X-Forwarded-For", "203.0.113.7");

    assertThat(answer.location()).contains("why=network");
  }

  @Test
  @Proves("F059")
  void aPinIsSetAndFromThenOnTypedBesideTheCode() {
    try (Desk user = new Desk().signIn("gp.receptionist")) {
      user.open("/myaccount.xhtml");
      user.follow("Set or change your PIN");
      user.page().locator("#present").fill(PRODUCT.password());
      user.page().locator("#pin").fill("123456");
      user.page().locator("#again").fill("123456");
      user.press("Set the PIN");
      assertThat(user.text()).contains("This is easily guessed.");
      user.page().locator("#present").fill(PRODUCT.password());
      user.page().locator("#pin").fill("274913");
      user.page().locator("#again").fill("274913");
      user.press("Set the PIN");
      assertThat(user.text()).contains("The PIN is set.", "The PIN for codes was set or changed");
      user.press("Sign out");

      code(user, "");
      assertThat(user.text()).contains("We could not sign you in.");
      code(user, "274913");
      user.page().getByText("Sign out").waitFor();
      assertThat(user.complaints()).isEmpty();
    }
  }

  private static void code(Desk user, String pin) {
    user.open("/signin.xhtml");
    user.page().getByLabel("User name").fill("gp.receptionist");
    user.page().getByLabel("Password").fill(PRODUCT.password());
    user.press("Continue");
    user.page().locator("#code").fill(PRODUCT.freshCode("gp.receptionist"));
    user.page().locator("#pin").fill(pin);
    user.press("Sign in");
    user.page().locator(pin.isEmpty() ? ".summary" : "nav").first().waitFor();
  }
}
