package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school's manager goes on leave, and a teacher does the work meanwhile. */
@OnTheWhole
@RunAsClient
@Proves("F064")
class DelegationJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  @BeforeEach
  void nothingYet() {
    StaffWays.nothingHandedOver();
  }

  @AfterEach
  void nothingAnyMore() {
    StaffWays.nothingHandedOver();
    PRODUCT.execute(
        "DELETE FROM account_notice WHERE account_id IN (SELECT id FROM account WHERE username IN"
            + " ('teacher', 'school.manager'))");
    PRODUCT.execute("DELETE FROM staff_event WHERE action LIKE 'DELEGATION%'");
    PRODUCT.forgetTheDay();
  }

  @Test
  @Proves("ABUSE 10")
  void managerHandsOverATeamConfirmsAndTheMenuOfTheTeacherFollowsAtTheNextClick() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    try (Desk manager = new Desk().signIn("school.manager");
        Desk teacher = new Desk().signIn("teacher");
        Desk team = new Desk().signIn("management")) {
      assertThat(menu(teacher)).doesNotContain("Staff");
      manager.open("/myaccount.xhtml");
      manager.follow("Hand over your role");
      manager.page().waitForURL("**/handover.xhtml");
      manager.day("from", today);
      manager.day("until", today.plusDays(40));
      manager.page().locator("#text").fill("two weeks in Wales");
      manager.press("Continue");
      manager.page().locator(".summary").waitFor();
      assertThat(manager.text())
          .contains("Choose a colleague of the list.", "at most 31 days", "Choose the reason.");
      assertThat(manager.page().locator("#text").inputValue()).isEqualTo("two weeks in Wales");
      axe(manager);
      manager
          .page()
          .locator("#to")
          .selectOption(new SelectOption().setLabel("Tom Birch, Class teacher"));
      manager.day("until", today.plusDays(5));
      manager.page().locator("#reason-DELEGATE_LEAVE").check();
      manager.press("Continue");
      manager.page().locator("#checked").waitFor();
      assertThat(manager.text())
          .contains("Tom Birch", "Organisation manager", "two weeks in Wales");
      axe(manager);
      manager.press("Hand it over");
      manager.page().getByText("You have asked to hand your role over.").waitFor();
      assertThat(manager.text()).contains("waits to be confirmed");

      teacher.open("/myaccount.xhtml");
      assertThat(menu(teacher)).as("nobody has confirmed it").doesNotContain("Staff");
      assertThat(teacher.text()).contains("A role is to be handed over to you");

      team.open("/tasks.xhtml");
      team.follow("wants to hand over a role");
      team.page().waitForURL("**/delegations.xhtml?f=waiting");
      team.page().locator("table tbody a.open").first().click();
      team.page().waitForURL("**/delegation.xhtml?*");
      assertThat(team.text()).contains("In the words of who asked", "two weeks in Wales");
      team.follow("Confirm the handover");
      team.page().locator("#reason-DELEGATE_SPOKEN").waitFor();
      assertThat(team.heading()).isEqualTo("Confirm the handover");
      assertThat(team.text()).contains("two weeks in Wales");
      team.page().locator("#reason-DELEGATE_SPOKEN").check();
      team.page().locator("#text").fill("rang both of them");
      team.press("Continue").press("Confirm the handover");
      team.page().getByText("It is confirmed. Both have been told.").waitFor();
      assertThat(team.text()).contains("Confirmed by");
      axe(team);

      teacher.page().reload();
      assertThat(menu(teacher)).contains("Staff", "New users", "Search");
      assertThat(teacher.page().locator("header").innerText()).contains("in place of Mary Holt");
      teacher.open("/staff.xhtml");
      assertThat(teacher.text()).contains("Mary Holt", "Tom Birch");
      teacher.open("/handover.xhtml");
      assertThat(teacher.page().locator("body").innerText()).contains("for a time only");
      StaffWays.person(team, "school.manager");
      assertThat(team.text()).contains("Roles handed over", "Tom Birch", "holds now");
      team.open("/tasks.xhtml");
      assertThat(team.text()).contains("1 delegation of a role ends within a week");

      manager.open("/myaccount.xhtml");
      manager.follow("End the handover");
      manager.page().locator("#reason-DELEGATE_BACK").check();
      manager.page().locator("#text").fill("home early");
      manager.press("Continue").press("End the handover");
      manager.page().getByText("It has ended.").waitFor();
      assertThat(teacher.open("/staff.xhtml").status()).as("at the next click").isEqualTo(404);
      assertThat(teacher.text())
          .contains("Your time in place of Mary Holt was ended on ")
          .contains("This is still open to you:", "Search", "Your account");
      axe(teacher);
      teacher.open("/search.xhtml");
      assertThat(teacher.text()).as("said once").doesNotContain("in place of Mary Holt");
      assertThat(menu(teacher)).doesNotContain("Staff");
      assertThat(manager.complaints()).isEmpty();
      assertThat(team.complaints()).isEmpty();
    }
  }

  @Test
  void whoComesBackTheNextMorningReadsThatTheTimeIsOver() {
    StaffWays.handedOver("HELD");
    PRODUCT.execute(
        "UPDATE delegation SET from_day = CURRENT_DATE - INTERVAL 5 DAY,"
            + " until_day = CURRENT_DATE - INTERVAL 1 DAY");
    PRODUCT.execute(
        "INSERT INTO standing (id, subject_kind, subject_id, kind, valid_from, valid_until,"
            + " evidence, version) SELECT id, 'ACCOUNT', holder_account, 'DELEGATION', from_day,"
            + " until_day, 'school.manager', 1 FROM delegation");
    try (Desk teacher = new Desk().signIn("teacher")) {
      assertThat(teacher.text()).contains("Your time in place of Mary Holt ended at midnight");
      teacher.open("/search.xhtml");
      assertThat(teacher.text()).as("said once").doesNotContain("in place of Mary Holt");
    }
    try (Desk manager = new Desk().signIn("school.manager")) {
      assertThat(manager.text()).as("who gave it").doesNotContain("Your time in place of");
    }
  }

  @Test
  @Proves({"F059", "ASVS V6.3.3"})
  void whereCodesAreLimitedItGoesToWhoHasASecurityKeyOnly() {
    try (Desk manager = new Desk().signIn("school.manager")) {
      manager.open("/handover.xhtml");
      assertThat(manager.page().locator("#to option").allInnerTexts())
          .contains("Tom Birch, Class teacher");
      PRODUCT.execute(
          "UPDATE sign_in_session SET strong = TRUE WHERE account_id ="
              + " (SELECT id FROM account WHERE username = 'school.manager')");
      PRODUCT.execute(
          "INSERT INTO switch_state (name, state, changed_at, version)"
              + " VALUES ('limited-sign-in', 'HELD', UTC_TIMESTAMP(6), 1)");
      // Other tests may have let somebody with a key into the school.
      keysOfColleagues("ACTIVE", "PARKED");
      manager.page().reload();
      assertThat(manager.page().locator("form#answers").count()).as("nobody to choose").isZero();
      assertThat(manager.text())
          .contains("There is nobody in your organisation", "Ask your management team");
    } finally {
      keysOfColleagues("PARKED", "ACTIVE");
      PRODUCT.execute("DELETE FROM switch_state WHERE name = 'limited-sign-in'");
    }
  }

  @Test
  @Proves("ABUSE 46")
  void ofManyConfirmationsAtOnceOneCounts() throws Exception {
    StaffWays.handedOver("WAITING");
    PRODUCT.execute("UPDATE delegation SET from_day = CURRENT_DATE, until_day = CURRENT_DATE");
    Visitor team = Visitor.signedIn("management");
    String page =
        "/delegationorder.xhtml?what=confirm&d="
            + value(team.get("/delegations.xhtml").body(), "delegation\\.xhtml\\?d=([\\w-]+)");
    Answer shown = team.get(page);
    List<Callable<Answer>> all =
        Collections.nCopies(
            5,
            () ->
                team.post(
                    page,
                    shown,
                    "checked",
                    "send",
                    Map.of(
                        "key",
                        StaffPagesIT.key(),
                        "reason",
                        "DELEGATE_SPOKEN",
                        "text",
                        "for a test")));

    assertThat(atOnce(all)).extracting(Answer::status).containsOnlyOnce(302).contains(422);

    assertThat(PRODUCT.count("SELECT COUNT(*) FROM standing WHERE kind = 'DELEGATION'")).isOne();
  }

  @Test
  @Proves("ABUSE 46")
  void ofTwoManagersWhoHandOverToOneColleagueAtOnceOneIsHeard() throws Exception {
    String before =
        "UPDATE account SET organisation_id = (SELECT x.organisation_id FROM (SELECT organisation_id"
            + " FROM account WHERE username = '%s') x), role = '%s' WHERE username = 'social.worker'";
    PRODUCT.execute(before.formatted("school.manager", "ORGANISATION_MANAGER"));
    try {
      LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
      List<Callable<Answer>> both = new ArrayList<>();
      for (String user : List.of("school.manager", "social.worker")) {
        Visitor manager = Visitor.signedIn(user);
        Answer form = manager.get("/handover.xhtml");
        Map<String, String> said = new HashMap<>();
        said.put("key", form.field("key"));
        said.put("to", value(form.body(), "<option value=\"([^\"]+)\">Tom Birch"));
        said.put("reason", "DELEGATE_LEAVE");
        said.put("text", "for a test");
        for (String box : List.of("from", "until")) {
          said.put(box, Integer.toString(today.getDayOfMonth()));
          said.put(box + "-month", Integer.toString(today.getMonthValue()));
          said.put(box + "-year", Integer.toString(today.getYear()));
        }
        both.add(() -> manager.post("/handover.xhtml", form, "checked", "send", said));
      }

      assertThat(atOnce(both)).extracting(Answer::status).containsExactlyInAnyOrder(302, 422);

      assertThat(PRODUCT.count("SELECT COUNT(*) FROM delegation")).isOne();
    } finally {
      PRODUCT.execute(before.formatted("joan.mills", "PRACTITIONER"));
    }
  }

  private static void keysOfColleagues(String from, String to) {
    PRODUCT.execute(
        "UPDATE security_key k JOIN account a ON a.id = k.account_id JOIN account m"
            + " ON m.organisation_id = a.organisation_id AND m.username = 'school.manager'"
            + " SET k.state = '%s' WHERE k.state = '%s' AND a.id <> m.id".formatted(to, from));
  }

  private static List<Answer> atOnce(List<Callable<Answer>> all) throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(all.size());
    try {
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : many.invokeAll(all)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      many.shutdown();
    }
  }

  private static String value(String body, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(body);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String menu(Desk desk) {
    return desk.page().locator("nav .menu").first().innerText();
  }

  private static void axe(Desk desk) {
    assertThat(new AxeBuilder(desk.page()).withTags(RULES).analyze().getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
  }
}
