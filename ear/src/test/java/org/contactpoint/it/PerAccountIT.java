package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.contactpoint.access.Operation;
import org.contactpoint.access.ProofNeeded;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.RequestNoting;
import org.contactpoint.people.Directory;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.Recognition;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.quota.DailySubjects;
import org.contactpoint.people.quota.QuotaKind;
import org.contactpoint.people.quota.QuotaReached;
import org.contactpoint.people.quota.QuotaSlow;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept per account: form keys, the day's children; and how an account can be reached. */
@ExtendWith(ArquillianExtension.class)
class PerAccountIT {

  @Inject private Idempotency idempotency;
  @Inject private DailySubjects subjects;
  @Inject private Directory directory;
  @Inject private RequestNoting noting;
  @Inject private SignIn signIn;
  @Inject private Recognition recognition;
  @Inject private StaffRegister register;
  @Inject private ProductClock clock;
  @Resource private UserTransaction transaction;

  private StaffFixture staff;

  @BeforeEach
  void signedIn() {
    staff = new StaffFixture(register, Role.PRACTITIONER);
    SignIn.Origin origin = new SignIn.Origin("192.0.2.79", null);
    String pending = signIn.password(staff.username, StaffFixture.PASSWORD, origin);
    String secret = signIn.code(pending, staff.code(clock.now()), origin).sessionSecret();
    assertThat(recognition.recognise(secret).caller()).isPresent();
  }

  @Test
  @Proves("ABUSE 46")
  void aFormSentTwiceHasOneEffect() throws Exception {
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(16));
    AtomicInteger effects = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      String outcome =
          within(
              () ->
                  idempotency.once(
                      key, Operation.INVOLVEMENT_BEGIN, () -> "run " + effects.incrementAndGet()));
      assertThat(outcome).isEqualTo("run 1");
    }
    assertThat(effects).hasValue(1);
    assertThatThrownBy(
            () -> within(() -> idempotency.once(key, Operation.RECORD_OPEN, () -> "other")))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () -> within(() -> idempotency.once("short", Operation.RECORD_OPEN, () -> "other")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @Proves({"F065", "ABUSE 35", "ASVS V15.4.2"})
  void theFortyFirstChildOfADayNeedsAFreshProofAndTheSixtyFirstIsNotOpened() throws Exception {
    assertThat(count(1, 40)).isEqualTo(40);
    assertThat(count(1, 40)).isEqualTo(40);
    assertThatThrownBy(() -> count(41, 41)).isInstanceOf(ProofNeeded.class);
    assertThat(count(40, 40)).isEqualTo(40);
    assertThatThrownBy(() -> count(41, 61)).isInstanceOf(QuotaReached.class);
  }

  @Test
  @Proves("F065")
  void whoHasUsedMostOfADayWaitsBetweenTwo() throws Exception {
    assertThat(count(1, 30)).isEqualTo(30);
    assertThatThrownBy(() -> count(31, 31))
        .isInstanceOf(QuotaSlow.class)
        .hasMessageContaining("one every 20 seconds");
    assertThat(count(30, 30)).isEqualTo(30);
  }

  @Test
  @Proves("F065")
  void searchesOfAnHourAreCountedAndProvedWhereNothingTypedIsLost() throws Exception {
    for (int i = 1; i <= 45; i++) {
      search();
    }
    assertThatThrownBy(this::search).isInstanceOf(QuotaSlow.class);
    within(
        () -> {
          subjects.proveSearch();
          return null;
        });
  }

  private void search() throws Exception {
    within(
        () -> {
          subjects.countSearch();
          return null;
        });
  }

  @Test
  void aPractitionerCanBeReached() throws Exception {
    Directory.PractitionerContact found =
        within(() -> directory.practitioners(List.of(staff.accountId, 1L))).get(staff.accountId);
    assertThat(found.name()).isEqualTo("Invented Person");
    assertThat(found.telephone()).isEqualTo("01632 960002");
    assertThat(found.working()).isTrue();
    Directory.OrganisationContact organisation =
        within(() -> directory.organisations(List.of(found.organisationId())))
            .get(found.organisationId());
    assertThat(organisation.name()).isEqualTo("Invented practice");
    assertThat(directory.authorityName(organisation.authority())).contains("Salford");
    assertThat(directory.authorityName("E99999999")).isEmpty();
  }

  private int count(long first, long last) throws Exception {
    List<ChildId> children = LongStream.rangeClosed(first, last).mapToObj(ChildId::new).toList();
    return within(() -> subjects.count(QuotaKind.OPENED, children));
  }

  /** As the guard does it: notes and a transaction around the work. */
  private <T> T within(Callable<T> work) throws Exception {
    noting.begin();
    transaction.begin();
    boolean done = false;
    try {
      T result = work.call();
      done = true;
      return result;
    } finally {
      if (done) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
      noting.end();
    }
  }
}
