package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The national team registers an authority that a law makes. */
@OnTheWhole
@RunAsClient
@Proves("F106")
class NewAuthorityJourneyIT {

  private static final String CODE = "E06999902";

  @BeforeEach
  @AfterEach
  void neverWas() {
    StaffWays.noAuthorityAsked();
    RunningProduct.get().execute("DELETE FROM authority WHERE gss_code = '" + CODE + "'");
  }

  @Test
  void nothingTypedIsLostAndItsManagementTeamCanBeRegisteredNext() {
    try (Desk desk = new Desk().signIn("national");
        Desk other = new Desk().signIn("national.two")) {
      desk.open("/authorities.xhtml");
      desk.follow("Register an authority");
      desk.page().waitForURL("**/newauthority.xhtml");
      StaffWays.newAuthority(desk, "E0699990X", "Irwell and Medlock").press("Continue");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.text()).contains("E06, E07, E08, E09 or E10 and six figures");
      assertThat(desk.page().locator("#name").inputValue()).isEqualTo("Irwell and Medlock");
      assertThat(desk.page().locator("#region").inputValue()).isEqualTo("North West");
      desk.page().locator("#code").fill("e06 999902");
      desk.press("Continue");
      desk.page().locator("#checked").waitFor();
      assertThat(desk.text()).contains(CODE, "Unitary authority", "1 April 2027");
      desk.press("Ask for it");
      desk.page().getByText("You have asked for it.").waitFor();
      assertThat(desk.text()).contains("You asked for this.", "Irwell and Medlock");
      assertThat(desk.page().locator("#confirm").count()).isZero();

      other.open("/tasks.xhtml");
      other.follow("new authority waits for a second person");
      other.page().waitForURL("**/newauthority.xhtml");
      other.follow("Irwell and Medlock");
      other.page().waitForURL("**/newauthority.xhtml?c=" + CODE);
      assertThat(other.text()).contains("1 April 2027", "Unitary authority");
      other.press("Confirm that it is registered");
      other.page().getByText("The authority is registered.").waitFor();
      assertThat(other.complaints()).isEmpty();

      desk.open("/phase.xhtml?a=" + CODE);
      assertThat(desk.text()).contains("Preparing", "First day of this authority: 1 April 2027");
      desk.open("/authorities.xhtml?q=Irwell");
      assertThat(desk.text()).contains("begins on 1 April 2027");
      desk.open("/merger.xhtml?a=E08000003");
      desk.page().locator("#first").selectOption(CODE);
      desk.page().locator("#from").fill("1");
      desk.page().locator("#from-month").fill("4");
      desk.page().locator("#from-year").fill("2027");
      desk.page().locator("#text").fill("one council from April");
      desk.press("Continue");
      desk.page().locator("#checked").waitFor();
      assertThat(desk.text())
          .contains("Irwell and Medlock is at the step \u201cPreparing\u201d.")
          .containsPattern("would stand still there: [1-9]");
      desk.open("/register.xhtml");
      desk.page().locator("#kind").selectOption("MANAGEMENT");
      desk.press("Continue");
      desk.page().locator("#authority").waitFor();
      assertThat(desk.page().locator("#authority option").allInnerTexts())
          .contains("Irwell and Medlock");
      assertThat(desk.complaints()).isEmpty();
    }
  }
}
