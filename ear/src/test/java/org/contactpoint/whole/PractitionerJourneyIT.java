package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the product is for, from signing in to Back after signing out. */
@OnTheWhole
@RunAsClient
class PractitionerJourneyIT {

  private static final Map<String, String> MISTYPED =
      Map.of("forename", "Amina", "surname", "Yousef", "month", "3", "year", "2015");

  private Desk desk;

  @BeforeEach
  void sitDown() {
    RunningProduct.get().forgetTheDay();
    desk = new Desk().signIn("social.worker");
  }

  @AfterEach
  void leave() {
    desk.close();
  }

  @Test
  @Proves({"F012", "F014", "F038", "F040", "F041", "F043", "ABUSE 11", "ASVS V14.3.1"})
  void findsAChildReadsWhoWorksWithHerAddsHerselfAndLeavesNothingBehind() {
    desk.search(MISTYPED);
    assertThat(desk.heading()).isEqualTo("Children who fit");
    assertThat(desk.text())
        .contains("YUSUF")
        .doesNotContain("Joan Mills", "Seedley Grove", "M6 5CK");

    desk.follow("YUSUF");
    assertThat(desk.heading()).isEqualTo("Why are you opening this record?");
    desk.giveReason("PLANNING_SUPPORT", "new referral");
    assertThat(desk.heading()).contains("YUSUF");
    assertThat(desk.text())
        .contains("Joan Mills", "Lead professional", "St Mark's Primary", "Langworthy Practice")
        .contains(
            "There may be more that we cannot show here: ask the management team",
            "Call the management team of your authority")
        .doesNotContain("Seedley Grove");
    final String record = desk.page().url();

    desk.follow("I am working with this child");
    desk.page().locator("[name=service]").first().check();
    desk.page().locator("#since").fill("2");
    desk.page().locator("#since-month").fill("11");
    desk.page().locator("#since-year").fill("2026");
    desk.press("Continue").press("Record it");
    assertThat(desk.text()).contains("You are now recorded as working with this child");

    desk.open("/children.xhtml");
    assertThat(desk.text()).contains("YUSUF");
    undo();
    desk.press("Sign out");
    assertThat(desk.heading()).isEqualTo("You are signed out");
    desk.page().goBack();
    desk.page().getByLabel("User name").waitFor();
    assertThat(desk.page().content()).doesNotContain("YUSUF", "Yusuf");
    desk.open(record);
    assertThat(desk.page().content()).doesNotContain("YUSUF", "Yusuf");
    assertThat(desk.complaints()).isEmpty();
  }

  /** As it was before, so that the journey can be made again. */
  private void undo() {
    desk.follow("Confirm or end");
    desk.page().getByLabel("I recorded it by mistake").check();
    desk.press("Save");
    assertThat(desk.text()).contains("Your involvement has been taken back");
  }

  @Test
  @Proves("F038")
  void surnameAndYearAloneAreToldWhatToAdd() {
    desk.search(Map.of("surname", "Yusuf", "year", "2015"));

    assertThat(desk.heading()).isEqualTo("Find a child");
    assertThat(desk.text()).contains("There is a problem", "Add the first name");
    assertThat(desk.page().locator("#surname").inputValue()).isEqualTo("Yusuf");
    assertThat(desk.page().locator("#year").inputValue()).isEqualTo("2015");
  }

  @Test
  @Proves("F043")
  void formerNameSwappedNamesAndSwappedDateAreFound() {
    desk.search(Map.of("forename", "Lily", "surname", "Feilding", "month", "9", "year", "2013"));
    assertThat(desk.text()).contains("HARGREAVES");
    desk.search(Map.of("forename", "Scott", "surname", "Callum", "month", "6", "year", "2012"));
    assertThat(desk.text()).containsIgnoringCase("Scott");
    desk.search(
        Map.of(
            "forename", "Zofia", "surname", "Kowalska", "day", "7", "month", "4", "year", "2014"));
    assertThat(desk.text()).contains("KOWALSKA");
  }

  @Test
  @Proves({"F040", "F047"})
  void absentChildAndTheSameWordsForIt() {
    desk.search(
        Map.of(
            "forename", "Nosuchforename", "surname", "Nosuchfamily", "month", "3", "year", "2015"));

    assertThat(desk.text())
        .contains("No record that you may see fits.")
        .contains("ask for it to be traced", "Call the management team of your authority");
  }

  @Test
  void recordIsReloadedAndOpenInTwoTabsWithoutAskingAgain() {
    desk.search(MISTYPED).follow("YUSUF");
    desk.giveReason("PLANNING_SUPPORT", "two tabs");
    String address = desk.page().url();
    desk.page().reload();
    assertThat(desk.heading()).contains("YUSUF");

    try (var tab = desk.anotherTab()) {
      tab.navigate(address);
      assertThat(tab.locator("h1").innerText()).contains("YUSUF");
      tab.navigate("/search.xhtml");
    }
    desk.page().reload();

    assertThat(desk.heading()).contains("YUSUF");
    assertThat(desk.complaints()).isEmpty();
  }

  @Test
  @Proves({"ABUSE 14", "F041"})
  void addressOfARecordIsWorthNothingToAnotherUser() {
    desk.search(MISTYPED).follow("YUSUF");
    final String why = desk.page().url();
    desk.giveReason("PLANNING_SUPPORT", "for me alone");
    String record = desk.page().url();
    try (Desk other = new Desk().signIn("teacher")) {
      assertThat(other.open(record).status()).isEqualTo(404);
      assertThat(other.open(why).status()).isEqualTo(404);
      assertThat(other.page().content()).doesNotContainIgnoringCase("yusuf");
    }
  }

  @Test
  @Proves("ASVS V14.3.3")
  void browserKeepsNothingOfAChild() {
    desk.search(MISTYPED).follow("YUSUF");
    desk.giveReason("PLANNING_SUPPORT", "storage");

    Object stored =
        desk.page().evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])");

    assertThat(stored.toString()).doesNotContainIgnoringCase("yusuf").isEqualTo("[{},{}]");
    assertThat(desk.page().url()).doesNotContainIgnoringCase("yusuf").doesNotContain("2015");
  }
}
