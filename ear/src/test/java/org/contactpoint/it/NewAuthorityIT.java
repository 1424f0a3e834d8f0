package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.authority.NewAuthorities;
import org.contactpoint.people.authority.NewAuthorities.Form;
import org.contactpoint.people.merger.Mergers;
import org.contactpoint.people.phase.Phases;
import org.contactpoint.people.staff.OfficeForm;
import org.contactpoint.people.tasks.Tasks;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority from nothing, through the real guard. */
@ExtendWith(ArquillianExtension.class)
@Proves("F106")
class NewAuthorityIT extends NationSteps {

  @Inject private NewAuthorities authorities;
  @Inject private Phases phases;
  @Inject private Mergers mergers;
  @Inject private Tasks tasks;

  private final String code = code();

  @Test
  void beginsPreparingWithAManagementTeamOfItsOwnAndCanFollowAnotherFromItsDay() {
    beNational();
    LocalDate from = clock.today().plusDays(30);
    Form form = form(code, from);
    authorities.register(form);
    authorities.register(form);
    assertThat(
            count(
                "SELECT COUNT(*) FROM ledger_entry WHERE operation = 'AUTHORITY_REGISTER'"
                    + " AND outcome = 'DONE' AND account_id = ?",
                current.get().accountId()))
        .isEqualTo(1);
    assertThatThrownBy(() -> phases.authority(code)).isInstanceOf(NotFound.class);
    beNational();
    authorities.confirm(code, key());
    assertThat(phases.authority(code).phase()).isEqualTo(Phase.PREPARING);
    assertThat(phases.authority(code).begins()).isEqualTo(from);

    assertThat(registration.register(team())).isNotBlank();
    String old = code();
    authorities.register(
        new Form(old, "Old " + id, "North West", clock.today().minusDays(3), false, key()));
    beNational();
    authorities.confirm(old, key());
    assertThat(mergers.view(old).others()).extracting(Mergers.Area::code).contains(code);
    assertThatThrownBy(() -> mergers.check(plan(old, from.minusDays(1))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems()).extracting(Problem::field).containsExactly("first"));
    mergers.check(plan(old, from));
  }

  @Test
  @Proves("ABUSE 37")
  void oneAsksAndAnotherConfirmsAndItIsATaskMeanwhile() {
    beNational();
    int before = tasks();
    authorities.register(form(code, clock.today()));
    assertThat(tasks()).as("who asked").isEqualTo(before);
    assertThatThrownBy(() -> authorities.confirm(code, key()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("yourself");
    assertThat(count("SELECT COUNT(*) FROM authority WHERE gss_code = ?", code)).isZero();
    assertThat(one().own()).isTrue();

    beNational();
    assertThat(tasks()).isEqualTo(before + 1);
    assertThat(one().own()).isFalse();
    String key = key();
    authorities.confirm(code, key);
    authorities.confirm(code, key);
    assertThat(tasks()).isEqualTo(before);
    assertThat(count("SELECT COUNT(*) FROM authority WHERE gss_code = ?", code)).isEqualTo(1);
    assertThatThrownBy(() -> authorities.withdraw(code, key())).isInstanceOf(Conflict.class);
  }

  @Test
  void whatIsWithdrawnIsNotConfirmedAnyMoreAndCanBeAskedForAgain() {
    beNational();
    authorities.register(form(code, clock.today()));
    authorities.withdraw(code, key());
    final String again = code;
    beNational();
    assertThatThrownBy(() -> authorities.confirm(again, key())).isInstanceOf(Conflict.class);
    authorities.register(form(code, clock.today()));
    assertThat(one().own()).isTrue();
  }

  private NewAuthorities.Waiting one() {
    return authorities.waiting().stream()
        .filter(waiting -> waiting.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private int tasks() {
    return tasks.list().stream()
        .filter(task -> task.kind() == Tasks.Kind.AUTHORITIES_TO_REGISTER)
        .mapToInt(Tasks.Task::count)
        .sum();
  }

  @Test
  @Proves("ABUSE 46")
  void aCodeIsGivenOnceAndANameOnlyWithATick() {
    beNational();
    authorities.register(form(code, clock.today()));
    assertThatThrownBy(() -> authorities.register(form(code, clock.today())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems()).extracting(Problem::field).containsExactly("code"));
    beNational();
    authorities.confirm(code, key());
    assertThatThrownBy(() -> authorities.register(form(code, clock.today())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::field)
                    .containsExactly("code", "another"));
    assertThat(
            authorities.check(
                new Form(code(), "New " + id, "North West", clock.today(), true, key())))
        .isEqualTo("Unitary authority");
  }

  @Test
  @Proves({"ABUSE 15", "ABUSE 37"})
  void nobodyButTheNationalTeamRegistersOne() {
    beManagement();
    assertThatThrownBy(() -> authorities.regions()).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> authorities.register(form(code, clock.today())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> authorities.confirm(code, key())).isInstanceOf(NotFound.class);
    assertThat(count("SELECT COUNT(*) FROM authority WHERE gss_code = ?", code)).isZero();
  }

  private Mergers.Plan plan(String old, LocalDate from) {
    return new Mergers.Plan(old, code, "", "", from, "one council from then on", key());
  }

  private Form form(String of, LocalDate from) {
    return new Form(of, "New " + id, "North West", from, false, key());
  }

  private OfficeForm.Fresh team() {
    return new OfficeForm.Fresh(
        new OfficeForm.Contacts(
            "New team " + id,
            "1 High Street, Salford",
            "M6 5WZ",
            "duty desk",
            "01632 960001",
            "",
            ""),
        "MANAGEMENT",
        code,
        "",
        "",
        false,
        key());
  }

  private static String code() {
    return "E069%05d".formatted(Math.floorMod(RandomIds.positiveLong(), 100_000));
  }
}
