package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeping staff by requests: who has the pages, what a post does, what comes of two at once. */
@OnTheWhole
@RunAsClient
class StaffPagesIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static Visitor management;

  @BeforeAll
  static void signIn() {
    management = Visitor.signedIn("management");
  }

  @AfterEach
  void openAgain() {
    PRODUCT.execute(
        "UPDATE account SET state = 'ACTIVE' WHERE username IN"
            + " ('gp.receptionist', 'nasreen.akhtar', 'colin.ashworth')");
    PRODUCT.execute("UPDATE organisation SET state = 'ACTIVE'");
  }

  /** The first address on a page that begins so. */
  static String first(String body, String beginning) {
    Matcher found = Pattern.compile("href=\"(" + beginning + "[^\"]*)\"").matcher(body);
    assertThat(found.find()).as(beginning).isTrue();
    return "/" + found.group(1).replace("&amp;", "&");
  }

  private static String person(Visitor by, String username) {
    return first(by.get("/staff.xhtml?q=" + username).body(), "person.xhtml\\?a=");
  }

  /** Where an answer leads, as a path of the product. */
  private static String path(Answer answer) {
    return answer.location().substring(PRODUCT.address().length());
  }

  private static String suspension(Visitor by, String username) {
    return person(by, username).replace("person.xhtml", "account.xhtml") + "&what=suspend";
  }

  private static Answer send(Visitor by, String page, String reason, String key) {
    return by.post(
        page,
        by.get(page),
        "checked",
        "send",
        Map.of("reason", reason, "text", "for a test", "key", key));
  }

  static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  @ParameterizedTest
  @CsvSource({
    "teacher, /staff.xhtml",
    "teacher, /organisations.xhtml",
    "teacher, /staff.csv",
    "teacher, /person.xhtml?a=AAAAAAAAAAAAAAAAAAAAAA",
    "auditor, /staff.xhtml",
    "auditor, /staff.csv",
    "operator, /organisations.xhtml",
    "school.manager, /search.xhtml",
    "school.manager, /children.xhtml",
    "school.manager, /audit.xhtml",
    "school.manager, /keys.xhtml",
    "school.manager, /account.xhtml?a=AAAAAAAAAAAAAAAAAAAAAA&what=suspend",
    "school.manager, /renew.xhtml?a=AAAAAAAAAAAAAAAAAAAAAA&kind=TRAINING",
    "school.manager, /accredit.xhtml?o=AAAAAAAAAAAAAAAAAAAAAA",
    "management, /person.xhtml?a=AAAAAAAAAAAAAAAAAAAAAA",
    "management, /person.xhtml",
    "management, /staff.xhtml?o=AAAAAAAAAAAAAAAAAAAAAA",
    "management, /organisation.xhtml?o=1000000000"
  })
  @Proves({"F062", "ABUSE 14", "ABUSE 15"})
  void pagesOfOthersDoNotExist(String user, String page) {
    assertThat(Visitor.signedIn(user).get(page).status()).isEqualTo(404);
    if (user.equals("management")) {
      management = Visitor.signedIn("management");
    }
  }

  @Test
  @Proves({"F062", "ABUSE 14"})
  void accountOutOfReachOpensNothingAndTheTryIsRecorded() {
    String theirs = person(management, "joan.mills");
    Visitor manager = Visitor.signedIn("school.manager");
    String refused =
        "SELECT COUNT(*) FROM ledger_entry WHERE outcome = 'REFUSED' AND operation = 'STAFF_VIEW'";
    long before = PRODUCT.count(refused);

    assertThat(manager.get(theirs).status()).isEqualTo(404);
    assertThat(PRODUCT.count(refused)).isEqualTo(before + 1);
    assertThat(manager.get(person(manager, "teacher")).status()).isEqualTo(200);
    assertThat(manager.get(person(manager, "teacher")).body())
        .doesNotContain("\"account.xhtml", "\"renew.xhtml", "keyticket.xhtml");
    assertThat(manager.get("/staff.xhtml").body())
        .contains("teacher", "school.manager")
        .doesNotContain("joan.mills", "gp.receptionist");
  }

  @Test
  @Proves({"F060", "ABUSE 10"})
  void whoIsSuspendedInMidSessionIsOutAndToldWhyAndWhomToCall() {
    Visitor user = Visitor.signedIn("gp.receptionist");
    assertThat(user.get("/search.xhtml").status()).isEqualTo(200);
    String page = suspension(management, "gp.receptionist");

    Answer done = send(management, page, "UNDER_INQUIRY", key());

    assertThat(done.location()).contains("/person.xhtml").doesNotContain("done=");
    Answer out = user.get("/search.xhtml");
    assertThat(out.status()).isEqualTo(302);
    assertThat(out.location()).contains("/signin.xhtml?why=suspended");
    String told = out.location().substring(PRODUCT.address().length());
    assertThat(user.get(told).body())
        .contains("because your account is suspended. Call the management team of your authority, ")
        .containsPattern("Salford Index Management Team, on 0[0-9 ]{9,}\\.");
    assertThat(new Visitor().get(told).body())
        .as("whoever did not hold the session hears what is general")
        .contains(
            "because your account is suspended. Call the management team of your authority, or")
        .contains("or the help desk, Index Help Desk, on ")
        .doesNotContain("Salford");
  }

  @Test
  @Proves("F054")
  void managerOfASchoolIsSentToTheManagementTeam() {
    Visitor manager = Visitor.signedIn("school.manager");
    String own = first(manager.get("/organisations.xhtml").body(), "organisation.xhtml\\?o=");
    for (String page : List.of(own, own.replace("organisation.", "phase."))) {
      assertThat(manager.get(page).body())
          .contains("This is your own organisation. Ask your management team to change it.")
          .doesNotContain("Ask the national team");
    }
    String team =
        first(
            management.get("/organisations.xhtml?q=Salford%20Index").body(),
            "organisation.xhtml\\?o=");
    assertThat(management.get(team).body()).contains("Ask the national team to change it.");
  }

  @Test
  @Proves({"F054", "ABUSE 10"})
  void organisationThatIsSuspendedIsOutAtTheNextRequest() {
    Visitor user = Visitor.signedIn("gp.receptionist");
    String list = management.get("/organisations.xhtml?q=Langworthy").body();
    String page =
        first(list, "organisation.xhtml\\?o=").replace("organisation.", "participation.")
            + "&what=suspend";

    Answer done = send(management, page, "SECURITY_INCIDENT", key());

    assertThat(management.get(path(done)).body()).contains("The organisation is suspended.");
    assertThat(user.get("/search.xhtml").location()).contains("why=organisation");
  }

  @Test
  @Proves("F060")
  void whatWasDoneIsSaidOnceAndNoAddressCanSayIt() {
    String page = suspension(management, "nasreen.akhtar");
    Answer done = send(management, page, "AWAY", key());
    String words = "The account is suspended. The person is out at the next click.";
    assertThat(management.get(path(done)).body()).contains(words);
    assertThat(management.get(path(done)).body()).doesNotContain(words);
    assertThat(management.get("/staff.xhtml?done=STAFF_SUSPEND").body()).doesNotContain(words);
  }

  @Test
  @Proves("F055")
  void managerReadsWhatIsDueAboveTheListAndATeamInItsListOfTasks() {
    String training =
        " WHERE kind = 'TRAINING' AND subject_kind = 'PERSON' AND subject_id ="
            + " (SELECT person_id FROM account WHERE username = 'teacher')";
    PRODUCT.execute("UPDATE standing SET valid_until = CURRENT_DATE + INTERVAL 9 DAY" + training);
    try {
      assertThat(Visitor.signedIn("school.manager").get("/staff.xhtml").body())
          .contains("To be done")
          .containsPattern("\\d checks? ends? within 30 days");
      assertThat(management.get("/staff.xhtml").body()).doesNotContain("To be done");
      assertThat(management.get("/tasks.xhtml").body()).contains("staff.xhtml?f=ending");
    } finally {
      PRODUCT.execute(
          "UPDATE standing SET valid_until = CURRENT_DATE + INTERVAL 1 YEAR" + training);
    }
  }

  @Test
  @Proves("F106")
  void listsFindAndSortWithoutRegardToCapitals() {
    assertThat(management.get("/staff.xhtml?q=JOAN+mills").body()).contains("joan.mills");
    assertThat(management.get("/staff.xhtml?q=Joan.Mills").body()).contains("joan.mills");
    assertThat(management.get("/organisations.xhtml?q=LANGWORTHY").body())
        .contains("Langworthy Practice");
  }

  @Test
  @Proves({"F106", "ASVS V11.5.1"})
  void linksToStaffAreTheSameForEverybodyWhoMaySeeThem() {
    String page = person(management, "teacher");
    assertThat(person(Visitor.signedIn("management.two"), "teacher")).isEqualTo(page);
    assertThat(Visitor.signedIn("school.manager").get(page).status()).isEqualTo(200);
    assertThat(Visitor.signedIn("national").get(page).status()).isEqualTo(404);
  }

  @Test
  @Proves({"ABUSE 37", "F062"})
  void ownAccountIsRefusedInWords() {
    String page = suspension(management, "management");

    Answer refused = send(management, page, "AWAY", key());

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("This is your own account");
    assertThat(management.get("/staff.xhtml").status()).isEqualTo(200);
  }

  @Test
  @Proves("ABUSE 46")
  void sameFormSentTwiceHasOneEffect() {
    String page = suspension(management, "nasreen.akhtar");
    String key = key();
    long before = PRODUCT.count("SELECT COUNT(*) FROM staff_event");

    assertThat(send(management, page, "AWAY", key).status()).isEqualTo(302);
    assertThat(send(management, page, "AWAY", key).status()).isEqualTo(302);

    assertThat(PRODUCT.count("SELECT COUNT(*) FROM staff_event")).isEqualTo(before + 1);
  }

  @Test
  @Proves("ABUSE 46")
  void ofManyAtOnceOneSuspendsAndTheOthersAreToldSo() throws Exception {
    String page = suspension(management, "colin.ashworth");
    Answer form = management.get(page);
    long before = PRODUCT.count("SELECT COUNT(*) FROM staff_event");
    ExecutorService many = Executors.newFixedThreadPool(6);
    List<Future<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Map<String, String> fields = Map.of("reason", "AWAY", "text", "for a test", "key", key());
      answers.add(many.submit(() -> management.post(page, form, "checked", "send", fields)));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
      if (answer.get().status() == 422) {
        assertThat(answer.get().body()).contains("This account is suspended already.");
      }
    }
    many.shutdown();

    assertThat(statuses).containsOnlyOnce(302).contains(422).hasSize(6);
    assertThat(PRODUCT.count("SELECT COUNT(*) FROM staff_event")).isEqualTo(before + 1);
  }

  @Test
  @Proves("ABUSE 22")
  void fileHasNoFormulaAndTheNamesOfTheList() {
    String name = "=HYPERLINK(\"http://x.example\";\"a\")";
    PRODUCT.execute(
        "UPDATE person SET name = '"
            + name
            + "' WHERE id = (SELECT person_id FROM account"
            + " WHERE username = 'nasreen.akhtar')");
    try {
      Answer file = management.get("/staff.csv?q=nasreen.akhtar");

      assertThat(file.status()).isEqualTo(200);
      assertThat(file.header("Content-Type")).startsWith("text/csv");
      assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"staff-");
      assertThat(file.body().lines()).hasSize(2);
      assertThat(file.body()).contains("\"'" + name.replace("\"", "\"\"") + "\"");
      assertThat(management.get("/staff.csv").body().lines().count())
          .isGreaterThan(management.get("/staff.csv?f=lapsed").body().lines().count());
    } finally {
      PRODUCT.execute(
          "UPDATE person SET name = 'Nasreen Akhtar' WHERE id = (SELECT person_id FROM account"
              + " WHERE username = 'nasreen.akhtar')");
    }
  }

  @Test
  void twoThousandAccountsAreListedFast() {
    String numbers =
        "(SELECT a.n + b.n * 10 + c.n * 100 + d.n * 1000 AS n FROM"
            + " (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION"
            + " SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) a,"
            + " (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION"
            + " SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) b,"
            + " (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION"
            + " SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) c,"
            + " (SELECT 0 n UNION SELECT 1) d) x";
    PRODUCT.execute(
        "INSERT INTO person (id, name, version) SELECT 70000000 + x.n,"
            + " CONCAT('Many ', x.n), 1 FROM "
            + numbers);
    PRODUCT.execute(
        "INSERT INTO account (id, person_id, organisation_id, username, role, state, version)"
            + " SELECT 70000000 + x.n, 70000000 + x.n, (SELECT id FROM organisation WHERE name ="
            + " 'Langworthy Practice'), CONCAT('many.', x.n), 'PRACTITIONER', 'ACTIVE', 1 FROM "
            + numbers);
    PRODUCT.execute(
        "INSERT INTO standing (id, subject_kind, subject_id, kind, valid_from, valid_until,"
            + " evidence, version) SELECT 70000000 + x.n, 'PERSON', 70000000 + x.n,"
            + " 'RECORD_CHECK', '2025-01-01', '2027-01-01', 'many', 1 FROM "
            + numbers);
    try {
      List<Long> millis = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        long before = System.nanoTime();
        Answer page = management.get("/staff.xhtml?f=lapsed&p=" + (1 + i));
        millis.add((System.nanoTime() - before) / 1_000_000);
        assertThat(page.body()).contains("many.");
      }
      millis.sort(null);
      System.getLogger("staff")
          .log(
              System.Logger.Level.INFO,
              "2,000 accounts: median " + millis.get(12) + " ms, p95 " + millis.get(23) + " ms");
      assertThat(millis.get(12)).as("median of %s", millis).isLessThan(1_000);
    } finally {
      PRODUCT.execute("DELETE FROM standing WHERE evidence = 'many'");
      PRODUCT.execute("DELETE FROM account WHERE username LIKE 'many.%'");
      PRODUCT.execute("DELETE FROM person WHERE name LIKE 'Many %'");
    }
  }
}
