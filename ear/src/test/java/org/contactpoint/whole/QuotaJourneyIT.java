package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A social worker with a very long day, and the management team that is told of it. */
@OnTheWhole
@RunAsClient
@Proves({"F065", "ABUSE 35"})
class QuotaJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String WHO = "(SELECT id FROM account WHERE username = 'social.worker')";
  private static final String WHERE =
      "(SELECT organisation_id FROM account WHERE username = 'social.worker')";
  private static final Map<String, String> ZOFIA =
      Map.of("forename", "Zofia", "surname", "Kowalska", "month", "7", "year", "2014");

  @AfterEach
  void anotherDay() {
    PRODUCT.forgetTheDay();
    PRODUCT.execute("DELETE FROM staff_alert");
  }

  @Test
  void asksForTheSecondFactorBeforeAnythingIsTypedAndThenGoesOn() {
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(ZOFIA);
      opened(40);
      PRODUCT.execute("UPDATE quota_use SET last_at = UTC_TIMESTAMP(6)");

      user.follow("KOWALSKA");

      user.page().waitForURL("**/prove.xhtml**");
      assertThat(user.text()).contains("more than is usual in one day");
      final String code = PRODUCT.freshCode("social.worker");
      opened(40);
      user.page().locator("#code").fill(code);
      user.press("Continue");
      user.page().waitForURL("**/reason.xhtml**");
      user.giveReason("PLANNING_SUPPORT", "the forty-first of a long day");
      assertThat(user.heading()).contains("KOWALSKA");
      assertThat(user.complaints()).isEmpty();
    }
  }

  @Test
  void isAskedForTheSecondFactorWhenAllIsTypedAndFindsItAllThereAfterwards() {
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(ZOFIA).follow("KOWALSKA");
      user.page().locator("#reason-PLANNING_SUPPORT").check();
      user.page().locator("#text").fill("Zoë's review, \"one\" & all = 100%");
      opened(40);
      PRODUCT.execute("UPDATE quota_use SET last_at = UTC_TIMESTAMP(6)");

      user.press("Open the record");

      user.page().waitForURL("**/prove.xhtml**");
      final String code = PRODUCT.freshCode("social.worker");
      opened(40);
      user.page().locator("#code").fill(code);
      user.press("Continue");
      user.page().waitForURL("**/reason.xhtml**");
      assertThat(user.page().locator("#text").inputValue())
          .isEqualTo("Zoë's review, \"one\" & all = 100%");
      assertThat(user.page().locator("#reason-PLANNING_SUPPORT").isChecked()).isTrue();
      assertThat(PRODUCT.count("SELECT COUNT(*) FROM draft WHERE operation = 'PROOF_GIVE'"))
          .as("shown once")
          .isZero();
      user.press("Open the record");
      user.page().waitForURL("**/record.xhtml**");
      assertThat(user.complaints()).isEmpty();
    }
  }

  @Test
  void isSlowedDownAndLosesNothingTyped() {
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(ZOFIA).follow("KOWALSKA");
      user.page().locator("#reason-PLANNING_SUPPORT").check();
      user.page().locator("#text").fill("one after the other");
      opened(30);
      PRODUCT.execute("UPDATE quota_use SET last_at = UTC_TIMESTAMP(6)");

      user.press("Open the record");

      user.page().locator(".summary").waitFor();
      assertThat(user.text()).contains("we slow you down: one every 20 seconds");
      assertThat(user.page().locator("#text").inputValue()).isEqualTo("one after the other");
      PRODUCT.execute("UPDATE quota_use SET last_at = last_at - INTERVAL 20 SECOND");
      user.press("Open the record");
      user.page().waitForURL("**/record.xhtml**");
    }
  }

  @Test
  void isStoppedAndTheManagementTeamLetsTheWorkGoOn() {
    try (Desk management = new Desk().signIn("management");
        Desk user = new Desk().signIn("social.worker")) {
      user.search(ZOFIA);
      opened(60);
      PRODUCT.execute("UPDATE quota_use SET proved = TRUE");
      for (int i = 0; i < 2; i++) {
        user.follow("KOWALSKA");
        assertThat(user.text()).contains("You have reached the number of different records");
        user.page().goBack();
      }

      management.open("/myaccount.xhtml");
      assertThat(management.text()).contains("There is a new alert for your management team");
      management.follow("Alerts");
      assertThat(management.page().locator("table tbody tr").allInnerTexts()).hasSize(1);
      assertThat(management.text()).contains("opened too many different records in one day");
      assertThat(management.text()).doesNotContainIgnoringCase("kowalska");
      management.follow("Let them go on today");
      management.press("Continue");
      assertThat(management.text()).contains("Choose the reason.", "Say why in 3 to 200");
      management.page().locator("#reason-WORK_NEEDS_MORE").check();
      management.page().locator("#text").fill("fire in a children's home");
      management.press("Continue").press("Let them go on today");
      assertThat(management.text()).contains("They can go on now.", "There is nothing to look");
      management.open("/alerts.xhtml?f=all");
      assertThat(management.text()).contains("fire in a children's home", "The work needs more");
      assertThat(management.complaints()).isEmpty();

      user.open("/children.xhtml");
      user.search(ZOFIA).follow("KOWALSKA");
      user.giveReason("PLANNING_SUPPORT", "after the release");
      assertThat(user.heading()).contains("KOWALSKA");
      try (Desk auditor = new Desk().signIn("auditor")) {
        auditor.open("/audit.xhtml?username=social.worker&outcome=REFUSED&operation=RECORD_ASK");
        assertThat(auditor.page().locator("table tbody tr").first().innerText())
            .contains("Stopped");
      }
    }
  }

  @Test
  void manySearchesOfAnHourNeedAProofAndLoseNothing() {
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(ZOFIA);
      PRODUCT.execute(
          "UPDATE quota_use SET used = 60, last_at = last_at - INTERVAL 1 MINUTE"
              + " WHERE kind = 'SEARCHED'");

      user.search(ZOFIA);

      user.page().waitForURL("**/prove.xhtml**");
      PRODUCT.execute("UPDATE credential SET last_step = 0");
      PRODUCT.execute("CREATE TABLE quota_kept AS SELECT * FROM quota_use");
      final String code = PRODUCT.freshCode("social.worker");
      PRODUCT.execute("INSERT INTO quota_use SELECT * FROM quota_kept");
      PRODUCT.execute("DROP TABLE quota_kept");
      user.page().locator("#code").fill(code);
      user.press("Continue");
      user.page().waitForURL("**/results.xhtml**");
      assertThat(user.text()).contains("KOWALSKA");
      PRODUCT.execute("UPDATE quota_use SET used = 90 WHERE kind = 'SEARCHED'");
      user.search(ZOFIA);
      assertThat(user.text()).contains("You have reached the number of searches");
    }
  }

  @Test
  void anOrganisationHasATotal() {
    try (Desk user = new Desk().signIn("social.worker")) {
      user.search(ZOFIA).follow("KOWALSKA");
      user.page().locator("#reason-PLANNING_SUPPORT").check();
      user.page().locator("#text").fill("the last of all");
      opened(1);
      PRODUCT.execute(
          "INSERT INTO quota_use SELECT 'ORGANISATION', "
              + WHERE
              + ", 'OPENED', since, 1000000, NULL, FALSE, 0 FROM quota_use"
              + " WHERE owner_kind = 'ACCOUNT' AND kind = 'OPENED' AND owner_id = "
              + WHO
              + " ON DUPLICATE KEY UPDATE used = 1000000");

      user.press("Open the record");

      assertThat(user.text()).contains("all people of your organisation together");
      assertThat(PRODUCT.count("SELECT COUNT(*) FROM staff_alert WHERE kind = 'TOTAL_OPENED'"))
          .isEqualTo(1);
    }
  }

  @Test
  @Proves("ASVS V15.4.2")
  void twoAtOnceAreCountedOneAfterTheOther() {
    Ways.plant("Atonce", 2);
    Casework work = new Casework(PRODUCT);
    Visitor worker = work.worker();
    Answer results =
        Casework.results(
            worker, Map.of("forename", "Robin", "surname", "Atonce", "month", "5", "year", "2013"));
    List<String> whys =
        Pattern.compile("reason\\.xhtml\\?c=[A-Za-z0-9_-]+")
            .matcher(results.body())
            .results()
            .map(found -> "/" + found.group())
            .distinct()
            .toList();
    assertThat(whys).hasSizeGreaterThanOrEqualTo(2);
    List<Answer> pages = whys.subList(0, 2).stream().map(worker::get).toList();
    opened(30);

    List<CompletableFuture<Answer>> both =
        List.of(0, 1).stream()
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Casework.giveReason(worker, whys.get(i), pages.get(i))))
            .toList();

    assertThat(both.stream().map(CompletableFuture::join).map(Answer::status).sorted())
        .containsExactly(302, 422);
    assertThat(PRODUCT.count("SELECT COUNT(*) FROM daily_subject WHERE kind = 'OPENED'"))
        .isEqualTo(31);
  }

  /** So many others were opened by the social worker today. */
  private static void opened(int many) {
    PRODUCT.execute("DELETE FROM daily_subject");
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= many; i++) {
      rows.append(i == 1 ? "" : ",")
          .append("(")
          .append(WHO)
          .append(", '")
          .append(LocalDate.now(LONDON))
          .append("', 'OPENED', ")
          .append(i)
          .append(")");
    }
    PRODUCT.execute("INSERT INTO daily_subject (account_id, on_day, kind, subject) VALUES " + rows);
    PRODUCT.execute(
        "INSERT INTO quota_use VALUES ('ACCOUNT', "
            + WHO
            + ", 'OPENED', '"
            + LocalDateTime.ofInstant(
                LocalDate.now(LONDON).atStartOfDay(LONDON).toInstant(), ZoneOffset.UTC)
            + "', 0, UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE, FALSE, 0)"
            + " ON DUPLICATE KEY UPDATE last_at = VALUES(last_at)");
  }
}
