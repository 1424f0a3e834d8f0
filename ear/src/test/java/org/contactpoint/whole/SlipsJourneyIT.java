package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips at an open record: it was the wrong one, or a day was mistyped. */
@OnTheWhole
@RunAsClient
class SlipsJourneyIT {

  @BeforeEach
  void forget() {
    RunningProduct.get().forgetTheDay();
    RunningProduct.get().forgetDrafts();
  }

  @Test
  @Proves("F041")
  void wrongRecordIsClosedAndBackShowsNothingOfIt() {
    try (Desk desk = new Desk().signIn("teacher");
        var twin = desk.profile().newPage()) {
      open(desk, "Slipaway");
      String record = desk.page().url();
      twin.navigate(record);
      desk.press("I opened the wrong record");
      desk.page().getByText("opened the wrong record, and closed it").waitFor();
      desk.page().goBack();
      assertThat(desk.page().content()).doesNotContain("SLIPAWAY");
      assertThat(desk.heading()).contains("nothing here");

      twin.getByText("I opened the wrong record").click();
      twin.waitForURL("**/search.xhtml**");
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F012")
  void dayInTheFutureIsRefusedOnTheFormAndStaysTyped() {
    try (Desk desk = new Desk().signIn("teacher")) {
      open(desk, "Slipforth");
      desk.follow("I am working with this child");
      LocalDate future = LocalDate.now(ZoneOffset.UTC).plusDays(2);
      desk.day("since", future);
      desk.page().locator("[name=service]").first().check();
      desk.press("Continue");
      desk.page().locator(".summary").waitFor();
      assertThat(desk.text()).contains("Give the first day. It cannot be in the future.");
      assertThat(desk.page().locator("#since").inputValue()).isEqualTo("" + future.getDayOfMonth());
    }
  }

  private static void open(Desk desk, String surname) {
    RecordWays.plant(surname, RecordWays.fourWorkers());
    RecordWays.open(desk, surname, "PLANNING_SUPPORT");
  }
}
