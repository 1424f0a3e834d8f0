package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A school's manager says when and how a team is reached. */
@OnTheWhole
@RunAsClient
@Proves("F106")
class TeamDutyJourneyIT {

  @AfterEach
  void asItWas() {
    RunningProduct.get().execute("UPDATE team SET hours = NULL, out_of_hours = NULL");
  }

  @Test
  void nothingTypedIsLostAndTheOrganisationsPageShowsIt() {
    try (Desk desk = new Desk().signIn("school.manager")) {
      StaffWays.teamDuty(desk);
      desk.page().waitForURL("**/teamduty.xhtml?*");
      final String before = desk.page().locator("#telephone").inputValue();
      desk.page().locator("#hours").fill("School days, 8 to 4");
      desk.page().locator("#outOfHours").fill("ask the caretaker");
      desk.press("Save");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.page().locator("#hours").inputValue()).isEqualTo("School days, 8 to 4");
      desk.page().locator("#outOfHours").fill("01632 960555");
      desk.press("Save");
      desk.page().getByText("It is saved.").waitFor();
      assertThat(desk.text()).contains("School days, 8 to 4", "01632 960555", before);
      assertThat(desk.complaints()).isEmpty();
    }
  }
}
