package org.contactpoint.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F012")
class InvolvementRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Caller CALLER = caller(7);

  private final InvolvementRules rules = new InvolvementRules(CALLER, TODAY);

  @Test
  void recordsTheCallerForAYear() {
    InvolvementFact fact =
        rules.begin(child(false), Service.SOCIAL_WORK, TODAY.minusDays(3), true, NOW);

    assertThat(fact.accountId()).isEqualTo(7);
    assertThat(fact.expiresOn()).isEqualTo(LocalDate.of(2027, 11, 22));
    assertThat(fact.lead()).isTrue();
    assertThat(fact.activeOn(TODAY)).isTrue();
    assertThat(fact.activeOn(LocalDate.of(2027, 11, 22))).isTrue();
    assertThat(fact.activeOn(LocalDate.of(2027, 11, 23))).isFalse();
    assertThat(fact.activeOn(TODAY.minusDays(4))).isFalse();
  }

  @Test
  void refusesADayInTheFutureOrBeforeBirth() {
    for (LocalDate day : new LocalDate[] {null, TODAY.plusDays(1), LocalDate.of(2015, 3, 11)}) {
      assertThatThrownBy(() -> rules.begin(child(false), Service.SOCIAL_WORK, day, false, NOW))
          .isInstanceOf(InvalidInput.class);
    }
    assertThat(
            rules.begin(child(false), Service.SOCIAL_WORK, LocalDate.of(2015, 3, 12), false, NOW))
        .isNotNull();
  }

  @Test
  void refusesAServiceOfAnotherSectorAndEverySensitiveOne() {
    for (Service service : Service.values()) {
      boolean offered = SectorServices.of(Sector.SOCIAL_CARE).contains(service);
      if (!offered) {
        assertThatThrownBy(() -> rules.begin(child(false), service, TODAY, false, NOW))
            .isInstanceOf(InvalidInput.class);
      }
      assertThat(offered && service.sensitive()).isFalse();
    }
  }

  @Test
  void refusesToRecordTheSamePersonTwice() {
    InvolvementFact first = rules.begin(child(false), Service.SOCIAL_WORK, TODAY, false, NOW);
    assertThatThrownBy(
            () -> rules.begin(child(false, first), Service.SOCIAL_WORK, TODAY, false, NOW))
        .isInstanceOf(Conflict.class);
    InvolvementFact ended = rules.end(first, TODAY, NOW);
    assertThat(ended.activeOn(TODAY.plusDays(1))).isFalse();
  }

  @Test
  @Proves("F014")
  void allowsOneActiveLeadProfessional() {
    InvolvementFact other =
        new InvolvementRules(caller(8), TODAY)
            .begin(child(false), Service.SOCIAL_WORK, TODAY, true, NOW);
    assertThatThrownBy(
            () -> rules.begin(child(false, other), Service.FAMILY_SUPPORT, TODAY, true, NOW))
        .isInstanceOf(Conflict.class);
    assertThat(rules.begin(child(false, other), Service.FAMILY_SUPPORT, TODAY, false, NOW))
        .isNotNull();
  }

  @Test
  @Proves("ABUSE 30")
  void doesNotTellThatAShieldedChildHasALead() {
    InvolvementFact hidden =
        new InvolvementRules(callerOf(8, 500), TODAY)
            .begin(child(true), Service.SOCIAL_WORK, TODAY, true, NOW);
    assertThat(rules.begin(child(true, hidden), Service.SOCIAL_WORK, TODAY, true, NOW).lead())
        .isTrue();
  }

  @Test
  @Proves("F013")
  void renewsAndEndsWhatGoesOn() {
    InvolvementFact old =
        new InvolvementFact(
            Service.SOCIAL_WORK,
            40,
            null,
            7L,
            TODAY.minusYears(1),
            null,
            TODAY.minusMonths(11),
            TODAY.plusDays(5),
            true,
            7L,
            null,
            null,
            null);
    InvolvementFact renewed = rules.renew(old);
    assertThat(renewed.confirmedOn()).isEqualTo(TODAY);
    assertThat(renewed.expiresOn()).isEqualTo(TODAY.plusMonths(12));
    InvolvementFact ended = rules.end(renewed, TODAY.minusDays(1), NOW);
    assertThat(ended.lead()).isFalse();
    assertThat(ended.activeOn(TODAY)).isFalse();
    assertThatThrownBy(() -> rules.renew(ended)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> rules.end(ended, TODAY, NOW)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> rules.end(old, TODAY.plusDays(1), NOW))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> rules.end(old, old.since().minusDays(1), NOW))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @Proves("F016")
  void recordsTheTeamOnceForEveryMemberOfIt() {
    Caller member = inTeam(7, 21L);
    InvolvementRules own = new InvolvementRules(member, TODAY);
    InvolvementFact fact =
        own.beginForTeam(child(false), Service.SOCIAL_WORK, TODAY.minusDays(3), NOW);
    assertThat(fact.accountId()).isNull();
    assertThat(fact.teamId()).isEqualTo(21);
    assertThat(fact.teamHeld()).isTrue();
    Involved held = Involved.of(child(false, fact)).get(0);
    assertThat(held.heldBy(member)).isTrue();
    assertThat(held.heldBy(inTeam(8, 21L))).as("a colleague").isTrue();
    assertThat(held.heldBy(inTeam(8, 22L))).as("another team").isFalse();
    assertThat(held.heldBy(caller(8))).as("no team").isFalse();
    assertThat(held.ownOf(member)).isFalse();

    InvolvementRules colleague = new InvolvementRules(inTeam(8, 21L), TODAY);
    assertThatThrownBy(
            () -> colleague.beginForTeam(child(false, fact), Service.SOCIAL_WORK, TODAY, NOW))
        .isInstanceOf(Conflict.class);
    assertThat(colleague.beginForTeam(child(false, fact), Service.FAMILY_SUPPORT, TODAY, NOW))
        .isNotNull();
    assertThat(colleague.begin(child(false, fact), Service.SOCIAL_WORK, TODAY, false, NOW))
        .as("and oneself as well")
        .isNotNull();
    assertThatThrownBy(() -> own.lead(child(false, fact), fact, true, NOW))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> rules.beginForTeam(child(false), Service.SOCIAL_WORK, TODAY, NOW))
        .as("without a team")
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> own.beginForTeam(child(false), Service.GP, TODAY, NOW))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void takesBackWithinTheHourOnly() {
    InvolvementFact fact = rules.begin(child(false), Service.SOCIAL_WORK, TODAY, false, NOW);
    rules.mayUndo(fact, NOW.plusSeconds(3600));
    assertThatThrownBy(() -> rules.mayUndo(fact, NOW.plusSeconds(3601)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> new InvolvementRules(caller(8), TODAY).mayUndo(fact, NOW))
        .isInstanceOf(Conflict.class);
  }

  private static Caller caller(long account) {
    return callerOf(account, 40);
  }

  private static Caller callerOf(long account, long organisation) {
    return caller(account, organisation, null);
  }

  private static Caller inTeam(long account, Long team) {
    return caller(account, 40, team);
  }

  private static Caller caller(long account, long organisation, Long team) {
    return new Caller(
        account,
        "u",
        "P",
        Role.PRACTITIONER,
        organisation,
        "O",
        team,
        Sector.SOCIAL_CARE,
        "E08000006",
        1,
        Strength.STRONG,
        null);
  }

  private static OpenChild child(boolean shielded, InvolvementFact... facts) {
    List<OpenChild.Part> parts = new ArrayList<>();
    for (InvolvementFact fact : facts) {
      parts.add(new OpenChild.Part(parts.size() + 2L, 1, Involved.KIND, PartForm.write(fact)));
    }
    GoldenRecord golden =
        new GoldenRecord(
            IndexNumber.of(1).digits(),
            List.of(NameFact.legal("A", "B")),
            BirthDate.exact(2015, 3, 12),
            Gender.MALE,
            List.of(),
            List.of(),
            List.of(),
            SourceFacts.Education.UNKNOWN,
            Set.of(),
            null,
            GoldenRecord.Life.ACTIVE,
            shielded,
            List.of());
    return new OpenChild(new ChildId(3), null, golden, List.of(), parts);
  }
}
