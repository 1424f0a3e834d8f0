package org.contactpoint.involvement.due;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.contactpoint.child.ProvisionalFact;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Gender;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.SpokenLanguage;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F013")
class DueRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LAST_YEAR = LocalDate.of(2026, 8, 31);
  private static final LocalDate LATER = TODAY.plusMonths(9);
  private static final long OWN = 7;

  @Test
  void warnsFromThirtyDaysBeforeItLapses() {
    assertThat(due(Sector.HEALTH, work(OWN, Service.GP, TODAY, TODAY.plusDays(31)))).isEmpty();
    assertThat(due(Sector.HEALTH, work(OWN, Service.GP, TODAY, TODAY.plusDays(30))))
        .containsExactly(Due.LAPSES);
    assertThat(due(Sector.HEALTH, work(OWN, Service.GP, TODAY, TODAY))).containsExactly(Due.LAPSES);
    assertThat(due(Sector.HEALTH, work(OWN, Service.GP, TODAY, TODAY.minusDays(1))))
        .as("lapsed")
        .isEmpty();
    assertThat(due(Sector.HEALTH, work(8, Service.GP, TODAY, TODAY))).as("another's").isEmpty();
  }

  @Test
  void asksThePeopleOfASchoolOnceASchoolYear() {
    InvolvementFact before = work(OWN, Service.SCHOOL, LAST_YEAR, LATER);
    assertThat(due(Sector.EDUCATION, before)).containsExactly(Due.SCHOOL_YEAR);
    assertThat(due(Sector.EDUCATION, work(OWN, Service.SCHOOL, LAST_YEAR.plusDays(1), LATER)))
        .as("said since")
        .isEmpty();
    assertThat(due(Sector.EDUCATION, work(OWN, Service.EDUCATION_WELFARE, LAST_YEAR, LATER)))
        .as("not at the school")
        .isEmpty();
    assertThat(due(Sector.HEALTH, before)).as("another sector").isEmpty();
    assertThat(due(Sector.EDUCATION, work(OWN, Service.SCHOOL, LAST_YEAR, TODAY)))
        .as("asked once, not twice")
        .containsExactly(Due.SCHOOL_YEAR);
  }

  @Test
  void aSchoolYearBeginsOnTheFirstOfSeptember() {
    assertThat(DueRules.yearOf(LocalDate.of(2026, 8, 31))).isEqualTo("2025-09-01");
    assertThat(DueRules.yearOf(LocalDate.of(2026, 9, 1))).isEqualTo("2026-09-01");
    assertThat(DueRules.yearOf(LocalDate.of(2027, 2, 28))).isEqualTo("2026-09-01");
  }

  @Test
  @Proves("F131")
  void remindsOfAProvisionalRecordAWeekBeforeItsReview() {
    assertThat(review(false, TODAY.plusDays(8))).isEmpty();
    assertThat(review(false, TODAY.plusDays(7))).containsExactly(Due.REVIEW);
    assertThat(review(false, TODAY.minusDays(40))).containsExactly(Due.REVIEW);
    assertThat(review(true, TODAY)).as("a shielded record does not show it").isEmpty();
  }

  @Test
  void countsEachKindAndAllTogether() {
    DueCounts counts =
        DueCounts.of(List.of(Set.of(Due.LAPSES, Due.REVIEW), Set.of(), Set.of(Due.LAPSES)));
    assertThat(counts).isEqualTo(new DueCounts(2, 1, 0));
    assertThat(counts.total()).isEqualTo(3);
    assertThat(counts.of(Due.LAPSES)).isEqualTo(2);
    assertThat(counts.of(Due.REVIEW)).isEqualTo(1);
    assertThat(counts.of(Due.SCHOOL_YEAR)).isZero();
  }

  private static Set<Due> due(Sector sector, InvolvementFact fact) {
    OpenChild child = child(false, Involved.KIND, fact);
    return rules(sector).of(child, Involved.of(child).get(0));
  }

  private static Set<Due> review(boolean shielded, LocalDate on) {
    OpenChild child =
        child(
            shielded,
            ProvisionalFact.KIND,
            new ProvisionalFact("Ami", SpokenLanguage.values()[0], "park", TODAY, on, OWN),
            Involved.KIND,
            work(OWN, Service.SOCIAL_WORK, TODAY, LATER));
    return rules(Sector.SOCIAL_CARE).of(child, Involved.of(child).get(0));
  }

  private static DueRules rules(Sector sector) {
    return new DueRules(
        new Caller(
            OWN,
            "u",
            "P",
            Role.PRACTITIONER,
            40,
            "O",
            null,
            sector,
            "E08000006",
            1,
            Strength.STRONG,
            null),
        TODAY);
  }

  private static InvolvementFact work(
      long account, Service service, LocalDate confirmed, LocalDate expires) {
    return new InvolvementFact(
        service,
        40,
        null,
        account,
        TODAY.minusYears(2),
        null,
        confirmed,
        expires,
        false,
        account,
        null,
        null,
        null);
  }

  private static OpenChild child(boolean shielded, Object... kindsAndFacts) {
    List<OpenChild.Part> parts = new ArrayList<>();
    for (int i = 0; i < kindsAndFacts.length; i += 2) {
      byte[] bytes = PartForm.write(kindsAndFacts[i + 1]);
      parts.add(new OpenChild.Part(i + 2L, 1, (String) kindsAndFacts[i], bytes));
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
