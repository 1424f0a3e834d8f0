package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Two people at their browsers and a ticket for a third, who keeps staff as they do. */
@OnTheWhole
@RunAsClient
@Proves({"F059", "ABUSE 37"})
class TicketReleaseJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @BeforeEach
  void colleague() {
    PRODUCT.execute(
        "UPDATE account SET role = 'MANAGEMENT_TEAM' WHERE username = 'gp.receptionist'");
    PRODUCT.execute("DELETE FROM ticket_ask");
  }

  @AfterEach
  void nobodys() {
    PRODUCT.execute("UPDATE account SET role = 'PRACTITIONER' WHERE username = 'gp.receptionist'");
    PRODUCT.execute("DELETE FROM ticket_ask");
    PRODUCT.execute("DELETE FROM ticket");
    PRODUCT.execute(
        "DELETE FROM account_notice WHERE account_id ="
            + " (SELECT id FROM account WHERE username = 'management')");
    PRODUCT.forgetTheDay();
  }

  @Test
  void oneAsksAnotherReleasesAndTheFirstIsShownTheTicketOnce() {
    try (Desk asker = new Desk().signIn("national");
        Desk other = new Desk().signIn("gp.receptionist")) {
      StaffWays.person(asker, "management");
      assertThat(asker.text()).doesNotContain("Issue a ticket");
      asker.follow("Ask for a ticket").press("Continue");
      assertThat(asker.text()).contains("Choose the reason.");
      asker.page().locator("#reason-TICKET_KEY_LOST").check();
      asker.page().locator("#text").fill("seen with passport, file 12");
      asker.press("Continue");
      assertThat(asker.text()).contains("You will not see the ticket until somebody else");
      asker.press("Ask for a ticket");
      asker.page().getByText("You have asked for a ticket.").waitFor();
      asker.page().locator("table tbody a.open").first().click();
      asker.page().waitForURL("**/askedticket.xhtml?*");
      assertThat(asker.text()).contains("waits to be released", "Tell a colleague");
      assertThat(asker.page().locator("#showing").count()).isZero();

      other.open("/staff.xhtml");
      other.follow("Tickets that take two people");
      other.page().locator("table tbody a.open").first().click();
      other.page().waitForURL("**/askedticket.xhtml?*");
      assertThat(other.text()).contains("seen with passport, file 12");
      other.follow("Release the ticket");
      other.page().locator("#reason-PERSON_SEEN").check();
      other.page().locator("#text").fill("by video with her manager");
      other.press("Continue").press("Release the ticket");
      other.page().getByText("The ticket is released.").waitFor();
      assertThat(other.page().locator("#showing").count()).isZero();

      asker.page().reload();
      assertThat(asker.text()).contains("All security keys of this account stop working now");
      asker.press("Show the ticket");
      String words = asker.page().locator("#ticket-words").innerText();
      assertThat(words).hasSize(19);
      asker.follow("Back to the account");
      asker.page().waitForURL("**/person.xhtml?*");
      assertThat(asker.text()).contains("Was shown a ticket that was released");
      assertThat(asker.page().content()).doesNotContain(words);
      assertThat(asker.complaints()).isEmpty();
      assertThat(other.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("ABUSE 46")
  void ofManyReleasesAtOnceOneCounts() throws Exception {
    StaffWays.ticketAsked("WAITING", "national");
    Visitor other = Visitor.signedIn("gp.receptionist");
    String page = address(other).replace("askedticket", "release") + "&what=release";
    Map<String, String> said = Map.of("reason", "PERSON_SEEN", "text", "for a test");
    String events = "SELECT COUNT(*) FROM staff_event WHERE action = 'TICKET_RELEASE'";
    final long before = PRODUCT.count(events);

    List<Answer> answers = atOnce(other, page, "checked", "send", said);

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(302).contains(422);
    assertThat(PRODUCT.count(events)).isEqualTo(before + 1);
  }

  @Test
  @Proves("ABUSE 46")
  void askedForTheTicketManyTimesAtOnceItIsShownOnce() throws Exception {
    StaffWays.ticketAsked("RELEASED", "national");
    Visitor asker = Visitor.signedIn("national");
    final long before = PRODUCT.count("SELECT COUNT(*) FROM ticket");

    List<Answer> answers = atOnce(asker, address(asker), "showing", "show", Map.of());

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(422);
    assertThat(answers)
        .filteredOn(answer -> answer.body().contains("ticket-words"))
        .hasSize(1)
        .allMatch(answer -> answer.status() == 200);
    assertThat(PRODUCT.count("SELECT COUNT(*) FROM ticket")).isEqualTo(before + 1);
  }

  private static List<Answer> atOnce(
      Visitor who, String page, String form, String button, Map<String, String> said)
      throws Exception {
    Answer shown = who.get(page);
    ExecutorService many = Executors.newFixedThreadPool(5);
    List<Future<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Map<String, String> fields = new java.util.HashMap<>(said);
      fields.put("key", StaffPagesIT.key());
      answers.add(many.submit(() -> who.post(page, shown, form, button, fields)));
    }
    List<Answer> all = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      all.add(answer.get());
    }
    many.shutdown();
    return all;
  }

  private static String address(Visitor who) {
    Matcher link =
        Pattern.compile("askedticket\\.xhtml\\?t=[A-Za-z0-9_-]+")
            .matcher(who.get("/tickets.xhtml").body());
    assertThat(link.find()).isTrue();
    return "/" + link.group();
  }
}
