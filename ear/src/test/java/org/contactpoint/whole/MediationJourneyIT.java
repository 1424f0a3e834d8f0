package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A receptionist at no screen calls a teacher who is on duty as mediator. */
@OnTheWhole
@RunAsClient
@Proves("F049")
class MediationJourneyIT {

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  @BeforeEach
  @AfterEach
  void nobodyOnDuty() {
    MediationWays.nobodyOnDuty();
    RunningProduct.get().forgetTheDay();
    RunningProduct.get().execute("DELETE FROM staff_alert");
  }

  @Test
  @Proves("ABUSE 38")
  void callerIsKnownHearsWhoWorksWithTheChildAndTheAuditorSeesBoth() {
    MediationWays.onDuty("teacher");
    try (Desk mediator = new Desk().signIn("teacher")) {
      mediator.follow("Mediators");
      assertThat(mediator.text()).contains("Tom Birch", "01632 960300");
      mediator.follow("Look up for a caller");
      List<String> phrases = MediationWays.callBack(mediator);
      mediator.press("Record the call");
      mediator.page().locator(".summary").waitFor();
      assertThat(mediator.text()).contains("Choose the number on file");
      mediator.page().locator("#number-OFFICE").check();
      mediator.page().locator("#phrase").fill("apple apple apple apple");
      mediator.press("Record the call");
      mediator.page().getByText("This is not the phrase.").first().waitFor();
      MediationWays.say(mediator, phrases);
      mediator.page().getByText("You know who it is.").waitFor();
      axe(mediator);
      mediator.press("Find");
      mediator.page().locator(".summary").waitFor();
      MediationWays.find(mediator, ContactWays.AMINA);
      mediator.follow("YUSUF");
      mediator.page().waitForURL("**/mediatedreason.xhtml?*");
      MediationWays.giveReason(mediator);
      assertThat(mediator.text())
          .contains("Amina YUSUF", "St Mark's Primary", "For Helen Shaw", "Langworthy Practice")
          .doesNotContain("Sara", "mother", "M6 ", "@");
      axe(mediator);
      String address = mediator.page().url();
      mediator.press("The call is over");
      mediator.page().waitForURL("**/mediate.xhtml*");
      mediator.open(address);
      assertThat(mediator.text()).contains("This call is over.");
      assertThat(mediator.complaints()).isEmpty();
    }
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml?username=gp.receptionist&operation=MEDIATED_READ");
      assertThat(auditor.text())
          .contains("teacher", "for, on the telephone: Helen Shaw", "Planning support", "L-");
    }
    try (Desk caller = new Desk().signIn(MediationWays.CALLER)) {
      caller.open("/myaccount.xhtml");
      assertThat(caller.text()).contains("A mediator called you back", "teacher");
    }
  }

  @Test
  void managementTeamSaysWhoMediatesAndEverybodySeesWhomToCall() {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(3);
    try (Desk team = new Desk().signIn("management");
        Desk worker = new Desk().signIn("social.worker")) {
      team.follow("Mediators");
      team.press("Put somebody on duty");
      team.page().locator(".summary").waitFor();
      team.page().locator("#username").fill("teacher");
      team.day("day", day);
      team.page().locator("#shift-NIGHT").check();
      team.page().locator("#telephone").fill("01632 960301");
      team.press("Put somebody on duty");
      team.page().getByText("The person is on duty then.").waitFor();
      axe(team);
      worker.follow("Mediators");
      assertThat(worker.text()).contains("Tom Birch", "01632 960301", "night, 18:00 to 08:00");
      assertThat(worker.page().getByText("Put somebody on duty").count()).isZero();
      worker.open("/mediate.xhtml");
      assertThat(worker.text()).contains("You are not on duty now");

      team.page().locator("[name=duty]").first().check();
      team.press("Take off duty");
      team.page().getByText("The person is off duty.").waitFor();
      worker.open("/mediators.xhtml");
      assertThat(worker.text()).doesNotContain("01632 960301");
      assertThat(team.complaints()).isEmpty();
      assertThat(worker.complaints()).isEmpty();
    }
  }

  private static void axe(Desk desk) {
    assertThat(new AxeBuilder(desk.page()).withTags(RULES).analyze().getViolations()).isEmpty();
  }
}
