package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.mediation.Rota;
import org.contactpoint.people.mediation.Shift;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who mediates when, as the management team says and every practitioner can see. */
@ExtendWith(ArquillianExtension.class)
@Proves("F049")
class RotaIT extends MediationSteps {

  @Inject private CurrentCaller current;
  @Inject private TestClock time;

  @Test
  void everyPractitionerSeesWhoIsOnDutyAndOnlyThatOneMediates() throws Exception {
    begin();
    assertThat(rota.listing().mediates()).isTrue();
    assertThat(rota.listing().now()).anyMatch(Rota.Duty::own);
    assertThat(rota.listing().coming()).anyMatch(Rota.Duty::own);
    be(worker);
    Rota.Listing seen = rota.listing();
    assertThat(seen.mediates()).isFalse();
    assertThat(seen.keeps()).isFalse();
    assertThat(seen.now()).extracting(Rota.Duty::telephone).contains("01632 960300");
    assertThat(seen.now()).noneMatch(Rota.Duty::own);
  }

  @Test
  void whoIsTakenOffDutyMediatesNoMoreAndTheCallEnds() throws Exception {
    begin();
    String call = known();
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    Rota.Listing kept = rota.listing();
    assertThat(kept.keeps()).isTrue();
    long before = onDuty();
    Stream.concat(kept.now().stream(), kept.coming().stream())
        .map(Rota.Duty::duty)
        .forEach(rota::remove);
    assertThat(before).isEqualTo(2);
    assertThat(onDuty()).isZero();
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM mediated_call WHERE mediator_account = ?"
                    + " AND ended_at IS NULL",
                mediator.accountId))
        .isZero();
    assertThatThrownBy(() -> rota.remove(kept.now().get(0).duty())).isInstanceOf(NotFound.class);
    be(mediator);
    assertThatThrownBy(() -> mediation.find(onTelephone.username)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> mediation.view(call)).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyPeopleOfTheOwnAuthorityWhoLookChildrenUpArePutOnDuty() throws Exception {
    begin();
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    StaffFixture manager = new StaffFixture(register, Role.ORGANISATION_MANAGER);
    refused(manager);
    StaffFixture elsewhere = new StaffFixture(register, Role.PRACTITIONER);
    rows.set(
        "UPDATE organisation SET authority = 'E08000003' WHERE id = ?", elsewhere.organisationId);
    refused(elsewhere);
    assertThatThrownBy(
            () ->
                rota.add(new Rota.Form(mediator.username, clock.today(), "NOON", "by post", key())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aFormThatIsSentTwiceIsOneEntry() throws Exception {
    begin();
    long before = onDuty();
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    Rota.Form form = duty(mediator, clock.today().plusDays(5), Shift.NIGHT);
    rota.add(form);
    rota.add(form);
    assertThat(onDuty()).isEqualTo(before + 1);
  }

  @Test
  void theTeamIsReachedAtTheNumberOfTheHour() throws Exception {
    begin();
    be(worker);
    rows.set(
        "UPDATE organisation SET out_of_hours = '01632 960312' WHERE kind = 'MANAGEMENT'"
            + " AND authority = ? AND COALESCE(out_of_hours, '') = ''",
        current.get().authority());
    LocalDate monday = clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    try {
      assertThat(teamAt(monday.atTime(12, 0))).isEqualTo(number("telephone"));
      assertThat(teamAt(monday.atTime(22, 0))).isEqualTo(number("out_of_hours"));
    } finally {
      time.back();
    }
  }

  private String teamAt(LocalDateTime local) {
    time.at(local.atZone(ProductClock.LONDON).toInstant());
    be(worker);
    return rota.listing().team();
  }

  private String number(String column) {
    return rows.text(
        "SELECT "
            + column
            + " FROM organisation WHERE kind = 'MANAGEMENT' AND state = 'ACTIVE' AND authority = ?"
            + " AND "
            + column
            + " <> '' ORDER BY id LIMIT 1",
        current.get().authority());
  }

  private void refused(StaffFixture who) {
    assertThatThrownBy(() -> rota.add(duty(who, clock.today().plusDays(1), Shift.DAY)))
        .isInstanceOf(InvalidInput.class);
  }

  private long onDuty() {
    return rows.count(
        "SELECT COUNT(*) FROM mediator_duty WHERE account_id = ? AND removed_at IS NULL",
        mediator.accountId);
  }
}
