package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Role;
import org.contactpoint.child.Children;
import org.contactpoint.child.NewChild;
import org.contactpoint.disclosure.ChildNews;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** My children, with who has joined and left since the visit before. */
@ExtendWith(ArquillianExtension.class)
@Proves("F050")
class OwnChildrenIT {

  @Inject private MyChildren mine;
  @Inject private Children children;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;
  @Inject private ProductClock clock;
  @Resource private UserTransaction transaction;

  private StaffFixture reader;
  private StaffFixture other;

  @BeforeEach
  void comeIn() {
    reader = new StaffFixture(register, Role.PRACTITIONER);
    other = new StaffFixture(register, Role.PRACTITIONER);
    caller.become(reader, caller.signIn(reader));
  }

  @Test
  @Proves("F051")
  void whoHasJoinedIsToldUntilTheVisitAfterTheNext() throws Exception {
    Instant now = clock.now();
    Instant yesterday = now.minus(1, ChronoUnit.DAYS);
    assertThat(mine.visit().before()).as("the first visit").isNull();
    lookedLast(60);
    plant(
        work(reader, Service.GP, yesterday),
        work(other, Service.SCHOOL_NURSE, now),
        work(other, Service.HOSPITAL, yesterday));

    for (int look = 0; look < 2; look++) {
      MyChildren.Visit visit = mine.visit();
      assertThat(visit.rows()).hasSize(1);
      List<ChildNews> news = visit.news().get(visit.rows().get(0).reference());
      assertThat(news).extracting(ChildNews::kind).containsExactly(ChildNews.Kind.JOINED);
      assertThat(news.get(0).who()).contains("Invented Person", "School nurse");
    }
    rows.set(
        "UPDATE own_children_visit SET last_at = ?, before_at = ? WHERE account_id = ?",
        java.time.LocalDateTime.ofInstant(now.plusSeconds(1), java.time.ZoneOffset.UTC),
        java.time.LocalDateTime.ofInstant(now.plusSeconds(1), java.time.ZoneOffset.UTC),
        reader.accountId);
    assertThat(mine.visit().news()).isEmpty();
  }

  @Test
  @Proves("F078")
  void whatTheRecordDoesNotShowIsNoNewsEither() throws Exception {
    mine.visit();
    lookedLast(60);
    plant(work(reader, Service.GP, clock.now()), work(other, Service.MENTAL_HEALTH, clock.now()));

    MyChildren.Visit visit = mine.visit();

    assertThat(visit.rows()).hasSize(1);
    assertThat(visit.before()).isNotNull();
    assertThat(visit.news()).isEmpty();
  }

  private void lookedLast(int minutes) {
    rows.set(
        "UPDATE own_children_visit SET last_at = last_at - INTERVAL ? MINUTE WHERE account_id = ?",
        minutes,
        reader.accountId);
  }

  private void plant(InvolvementFact... facts) throws Exception {
    NewChild made =
        Planting.child(
            "Visit" + Long.toString(RandomIds.positiveLong(), 36),
            3,
            Stream.of(facts)
                .map(f -> new NewChild.NewPart(Involved.KIND, f, Involved.finders(f)))
                .toList(),
            false);
    transaction.begin();
    children.createAll(List.of(made));
    transaction.commit();
  }

  private InvolvementFact work(StaffFixture who, Service service, Instant added) {
    return new InvolvementFact(
        service,
        who.organisationId,
        null,
        who.accountId,
        clock.today().minusDays(2),
        null,
        clock.today(),
        clock.today().plusDays(300),
        false,
        who.accountId,
        added,
        null,
        null);
  }
}
