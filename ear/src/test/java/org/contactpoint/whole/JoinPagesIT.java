package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining by requests: two who decide at once, a new text of the agreement, pages of others. */
@OnTheWhole
@RunAsClient
@Proves("F058")
class JoinPagesIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final String SECOND = "gp.receptionist";

  @AfterEach
  void asBefore() {
    PRODUCT.execute("UPDATE account SET role = 'PRACTITIONER' WHERE username = '" + SECOND + "'");
    PRODUCT.execute("DELETE FROM agreement_text WHERE version <> '1'");
    PRODUCT.execute("DELETE FROM standing WHERE text_version = '2026.2'");
  }

  @Test
  @Proves("ABUSE 46")
  void ofTwoWhoDecideAtOnceOneIsHeardAndTheOtherIsTold() throws Exception {
    PRODUCT.execute(
        "UPDATE account SET role = 'MANAGEMENT_TEAM' WHERE username = '" + SECOND + "'");
    List<Visitor> team = List.of(Visitor.signedIn("management"), Visitor.signedIn(SECOND));
    for (int round = 0; round < 4; round++) {
      String address = "race." + round;
      ask(address);
      List<String> pages = new ArrayList<>();
      List<Answer> forms = new ArrayList<>();
      for (Visitor one : team) {
        String what = team.indexOf(one) == round % 2 ? "approve" : "refuse";
        String page =
            request(one, "Race " + address).replace("/request.", "/decide.")
                + "&what="
                + (round < 2 ? "approve" : what);
        pages.add(page);
        forms.add(one.get(page));
      }
      CyclicBarrier together = new CyclicBarrier(2);
      ExecutorService both = Executors.newFixedThreadPool(2);
      List<Future<Answer>> sent = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        int who = i;
        String page = pages.get(who);
        String reason = page.endsWith("approve") ? "EVIDENCE_SEEN" : "NO_NEED_SEEN";
        sent.add(
            both.submit(
                () -> {
                  together.await();
                  return team.get(who)
                      .post(
                          page,
                          forms.get(who),
                          "checked",
                          "send",
                          Map.of("reason", reason, "text", "for a test", "key", key()));
                }));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Answer> answer : sent) {
        statuses.add(answer.get().status());
        if (answer.get().status() == 422) {
          assertThat(answer.get().body()).containsPattern("has been (approved|refused) already");
        }
      }
      both.shutdown();
      assertThat(statuses).containsOnlyOnce(422).containsAnyOf(200, 302).hasSize(2);
      String of = " WHERE email = '" + address + "@school.example'";
      long approved =
          PRODUCT.count("SELECT COUNT(*) FROM user_request" + of + " AND state = 'APPROVED'");
      assertThat(PRODUCT.count("SELECT COUNT(*) FROM account" + of)).isEqualTo(approved);
      assertThat(PRODUCT.count("SELECT COUNT(*) FROM user_request" + of + " AND state = 'WAITING'"))
          .isZero();
    }
  }

  @Test
  @Proves("ABUSE 37")
  void whoAskedIsToldAtOnceThatSomebodyElseDecidesAndSeesNoForm() {
    ask("own.request");
    PRODUCT.execute(
        "UPDATE account SET role = 'MANAGEMENT_TEAM' WHERE username = 'school.manager'");
    try {
      Visitor asker = Visitor.signedIn("school.manager");
      String page = request(asker, "Race own.request");
      assertThat(asker.get(page).body())
          .doesNotContain("decide.xhtml?r=" + page.split("=")[1] + "&amp;what=approve");
      for (String what : List.of("approve", "refuse")) {
        String decide = page.replace("/request.", "/decide.") + "&what=" + what;
        assertThat(asker.get(decide).body())
            .contains("You asked for this yourself. Somebody else of your team has to decide.")
            .doesNotContain("id=\"answers\"");
      }
      Visitor other = Visitor.signedIn("management");
      String decide = request(other, "Race own.request").replace("/request.", "/decide.");
      assertThat(other.get(decide + "&what=approve").body()).contains("id=\"answers\"");
    } finally {
      PRODUCT.execute(
          "UPDATE account SET role = 'ORGANISATION_MANAGER' WHERE username = 'school.manager'");
    }
  }

  @Test
  @Proves("F057")
  void aNewTextPutsToThePageAtTheNextSignInAndLeavesWhoIsAtWorkAlone() {
    Visitor atWork = Visitor.signedIn("social.worker");
    PRODUCT.execute(
        "INSERT INTO agreement_text (version, published_at, words) VALUES ('2026.2',"
            + " UTC_TIMESTAMP(6), 'Words of a newer agreement.')");
    assertThat(atWork.get("/search.xhtml").status()).as("nothing typed is lost").isEqualTo(200);

    Visitor next = Visitor.signedIn("teacher");
    Answer search = next.get("/search.xhtml");
    assertThat(search.status()).isEqualTo(302);
    assertThat(search.location()).contains("/agreement.xhtml?from=%2Fsearch.xhtml");
    assertThat(next.get("/children.xhtml").location()).contains("/agreement.xhtml");
    assertThat(next.send("POST", "/search.xhtml", "x=1", "Origin", PRODUCT.address()).location())
        .contains("/agreement.xhtml");
    Answer page = next.get("/agreement.xhtml?from=%2Fsearch.xhtml");
    assertThat(page.body()).contains("Words of a newer agreement.");
    Map<String, String> old = Map.of("version", "1", "agreed", "true");
    Answer refused =
        next.post("/agreement.xhtml?from=%2Fsearch.xhtml", page, "agreement-form", "sign", old);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("There is a newer text.");
    Map<String, String> sent = Map.of("version", "2026.2", "agreed", "true");
    Answer signed =
        next.post("/agreement.xhtml?from=%2Fsearch.xhtml", refused, "agreement-form", "sign", sent);
    assertThat(signed.location()).contains("/search.xhtml");
    assertThat(next.get("/search.xhtml").status()).isEqualTo(200);
    assertThat(
            PRODUCT.count(
                "SELECT COUNT(*) FROM ledger_entry WHERE operation = 'AGREEMENT_SIGN'"
                    + " AND outcome = 'DONE'"))
        .isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "teacher, /requests.xhtml",
    "teacher, /askuser.xhtml",
    "auditor, /requests.xhtml",
    "operator, /askuser.xhtml",
    "school.manager, /askuser.xhtml?o=AAAAAAAAAAAAAAAAAAAAAA",
    "school.manager, /request.xhtml?r=AAAAAAAAAAAAAAAAAAAAAA",
    "school.manager, /decide.xhtml?r=AAAAAAAAAAAAAAAAAAAAAA&what=approve",
    "management, /decide.xhtml?r=AAAAAAAAAAAAAAAAAAAAAA&what=approve",
    "management, /request.xhtml"
  })
  @Proves({"F062", "ABUSE 14", "ABUSE 15"})
  void pagesOfOthersDoNotExist(String user, String page) {
    assertThat(Visitor.signedIn(user).get(page).status()).isEqualTo(404);
  }

  /** The page of a request by the name in the list. */
  private static String request(Visitor by, String name) {
    Matcher found =
        Pattern.compile("href=\"(request.xhtml\\?r=[^\"]+)\"><bdi>" + Pattern.quote(name) + "<")
            .matcher(by.get("/requests.xhtml").body());
    assertThat(found.find()).as(name).isTrue();
    return "/" + found.group(1);
  }

  private static void ask(String address) {
    Visitor manager = Visitor.signedIn("school.manager");
    Map<String, String> fields = JoinWays.fields("Race " + address, address);
    fields.put("role", "PRACTITIONER");
    fields.put("key", key());
    Answer form = manager.get("/askuser.xhtml");
    Answer sent = manager.post("/askuser.xhtml", form, "checked-answers", "send", fields);
    assertThat(sent.location()).contains("/request.xhtml");
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
