package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.review.AccountReviews;
import org.contactpoint.people.staff.ManyAccounts;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts that nobody confirms or uses, by the real job; and many at once. */
@ExtendWith(ArquillianExtension.class)
class AccountReviewIT {

  @Inject private AccountReviews reviews;
  @Inject private ManyAccounts many;
  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;
  @Inject private OwnKeys ownKeys;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private TestCaller caller;
  @Inject private TestRows rows;
  @Inject private ProductClock clock;

  @Test
  @Proves("F067")
  void silencePastTheDueDaySuspendsAndAConfirmationKeeps() {
    final StaffFixture silent = new StaffFixture(register, Role.PRACTITIONER);
    StaffFixture kept = new StaffFixture(register, Role.PRACTITIONER);
    rows.set(
        "UPDATE account SET organisation_id = ? WHERE id = ?",
        silent.organisationId,
        kept.accountId);
    StaffFixture manager = new StaffFixture(register, Role.ORGANISATION_MANAGER);
    rows.set(
        "UPDATE account SET organisation_id = ? WHERE id = ?",
        silent.organisationId,
        manager.accountId);
    final String open = caller.signIn(silent);
    due(silent.organisationId, clock.today());
    for (StaffFixture one : List.of(silent, kept, manager)) {
      days(one, clock.today().minusYears(1), clock.today());
    }
    caller.become(manager, caller.signIn(manager));
    AccountReviews.Work work = reviews.work();
    assertThat(work.count()).isEqualTo(3);
    assertThat(work.due()).isEqualTo(clock.today());
    assertThat(work.rows()).extracting(AccountReviews.Row::own).containsOnlyOnce(true);
    assertThatThrownBy(() -> reviews.confirm(List.of(), key())).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> reviews.confirm(List.of(handle(work, manager)), key()))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> reviews.confirm(List.of("AAAAAAAAAAAAAAAAAAAAAA"), key()))
        .isInstanceOf(NotFound.class);
    String form = key();
    reviews.confirm(List.of(handle(work, kept)), form);
    reviews.confirm(List.of(handle(work, kept)), form);
    assertThat(reviews.work().count()).isEqualTo(2);

    due(silent.organisationId, clock.today().minusDays(1));
    assertThat(run()).isEqualTo(BatchStatus.COMPLETED);

    assertThat(state(kept)).isEqualTo("ACTIVE");
    assertThat(state(silent)).isEqualTo("SUSPENDED");
    assertThat(recognition.recognise(open).ended()).isEqualTo(Recognition.Ended.SUSPENDED);
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM ledger_entry WHERE operation = 'ACCOUNT_REVIEW'"
                    + " AND reason = 'NOT_CONFIRMED' AND outcome = 'DONE'"))
        .isEqualTo(rows.count("SELECT COUNT(*) FROM staff_event WHERE reason = 'NOT_CONFIRMED'"));
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM recertification WHERE organisation_id = ? AND due_on > ?",
                silent.organisationId,
                clock.today().plusDays(300)))
        .as("the next year has begun")
        .isEqualTo(1);
    beManagement();
    String who = handle(silent);
    assertThat(staff.view(who).history().get(0).by()).isEqualTo("ContactPoint");
    assertThat(staff.view(who).history().get(0).action()).isEqualTo(Operation.ACCOUNT_REVIEW);
    keeping.reinstate(new Order(who, "BACK_AT_WORK", "still needed", key()));
    assertThat(run()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(state(silent)).as("its days began anew").isEqualTo("ACTIVE");
  }

  @Test
  @Proves("F061")
  void whoSignsInTooSeldomIsWarnedOnceAndThenSuspendedAndASignInBeginsAnew() {
    StaffFixture quiet = new StaffFixture(register, Role.PRACTITIONER);
    StaffFixture gone = new StaffFixture(register, Role.PRACTITIONER);
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    days(quiet, clock.today(), clock.today().minusDays(60));
    days(gone, clock.today(), clock.today().minusDays(90));
    days(management, clock.today(), clock.today().minusDays(400));
    assertThat(run()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(run()).isEqualTo(BatchStatus.COMPLETED);

    assertThat(state(gone)).isEqualTo("SUSPENDED");
    assertThat(state(management)).as("a team of one could not come back").isEqualTo("ACTIVE");
    assertThat(state(quiet)).isEqualTo("ACTIVE");
    String notices =
        "SELECT COUNT(*) FROM account_notice WHERE kind = 'DORMANT' AND account_id = ?";
    assertThat(rows.count(notices, quiet.accountId)).as("once").isEqualTo(1);
    caller.become(quiet, caller.signIn(quiet));
    assertThat(ownKeys.held().notices())
        .extracting(OwnKeys.Notice::kind)
        .contains(OwnKeys.NoticeKind.DORMANT);
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM account WHERE id = ? AND seen_on = ? AND warned_on IS NULL",
                quiet.accountId,
                clock.today()))
        .isEqualTo(1);
  }

  @Test
  @Proves("F067")
  void aNightThatWasInterruptedIsGoneOnWithAndReported() {
    rows.set("UPDATE account_review SET ended_at = started_at WHERE ended_at IS NULL");
    rows.set(
        "INSERT INTO account_review (id, started_at, looked_at, warned, dormant, unconfirmed,"
            + " version) VALUES (?, UTC_TIMESTAMP(6), 7, 0, 0, 0, 1)",
        RandomIds.positiveLong());
    long nights = rows.count("SELECT COUNT(*) FROM account_review");
    assertThat(run()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(rows.count("SELECT COUNT(*) FROM account_review")).isEqualTo(nights);
    assertThat(rows.count("SELECT COUNT(*) FROM account_review WHERE ended_at IS NULL")).isZero();
    assertThat(rows.count("SELECT MAX(looked_at) FROM account_review")).isGreaterThan(7);
  }

  @Test
  @Proves({"F060", "ABUSE 37", "ABUSE 46"})
  void manyAreSuspendedAtOnceForOneReasonOrNone() {
    List<StaffFixture> crowd = StaffFixture.crowd(register, 12);
    StaffFixture management = beManagement();
    List<String> handles = crowd.stream().map(this::handle).toList();
    keeping.suspend(new Order(handles.get(3), "AWAY", "on a course", key()));
    assertThatThrownBy(
            () ->
                many.suspend(
                    List.of(handles.get(0), handle(management)),
                    new Order(null, "AWAY", "service closed", key())))
        .isInstanceOf(Refused.class);
    assertThat(state(crowd.get(0))).as("nothing was done").isEqualTo("ACTIVE");
    assertThatThrownBy(
            () -> many.suspend(List.of(), new Order(null, "AWAY", "service closed", key())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> many.suspend(handles, new Order(null, "LEFT", "x", key())))
        .isInstanceOf(InvalidInput.class);
    Order order = new Order(null, "UNDER_INQUIRY", "service closed", key());
    assertThat(many.suspend(handles, order)).isEqualTo(11);
    assertThat(many.suspend(handles, order)).as("sent twice").isEqualTo(11);
    for (int i = 0; i < crowd.size(); i++) {
      Staff.Member member = staff.view(handles.get(i));
      assertThat(member.row().state()).isEqualTo(AccountState.SUSPENDED);
      assertThat(member.history()).hasSize(1);
      assertThat(member.history().get(0).text())
          .isEqualTo(i == 3 ? "on a course" : "service closed");
    }
  }

  private StaffFixture beManagement() {
    StaffFixture management = new StaffFixture(register, Role.MANAGEMENT_TEAM);
    caller.become(management, caller.signIn(management));
    return management;
  }

  /** Runs the job to its end. */
  private static BatchStatus run() {
    long execution = BatchRuntime.getJobOperator().start("review-accounts", new Properties());
    BatchStatus status;
    do {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      status = BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
    } while (status == BatchStatus.STARTING || status == BatchStatus.STARTED);
    return status;
  }

  private void due(long organisation, LocalDate day) {
    rows.set(
        "INSERT INTO recertification (organisation_id, due_on, version) VALUES (?, ?, 1)"
            + " ON DUPLICATE KEY UPDATE due_on = VALUES(due_on)",
        organisation,
        day);
  }

  private void days(StaffFixture of, LocalDate needed, LocalDate seen) {
    rows.set(
        "UPDATE account SET needed_on = ?, seen_on = ?, warned_on = NULL WHERE id = ?",
        needed,
        seen,
        of.accountId);
  }

  private static String handle(AccountReviews.Work work, StaffFixture of) {
    return work.rows().stream()
        .filter(row -> row.username().equals(of.username))
        .findFirst()
        .orElseThrow()
        .account();
  }

  private String handle(StaffFixture of) {
    return staff
        .list(new Staff.Filter(Staff.Show.ALL, null, of.username, 1))
        .rows()
        .get(0)
        .account();
  }

  private String state(StaffFixture of) {
    return rows.text("SELECT state FROM account WHERE id = ?", of.accountId);
  }

  private static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
  }
}
