package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Role;
import org.contactpoint.child.Children;
import org.contactpoint.child.NewChild;
import org.contactpoint.disclosure.MyChild;
import org.contactpoint.disclosure.MyChildren;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.Rounds;
import org.contactpoint.involvement.due.Due;
import org.contactpoint.involvement.due.DueCounts;
import org.contactpoint.involvement.due.DueRules;
import org.contactpoint.involvement.due.OwnDue;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Going through one's children, before they lapse and at a new school year. */
@ExtendWith(ArquillianExtension.class)
@Proves("F013")
class RoundsIT {

  @Inject private Rounds rounds;
  @Inject private MyChildren mine;
  @Inject private OwnDue due;
  @Inject private CurrentCaller current;
  @Inject private Children children;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;
  @Inject private ProductClock clock;
  @Resource private UserTransaction transaction;

  private StaffFixture teacher;

  @BeforeEach
  void comeIn() {
    teacher = new StaffFixture(register, Role.PRACTITIONER);
    rows.set("UPDATE organisation SET sector = 'EDUCATION' WHERE id = ?", teacher.organisationId);
    caller.become(teacher, caller.signIn(teacher));
  }

  @Test
  void whoHasLeftIsEndedAndTheOthersAreConfirmedOnce() throws Exception {
    LocalDate last = DueRules.yearOf(clock.today()).minusDays(1);
    plant(last.minusDays(9), clock.today().plusDays(200));
    plant(last.minusDays(9), clock.today().plusDays(200));
    plant(clock.today(), clock.today().plusDays(3));
    assertThat(due.waiting(current.get())).isEqualTo(new DueCounts(1, 0, 2));

    List<MyChild> asked = asked(Due.SCHOOL_YEAR);
    String still = asked.get(0).reference();
    String left = asked.get(1).reference();
    String key = key();
    Rounds.Answers answers = new Rounds.Answers(List.of(still), List.of(left), last);
    assertThat(rounds.answer(answers, key)).isEqualTo(2);
    assertThat(rounds.answer(answers, key)).as("sent twice").isEqualTo(2);
    assertThat(rounds.answer(answers, key())).as("only what still goes on").isEqualTo(1);

    List<MyChild> after = mine.visit().rows();
    assertThat(after).extracting(MyChild::reference).contains(still).doesNotContain(left);
    assertThat(asked(Due.SCHOOL_YEAR)).isEmpty();
    assertThat(after)
        .filteredOn(row -> row.reference().equals(still))
        .extracting(MyChild::expiresOn)
        .containsExactly(clock.today().plusMonths(12));
    assertThat(due.waiting(current.get()))
        .as("counted anew by the visit")
        .isEqualTo(new DueCounts(1, 0, 0));
    assertThat(entries()).as("what was sent twice has one").isEqualTo(2);
  }

  @Test
  void allOfARoundOrNothing() throws Exception {
    plant(clock.today(), clock.today().plusDays(3));
    plant(clock.today(), clock.today().plusDays(3));
    List<String> both = asked(Due.LAPSES).stream().map(MyChild::reference).toList();
    List<String> one = both.subList(0, 1);
    List<String> other = both.subList(1, 2);

    for (LocalDate bad :
        new LocalDate[] {null, clock.today().plusDays(1), clock.today().minusYears(5)}) {
      assertThatThrownBy(() -> rounds.answer(new Rounds.Answers(one, other, bad), key()))
          .isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> rounds.answer(new Rounds.Answers(List.of(), List.of(), null), key()))
        .isInstanceOf(InvalidInput.class);
    assertThat(asked(Due.LAPSES)).as("nothing was confirmed").hasSize(2);

    StaffFixture stranger = new StaffFixture(register, Role.PRACTITIONER);
    caller.become(stranger, caller.signIn(stranger));
    assertThatThrownBy(() -> rounds.answer(new Rounds.Answers(both, List.of(), null), key()))
        .isInstanceOf(NotFound.class);
    assertThat(due.waiting(current.get())).isEqualTo(DueCounts.NONE);
  }

  private List<MyChild> asked(Due why) {
    return mine.mine().stream().filter(row -> row.due().equals(Set.of(why))).toList();
  }

  private long entries() {
    return rows.count(
        "SELECT COUNT(*) FROM ledger_entry WHERE account_id = ? AND operation = ?",
        teacher.accountId,
        "INVOLVEMENT_ROUND");
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }

  private void plant(LocalDate confirmed, LocalDate expires) throws Exception {
    InvolvementFact fact =
        new InvolvementFact(
            Service.SCHOOL,
            teacher.organisationId,
            null,
            teacher.accountId,
            clock.today().minusYears(3),
            null,
            confirmed,
            expires,
            false,
            teacher.accountId,
            null,
            null,
            null);
    NewChild made =
        Planting.child(
            "Round" + Long.toString(RandomIds.positiveLong(), 36),
            3,
            List.of(new NewChild.NewPart(Involved.KIND, fact, Involved.finders(fact))),
            false);
    transaction.begin();
    children.createAll(List.of(made));
    transaction.commit();
  }
}
