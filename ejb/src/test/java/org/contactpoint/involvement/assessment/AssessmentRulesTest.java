package org.contactpoint.involvement.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.assessment.Assessments.Holder;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F015")
class AssessmentRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate BORN = LocalDate.of(2015, 3, 12);

  private final AssessmentRules rules = rules(7, 40, null);

  private static AssessmentRules rules(long account, long organisation, Long team) {
    return new AssessmentRules(
        new Caller(
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
            null),
        TODAY);
  }

  private static InvolvementFact work(long account, LocalDate until) {
    return new InvolvementFact(
        Service.SOCIAL_WORK,
        40,
        null,
        account,
        TODAY.minusMonths(3),
        until,
        TODAY,
        TODAY.plusMonths(9),
        false,
        account,
        null,
        null,
        null);
  }

  private static OpenChild child(Object... facts) {
    List<OpenChild.Part> parts = new ArrayList<>();
    for (Object fact : facts) {
      String kind = fact instanceof AssessmentFact ? Assessed.KIND : Involved.KIND;
      parts.add(new OpenChild.Part(parts.size() + 2L, 1, kind, PartForm.write(fact)));
    }
    GoldenRecord golden =
        new GoldenRecord(
            IndexNumber.of(1).digits(),
            List.of(NameFact.legal("A", "B")),
            new BirthDate(BORN, BirthDate.Accuracy.EXACT),
            Gender.MALE,
            List.of(),
            List.of(),
            List.of(),
            SourceFacts.Education.UNKNOWN,
            Set.of(),
            null,
            GoldenRecord.Life.ACTIVE,
            false,
            List.of());
    return new OpenChild(new ChildId(3), null, golden, List.of(), parts);
  }

  @Test
  void whoWorksWithTheChildRecordsItForOneselfOrForTheTeam() {
    AssessmentFact mine = rules.record(child(work(7, null)), BORN, Holder.ME);
    AssessmentFact teams = rules(7, 40, 21L).record(child(work(7, null)), TODAY, Holder.TEAM);

    assertThat(mine)
        .isEqualTo(new AssessmentFact(Service.SOCIAL_WORK, 40, null, 7L, BORN, TODAY, 7));
    assertThat(teams.accountId()).isNull();
    assertThat(teams.teamId()).isEqualTo(21);
  }

  @Test
  void whoDoesNotWorkWithTheChildNeitherRecordsItNorTakesItBack() {
    AssessmentFact fact = rules.record(child(work(7, null)), TODAY, Holder.ME);
    for (OpenChild child :
        List.of(
            child(fact), child(fact, work(8, null)), child(fact, work(7, TODAY.minusDays(1))))) {
      assertThatThrownBy(() -> rules.record(child, TODAY, Holder.ME)).isInstanceOf(Conflict.class);
      assertThatThrownBy(() -> rules.ownTeams(child)).isInstanceOf(Conflict.class);
    }
  }

  @Test
  void oneTeamRecordsOneAndTakesBackItsOwnOnly() {
    AssessmentFact other = rules(8, 41, null).record(child(work(8, null)), TODAY, Holder.ME);
    OpenChild child = child(work(7, null), other);

    assertThatThrownBy(() -> rules.ownTeams(child)).isInstanceOf(NotFound.class);
    AssessmentFact own = rules.record(child, TODAY, Holder.TEAM);
    OpenChild both = child(work(7, null), other, own);
    assertThat(rules.ownTeams(both).fact()).isEqualTo(own);
    assertThatThrownBy(() -> rules.record(both, TODAY, Holder.ME)).isInstanceOf(Conflict.class);
  }

  @Test
  void refusesADayInTheFutureOrBeforeBirthAndNoHolder() {
    for (LocalDate day : new LocalDate[] {null, TODAY.plusDays(1), BORN.minusDays(1)}) {
      assertThatThrownBy(() -> rules.record(child(work(7, null)), day, Holder.ME))
          .isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> AssessmentRules.checkHolder(null)).isInstanceOf(InvalidInput.class);
  }
}
