package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.contactpoint.disclosure.ChildNews;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.contact.Outcome;
import org.contactpoint.involvement.contact.Purpose;
import org.contactpoint.involvement.contact.Urgency;
import org.contactpoint.involvement.notice.MailRound;
import org.contactpoint.involvement.notice.NewsMails;
import org.contactpoint.involvement.notice.Post;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The mail that says that there is something to see, and nothing else. */
@ExtendWith(ArquillianExtension.class)
@Proves("F051")
class NoticeMailIT extends ContactSteps {

  @Inject private MailRound round;
  @Inject private NewsMails choice;
  @Inject private MyChildren mine;
  @Inject private Post post;

  private MailSink sink;

  @BeforeEach
  void listen() throws Exception {
    assertThat(post.open()).as("an installation that has set up no mail").isFalse();
    sink = new MailSink(Post.NAME);
  }

  @AfterEach
  void hangUp() throws Exception {
    sink.close();
  }

  @Test
  @Proves("F014")
  void oneMailADayNamesNobodyAndTheListSaysWhat() throws Exception {
    beginLead(false);
    mine.visit();
    rows.set(
        "UPDATE own_children_visit SET last_at = last_at - INTERVAL 60 MINUTE WHERE account_id = ?",
        asker.accountId);
    ask(Purpose.HAND_LEAD, Urgency.WEEK, other().ask());
    be(asked);
    settle(only(requests.list()), Outcome.AGREED, "");
    assertThat(owed(asked)).as("who did it is told of it by nobody").isZero();
    assertThat(owed(asker)).isEqualTo(1);
    open();
    involvements.end(records.view(look).own(), clock.today());
    assertThat(owed(asker)).as("one a day").isEqualTo(1);

    round.send();
    assertThat(mails(asker)).as("not before the day is over").isEmpty();
    aDayLater(asker);
    round.send();
    round.send();
    assertThat(mails(asker)).hasSize(1);
    assertThat(mails(asker).get(0))
        .contains("My children", "From: contactpoint@authority.example")
        .doesNotContainIgnoringCase(surname)
        .doesNotContain("Robin", "http", "Invented");
    assertThat(rows.count("SELECT COUNT(*) FROM ledger_entry WHERE operation = 'NOTICE_MAIL_SEND'"))
        .isPositive();
    be(asker);
    assertThat(mine.visit().news().values())
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.list(ChildNews.class))
        .extracting(ChildNews::kind)
        .containsExactly(ChildNews.Kind.LEFT);
  }

  @Test
  @Proves("F014")
  void aChangeOfLeadIsToldUnderMyChildren() throws Exception {
    beginLead(true);
    mine.visit();
    rows.set(
        "UPDATE own_children_visit SET last_at = last_at - INTERVAL 60 MINUTE WHERE account_id = ?",
        asker.accountId);
    be(asked);
    open();
    involvements.lead(records.view(look).own(), false);
    be(asker);
    List<ChildNews> news = mine.visit().news().values().iterator().next();
    assertThat(news).extracting(ChildNews::kind).containsExactly(ChildNews.Kind.LEADS_NOT);
    assertThat(news.get(0).on()).isEqualTo(clock.today());
  }

  @Test
  void whoWantsNoneGetsNone() throws Exception {
    beginLead(false);
    be(asker);
    choice.choose(false);
    choice.choose(false);
    assertThat(choice.view()).isEqualTo(new NewsMails.Choice(false, true));
    leave(asked);
    aDayLater(asker);
    round.send();
    assertThat(mails(asker)).isEmpty();
    be(asker);
    choice.choose(true);
    assertThat(choice.view()).isEqualTo(new NewsMails.Choice(true, true));
    round.send();
    assertThat(mails(asker)).hasSize(1);
  }

  @Test
  @Proves({"F078", "ABUSE 30"})
  void whatOneMayNotSeeIsNoReasonForAMail() throws Exception {
    shared(false, Service.MENTAL_HEALTH);
    leave(asked);
    assertThat(owed(asker)).as("a sensitive service").isZero();
    assertThat(owed(mate)).as("but the own organisation").isEqualTo(1);
    shared(true, Service.GP);
    leave(asked);
    assertThat(owed(asker)).as("a shielded child").isZero();
    assertThat(owed(mate)).isEqualTo(1);
  }

  @Test
  void whatWasNotTakenIsSentLater() throws Exception {
    beginLead(false);
    leave(asked);
    aDayLater(asker);
    sink.shut();
    round.send();
    sink.close();
    round.send();
    sink = new MailSink(Post.NAME);
    round.send();
    assertThat(mails(asker)).hasSize(1);
  }

  /** All three work with a child, two of them in one organisation. */
  private void shared(boolean shielded, Service service) throws Exception {
    begin(Service.GP, false);
    InvolvementFact own = work(asked, service, false);
    plant(shielded, own, work(mate, Service.GP, false), work(asker, Service.GP, false));
  }

  private void leave(StaffFixture who) {
    be(who);
    open();
    involvements.end(records.view(look).own(), clock.today());
  }

  private long owed(StaffFixture who) {
    return rows.count("SELECT COUNT(*) FROM notice_mail WHERE account_id = ?", who.accountId);
  }

  private List<String> mails(StaffFixture who) {
    return sink.to(address(who));
  }

  private void aDayLater(StaffFixture who) {
    rows.set("UPDATE account SET email = ? WHERE id = ?", address(who), who.accountId);
    assertThat(
            rows.set(
                "INSERT INTO notice_mail SELECT account_id, on_day - INTERVAL 1 DAY"
                    + " FROM notice_mail WHERE account_id = ?",
                who.accountId))
        .isEqualTo(1);
  }

  private static String address(StaffFixture who) {
    return who.username + "@practice.example";
  }
}
