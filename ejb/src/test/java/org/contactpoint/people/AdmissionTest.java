package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Standing;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void admitsWhomEverythingStandsFor() {
    assertThat(asked(AccountState.ACTIVE, "ACTIVE", all(TODAY), accredited(TODAY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RECORD_CHECK", "TRAINING"})
  @Proves("ABUSE 10")
  void refusesFromTheDayAfterAStandingEnds(String lapsed) {
    List<Standing> held =
        all(TODAY).stream()
            .map(s -> s.kind().equals(lapsed) ? standing(lapsed, TODAY.minusDays(1)) : s)
            .toList();
    assertThat(asked(AccountState.ACTIVE, "ACTIVE", held, accredited(TODAY)))
        .hasValueSatisfying(why -> assertThat(why).contains("out of date"));
  }

  @Test
  void refusesWithoutTheOrganisationsAccreditation() {
    assertThat(asked(AccountState.ACTIVE, "ACTIVE", all(TODAY), List.of())).isPresent();
    assertThat(asked(AccountState.ACTIVE, "ACTIVE", all(TODAY), accredited(TODAY.minusDays(1))))
        .isPresent();
  }

  @Test
  void refusesClosedAndSuspendedAccountsAndOrganisations() {
    assertThat(asked(AccountState.SUSPENDED, "ACTIVE", all(TODAY), accredited(TODAY)))
        .contains("Your account is suspended.");
    assertThat(asked(AccountState.CLOSED, "ACTIVE", all(TODAY), accredited(TODAY)))
        .contains("Your account is closed.");
    assertThat(asked(AccountState.ACTIVE, "ENDED", all(TODAY), accredited(TODAY))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RECORD_CHECK", "TRAINING"})
  void asksTheSameOfAManagerAndNamesWhatIsMissing(String missing) {
    List<Standing> held = all(TODAY).stream().filter(s -> !s.kind().equals(missing)).toList();
    assertThat(
            Admission.refusal(
                Role.ORGANISATION_MANAGER,
                AccountState.ACTIVE,
                "ACTIVE",
                new Admission.Held(held, accredited(TODAY), List.of()),
                TODAY))
        .contains(Bar.valueOf(missing));
  }

  @Test
  @Proves("F057")
  void aMissingAgreementKeepsNobodyOut() {
    List<Standing> held = all(TODAY).stream().filter(s -> !s.kind().equals("AGREEMENT")).toList();
    assertThat(asked(AccountState.ACTIVE, "ACTIVE", held, accredited(TODAY))).isEmpty();
  }

  @Test
  @Proves("F064")
  void anAccountForATimeEndsByItselfAfterItsLastDayWhateverTheRole() {
    for (Role role : Role.values()) {
      assertThat(temporary(role, TODAY)).as("on the last day").isEmpty();
      assertThat(temporary(role, TODAY.minusDays(1))).contains(Bar.COVER);
    }
  }

  @Test
  @Proves("F064")
  void aRoleThatWasHandedOverMakesNoAccountTemporary() {
    for (Role role : Role.values()) {
      assertThat(
              Admission.refusal(
                  role,
                  AccountState.ACTIVE,
                  "ACTIVE",
                  new Admission.Held(
                      all(TODAY),
                      accredited(TODAY),
                      List.of(standing("DELEGATION", TODAY.minusDays(1)))),
                  TODAY))
          .isEmpty();
    }
  }

  private static Optional<Bar> temporary(Role role, LocalDate until) {
    return Admission.refusal(
        role,
        AccountState.ACTIVE,
        "ACTIVE",
        new Admission.Held(all(TODAY), accredited(TODAY), List.of(standing("COVER", until))),
        TODAY);
  }

  @Test
  void everyBarHasAnEndOfItsOwnThatSendsThePersonToSomebody() {
    assertThat(Bar.values()).allMatch(bar -> bar.ended().barred());
    assertThat(Recognition.Ended.IDLE.barred()).isFalse();
    assertThat(Recognition.Ended.UNKNOWN.barred()).isFalse();
  }

  @Test
  void asksNoRecordCheckOfThoseWhoSeeNoChild() {
    for (Role role : List.of(Role.AUDITOR, Role.OPERATOR)) {
      assertThat(
              Admission.refusal(
                  role,
                  AccountState.ACTIVE,
                  "ACTIVE",
                  new Admission.Held(List.of(), List.of(), List.of()),
                  TODAY))
          .isEmpty();
    }
  }

  private static Optional<String> asked(
      AccountState account, String organisation, List<Standing> person, List<Standing> org) {
    return Admission.refusal(
            Role.PRACTITIONER,
            account,
            organisation,
            new Admission.Held(person, org, List.of()),
            TODAY)
        .map(Bar::words);
  }

  private static List<Standing> all(LocalDate until) {
    return List.of(
        standing("RECORD_CHECK", until), standing("TRAINING", until), standing("AGREEMENT", until));
  }

  private static List<Standing> accredited(LocalDate until) {
    return List.of(standing("ACCREDITATION", until));
  }

  private static Standing standing(String kind, LocalDate until) {
    return new Standing(kind, LocalDate.of(2020, 1, 1), until, "test");
  }
}
