package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation from nothing, at the browser: registered, accredited, with a team. */
@OnTheWhole
@RunAsClient
class RegistrationJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @AfterEach
  void forget() {
    PRODUCT.execute(
        "UPDATE organisation SET name = CONCAT('Past ', id) WHERE name LIKE 'Families of %'");
  }

  @Test
  @Proves({"F054", "F106"})
  void managementTeamRegistersAccreditsAndAddsATeam() {
    try (Desk desk = new Desk().signIn("management")) {
      desk.follow("Organisations").follow("Register an organisation");
      desk.press("Continue");
      assertThat(desk.text()).contains("Choose what it is");
      desk.page().locator("#kind").selectOption("CHARITY");
      desk.press("Continue");
      desk.page().locator("#name").fill("Families of Irwell");
      assertThat(desk.page().locator("#urn, #ods").count()).as("no charity has these").isZero();
      desk.press("Continue");
      assertThat(desk.text()).contains("Give the full postcode");
      assertThat(desk.page().locator("#name").inputValue()).isEqualTo("Families of Irwell");
      StaffWays.registration(desk, "CHARITY").press("Continue");
      assertThat(desk.text()).contains("Check before it is registered", "Charity", "Duty desk");
      desk.press("Change it");
      assertThat(desk.page().locator("#telephone").inputValue()).isEqualTo("01632 960077");
      desk.press("Continue").press("Register it");
      assertThat(desk.text()).contains("Now record its accreditation", "missing");

      desk.follow("Record the accreditation");
      StaffWays.accreditation(desk);
      assertThat(desk.text())
          .contains("ACC-2026/7", "in force until", "It is at the preparing step")
          .doesNotContain("renewed");

      desk.follow("Add a team");
      desk.page().locator("#name").fill("Night team");
      desk.press("Save the team");
      assertThat(desk.text()).contains("The team is added.", "Night team");
      desk.follow("Night team").press("Close the team");
      assertThat(desk.text()).contains("The team is closed.", "It has no team yet.");

      StaffWays.registration(desk, "CHARITY").press("Continue");
      assertThat(desk.text()).contains("There is one of this name and postcode already");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F106")
  void secondTabIsToldWhatTheFirstWroteAndKeepsWhatWasTyped() {
    try (Desk desk = new Desk().signIn("management")) {
      StaffWays.registration(desk, "CHARITY").press("Continue").press("Register it");
      desk.follow("Change the contacts");
      var other = desk.anotherTab();
      other.navigate(desk.page().url());
      other.locator("#telephone").fill("01632 960088");
      other.locator("main input[type=submit]").first().click();
      other.getByText("The contacts are changed.").waitFor();
      desk.page().locator("#telephone").fill("01632 960099");

      desk.press("Save the contacts");

      assertThat(desk.text()).contains("Somebody else has changed this", "01632 960088");
      assertThat(desk.page().locator("#telephone").inputValue()).isEqualTo("01632 960099");
      desk.press("Save the contacts");
      assertThat(desk.text()).contains("The contacts are changed.", "01632 960099");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "national, /search.xhtml",
    "national, /children.xhtml",
    "national, /audit.xhtml",
    "national, /keys.xhtml",
    "teacher, /register.xhtml",
    "school.manager, /register.xhtml",
    "school.manager, /contacts.xhtml?o=AAAAAAAAAAAAAAAAAAAAAA",
    "school.manager, /team.xhtml?o=AAAAAAAAAAAAAAAAAAAAAA"
  })
  @Proves({"F062", "ABUSE 14", "ABUSE 15"})
  void pagesOfOthersDoNotExist(String user, String page) {
    assertThat(Visitor.signedIn(user).get(page).status()).isEqualTo(404);
  }

  @Test
  @Proves("F054")
  void nationalTeamSeesManagementTeamsAndNoSchool() {
    Visitor national = Visitor.signedIn("national");
    assertThat(national.get("/organisations.xhtml").body())
        .contains("Index Management Team")
        .doesNotContain("St Mark", "Langworthy", "Index Audit Office");
    assertThat(national.get("/staff.xhtml?q=management").body()).contains("Peter Lowe");
    assertThat(national.get("/staff.xhtml?q=teacher").body()).doesNotContain("Tom Birch");
  }
}
