package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An authority from nothing, at the browser: its management team and the first account of it. */
@OnTheWhole
@RunAsClient
class NationJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void forget() {
    PRODUCT.execute(
        "UPDATE organisation SET name = CONCAT('Past ', id) WHERE name LIKE 'Derby Index%'");
  }

  @Test
  @Proves({"F054", "F055", "F058", "F130"})
  void twoOfTheNationalTeamLetTheFirstManagerOfAnAuthorityIn() {
    try (Desk one = new Desk().signIn("national");
        Desk other = new Desk().signIn("national.two")) {
      registered(one);
      one.follow("Record the accreditation");
      StaffWays.accreditation(one);
      assertThat(one.text()).contains("It is at the preparing step");
      one.follow("Ask for a user");
      assertThat(one.page().locator("[name=role]").count()).as("just one role").isEqualTo(1);
      JoinWays.fields("Dana Whitlock", "dana.whitlock")
          .forEach((field, value) -> one.page().locator("#" + field).fill(value));
      one.page()
          .locator("#role-MANAGEMENT_TEAM")
          .evaluate("radio => { radio.value = 'OPERATOR'; radio.checked = true; }");
      one.press("Continue");
      assertThat(one.page().locator("#role-error").innerText()).contains("Choose one of these");
      one.page().locator("#role-MANAGEMENT_TEAM").check();
      one.press("Continue").press("Send the request");
      one.page().waitForURL("**/request.xhtml?*");
      assertThat(one.text()).contains("You asked for this. Somebody else decides.");
      assertThat(links(one)).doesNotContain("Approve the request");

      other.follow("New users").follow("Dana Whitlock").follow("Approve the request");
      other.page().locator("#reason-EVIDENCE_SEEN").check();
      other.page().locator("#text").fill("file looked through");
      other.press("Continue").press("Approve the request");
      assertThat(other.page().locator("#new-username").innerText()).isEqualTo("dana.whitlock");
      assertThat(one.complaints()).isEmpty();
      assertThat(other.complaints()).isEmpty();
    }
  }

  private static java.util.List<String> links(Desk desk) {
    Locator links = desk.page().getByRole(AriaRole.LINK);
    return links.allInnerTexts();
  }

  private static void registered(Desk desk) {
    desk.open("/register.xhtml");
    desk.page().locator("#kind").selectOption("MANAGEMENT");
    desk.press("Continue");
    desk.page().locator("#authority").selectOption("E06000015");
    desk.page().locator("#name").fill("Derby Index Management Team");
    desk.page().locator("#address").fill("1 High Street, Derby");
    desk.page().locator("#postcode").fill("DE1 1AA");
    desk.page().locator("#contact").fill("Duty desk");
    desk.page().locator("#telephone").fill("01632 960078");
    desk.press("Continue").press("Register it");
    desk.page().getByText("The organisation is registered.").waitFor();
  }
}
