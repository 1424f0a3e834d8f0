package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.contactpoint.access.Reason;
import org.contactpoint.child.OpenChild;
import org.contactpoint.disclosure.FactView.Kind;
import org.contactpoint.disclosure.FactView.Line;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.disclosure.RecordView.Worker;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePolicyTest {

  private final OpenChild open =
      Given.child(
          Given.full(false),
          Given.involvement(Service.SCHOOL, Given.SCHOOL, null),
          Given.lead(),
          Given.involvement(Service.YOUTH_JUSTICE, 13, 33L));

  @Test
  @Proves("F012")
  void showsWhoWorksWithTheChildLeadProfessionalFirst() {
    RecordView view = Given.view(Given.stranger(), Reason.PLANNING_SUPPORT, open);

    assertThat(view.now()).extracting(Worker::service).containsExactly("Social work", "School");
    Worker lead = view.now().get(0);
    assertThat(lead.lead()).isTrue();
    assertThat(lead.by().person()).isEqualTo("Person 31, social worker");
    assertThat(lead.by().telephone()).isEqualTo("01632 960131");
    assertThat(lead.by().email()).isEqualTo("desk12@org.example");
    assertThat(lead.staleness()).isEqualTo(Staleness.FRESH);
  }

  @Test
  @Proves({"F062", "F007", "ASVS V14.2.6"})
  void keepsAddressContactsAndNumbersFromAStrangerWithAnOrdinaryReason() {
    RecordView view = Given.view(Given.stranger(), Reason.PLANNING_SUPPORT, open);

    assertThat(fact(view, Kind.ADDRESS).lines()).isEmpty();
    assertThat(fact(view, Kind.IDENTIFIERS).lines()).isEmpty();
    assertThat(fact(view, Kind.CARERS).lines())
        .containsExactly(new Line("Sara Yusuf, mother", null, null));
  }

  @Test
  @Proves("F007")
  void showsThemForAReasonThatNeedsThem() {
    RecordView view = Given.view(Given.stranger(), Reason.HOME_VISIT, open);

    assertThat(texts(view, Kind.ADDRESS)).containsExactly("1 Canary Row, M6 5WZ");
    assertThat(fact(view, Kind.CARERS).lines())
        .containsExactly(new Line("Sara Yusuf, mother", "01632 960111", "s@mail.example"));
    assertThat(texts(view, Kind.IDENTIFIERS)).containsExactly("NHS NUMBER 9990000018");
  }

  @Test
  @Proves("F007")
  void showsThemToTheOwnTeamForAnyReason() {
    RecordView view = Given.view(Given.teacher(), Reason.PLANNING_SUPPORT, open);

    assertThat(texts(view, Kind.ADDRESS)).isNotEmpty();
    assertThat(texts(view, Kind.IDENTIFIERS)).containsExactly("UPN A999999999999");
  }

  @Test
  void showsThemToTheManagementTeamOfTheResponsibleAuthority() {
    RecordView view = Given.view(Given.management(), Reason.PLANNING_SUPPORT, open);

    assertThat(texts(view, Kind.ADDRESS)).isNotEmpty();
  }

  @Test
  @Proves("F078")
  void neverShowsASensitiveServiceToOthers() {
    for (Reason reason : Reason.values()) {
      assertThat(Given.view(Given.teacher(), reason, open).now())
          .extracting(Worker::service)
          .doesNotContain("Youth justice");
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  @Proves({"ABUSE 29", "F070"})
  void makesAShieldedRecordEqualToItsUnshieldedThinTwin(Reason reason) {
    OpenChild shielded =
        Given.child(
            Given.full(true), Given.involvement(Service.SCHOOL, Given.SCHOOL, null), Given.lead());
    OpenChild thin = Given.thinTwin();

    for (var viewer : List.of(Given.stranger(), Given.management())) {
      assertThat(Given.view(viewer, reason, shielded)).isEqualTo(Given.view(viewer, reason, thin));
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  @Proves("ABUSE 29")
  void addsToAShieldedRecordOnlyTheViewersOwnTeam(Reason reason) {
    var school = Given.involvement(Service.SCHOOL, Given.SCHOOL, null);
    OpenChild shielded = Given.child(Given.full(true), school, Given.lead());
    OpenChild thin = Given.thinTwin(school);

    assertThat(Given.view(Given.teacher(), reason, shielded))
        .isEqualTo(Given.view(Given.teacher(), reason, thin));
    assertThat(Given.view(Given.teacher(), reason, shielded).now()).hasSize(1);
  }

  @Test
  void fallsBackToTheOrganisationWhereThePractitionerHasLeft() {
    OpenChild child =
        Given.child(
            Given.full(false), Given.involvement(Service.SOCIAL_WORK, Given.SOCIAL_CARE, 32L));

    Worker worker = Given.view(Given.stranger(), Reason.PLANNING_SUPPORT, child).now().get(0);

    assertThat(worker.by().telephone()).isEqualTo("01632 96012");
    assertThat(worker.by().outOfHours()).isEqualTo("01632 960999");
  }

  @Test
  void judgesStalenessByDaysSinceConfirmation() {
    assertThat(
            Arrays.asList(180, 181, 365, 366).stream()
                .map(d -> Workers.staleness(Given.TODAY.minusDays(d), Given.TODAY)))
        .containsExactly(
            Staleness.FRESH, Staleness.GETTING_STALE, Staleness.GETTING_STALE, Staleness.STALE);
    assertThat(Workers.staleness(null, Given.TODAY)).isEqualTo(Staleness.STALE);
  }

  @Test
  @Proves("F067")
  void forSomebodyWhoIsAwayAnswersWhoCovers() {
    Worker away = worker(34);
    assertThat(away.by().person()).isEqualTo("Person 34, social worker");
    assertThat(away.by().away()).isEqualTo(Given.TODAY.plusDays(9));
    assertThat(away.by().cover()).isEqualTo("Person 35, social worker");
    assertThat(away.by().telephone()).isEqualTo("01632 960135");
    assertThat(away.by().hours()).isEqualTo("Mon to Thu");
  }

  @ParameterizedTest
  @ValueSource(longs = {36, 37, 38})
  @Proves("F067")
  void whereNobodyCoversOrTheCoverIsGoneOrAwayTheTeamOrOrganisationAnswers(long account) {
    Worker away = worker(account);
    assertThat(away.by().away()).isNotNull();
    assertThat(away.by().cover()).isNull();
    assertThat(away.by().telephone()).isEqualTo("01632 96012");
  }

  @Test
  @Proves("F067")
  void anAbsenceThatIsOverIsNotShown() {
    Worker back = worker(39);
    assertThat(back.by().away()).isNull();
    assertThat(back.by().cover()).isNull();
    assertThat(back.by().telephone()).isEqualTo("01632 960139");
  }

  static FactView fact(RecordView view, Kind kind) {
    return view.facts().stream().filter(f -> f.kind() == kind).findFirst().orElseThrow();
  }

  static List<String> texts(RecordView view, Kind kind) {
    return fact(view, kind).lines().stream().map(Line::text).toList();
  }

  private static Worker worker(long account) {
    OpenChild child =
        Given.child(
            Given.full(false), Given.involvement(Service.SOCIAL_WORK, Given.SOCIAL_CARE, account));
    return Given.view(Given.stranger(), Reason.PLANNING_SUPPORT, child).now().get(0);
  }
}
