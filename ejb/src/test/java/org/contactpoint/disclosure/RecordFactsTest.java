package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactpoint.disclosure.DisclosurePolicyTest.fact;
import static org.contactpoint.disclosure.DisclosurePolicyTest.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Reason;
import org.contactpoint.access.Role;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.GoldenRecord;
import org.contactpoint.child.NameFact;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.SourceFacts;
import org.contactpoint.child.SourceFacts.Education;
import org.contactpoint.disclosure.FactView.Absent;
import org.contactpoint.disclosure.FactView.Kind;
import org.contactpoint.disclosure.FactView.Said;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Sector;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record says of each fact, how old it is, and to whom it says where that comes from. */
class RecordFactsTest {

  private static final List<NameFact> NAMED = List.of(NameFact.legal("Amina", "Yusuf"));

  private static OpenChild child(SourceFacts... sources) {
    List<SourceFacts> all = List.of(sources);
    return Given.child(Given.golden(all, Given.SALFORD, false), all);
  }

  private static OpenChild living(AddressFact... homes) {
    return child(
        Given.source("LOCAL_AUTHORITY", 20, NAMED, List.of(homes), List.of(), Education.UNKNOWN));
  }

  private static OpenChild learning(Education education) {
    return child(Given.source("LOCAL_AUTHORITY", 20, NAMED, List.of(), List.of(), education));
  }

  private static RecordView visited(OpenChild child) {
    return Given.view(Given.stranger(), Reason.HOME_VISIT, child);
  }

  private static RecordView managed(OpenChild child) {
    return Given.view(Given.management(), Reason.PLANNING_SUPPORT, child);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CURRENT | 1 Canary Row | 1 Canary Row, M6 5WZ",
        "LAST_KNOWN | 1 Canary Row | last known: 1 Canary Row, M6 5WZ",
        "NO_KNOWN_ADDRESS | '' | no known address",
        "LEFT_ENGLAND | '' | has left England; not known whether to return",
        "LEFT_ENGLAND_RETURNING | '' | has left England, and is expected back within three years",
        "LEFT_ENGLAND_FOR_GOOD | '' | has left England, and is not expected back"
      })
  @Proves("F003")
  void saysInWordsWhereTheChildLivesOrThatNobodyKnows(
      AddressFact.State state, String line, String words) {
    assertThat(texts(visited(living(Given.home(state, line, 10))), Kind.ADDRESS))
        .containsExactly(words);
  }

  @Test
  @Proves("F003")
  void addsTheLastKnownAddressWhereThereIsNone() {
    OpenChild gone =
        living(
            Given.home(AddressFact.State.NO_KNOWN_ADDRESS, "", 10),
            Given.home(AddressFact.State.FORMER, "1 Canary Row", 90));

    assertThat(texts(visited(gone), Kind.ADDRESS))
        .containsExactly("no known address", "last known: 1 Canary Row, M6 5WZ");
  }

  @Test
  void notKnownNoneAndNotShownAreThreeThings() {
    OpenChild without = living();
    OpenChild none = living(Given.home(AddressFact.State.NO_KNOWN_ADDRESS, "", 10));
    OpenChild with = living(Given.home(AddressFact.State.CURRENT, "1 Canary Row", 10));

    assertThat(fact(visited(without), Kind.ADDRESS).absent()).isEqualTo(Absent.NOT_KNOWN);
    assertThat(fact(visited(none), Kind.ADDRESS).absent()).isNull();
    for (OpenChild any : List.of(without, none, with)) {
      FactView unshown =
          fact(Given.view(Given.stranger(), Reason.PLANNING_SUPPORT, any), Kind.ADDRESS);
      assertThat(unshown)
          .as("the same, whatever there is")
          .isEqualTo(
              new FactView(
                  Kind.ADDRESS, List.of(), Absent.NOT_SHOWN, null, null, null, List.of(), false));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AT_SETTING, at a school; which one is not known",
    "EDUCATED_AT_HOME, educated at home",
    "NONE, none: at no school"
  })
  @Proves("F010")
  void saysWhereAChildLearnsWhoIsNotSeenToBeAtASchool(Education education, String words) {
    assertThat(texts(visited(learning(education)), Kind.SCHOOL)).containsExactly(words);
  }

  @Test
  @Proves({"F010", "F011"})
  void namesSchoolAndPracticeThatWorkWithTheChildAndKnowsNoOther() {
    OpenChild child =
        Given.known(
            false,
            Given.involvement(Service.SCHOOL, Given.SCHOOL, null),
            Given.involvement(Service.GP, 14, null));
    RecordView view = Given.view(Given.stranger(), Reason.PLANNING_SUPPORT, child);

    assertThat(texts(view, Kind.SCHOOL)).containsExactly("Organisation 11");
    assertThat(texts(view, Kind.GP_PRACTICE)).containsExactly("Organisation 14");
    assertThat(fact(view, Kind.SCHOOL).asOf()).isEqualTo("10 November 2026");
    RecordView unknown = visited(learning(Education.UNKNOWN));
    assertThat(fact(unknown, Kind.SCHOOL).absent()).isEqualTo(Absent.NOT_KNOWN);
    assertThat(fact(unknown, Kind.GP_PRACTICE).absent()).isEqualTo(Absent.NOT_KNOWN);
  }

  @Test
  @Proves({"F008", "F011"})
  void saysThatThereIsNoCarerAndNoPracticeWhereASourceSaysSo() {
    OpenChild alone =
        child(
            Given.source("LOCAL_AUTHORITY", 20, NAMED, List.of(), List.of(), Education.NONE)
                .with(Set.of(SourceFacts.NoneOf.values())));

    assertThat(texts(visited(alone), Kind.CARERS)).containsExactly(Words.NO_CARER);
    assertThat(texts(visited(alone), Kind.GP_PRACTICE)).containsExactly(Words.NO_PRACTICE);
    assertThat(fact(visited(living()), Kind.CARERS).absent()).isEqualTo(Absent.NOT_KNOWN);
  }

  @Test
  @Proves("F020")
  void everybodySeesHowOldWhatTheySeeIs() {
    RecordView view = visited(Given.known(false));

    assertThat(fact(view, Kind.ADDRESS).asOf()).isEqualTo("13 October 2026");
    assertThat(fact(view, Kind.ADDRESS).staleness()).isEqualTo(Staleness.FRESH);
    assertThat(fact(view, Kind.NAMES).asOf()).isEqualTo("October 2026");
    assertThat(fact(view, Kind.BORN).staleness()).as("does not grow old").isNull();
    assertThat(view.facts()).allMatch(f -> f.source() == null && f.said().isEmpty());
    OpenChild old = living(Given.home(AddressFact.State.CURRENT, "1 Canary Row", 366));
    assertThat(fact(visited(old), Kind.ADDRESS).staleness()).isEqualTo(Staleness.STALE);
  }

  @Test
  @Proves({"F020", "F002"})
  void theManagementTeamOfTheAuthoritySeesWhoSaidWhatSideBySide() {
    FactView names = fact(managed(Given.known(false)), Kind.NAMES);

    assertThat(names.source()).isEqualTo("Local authority");
    assertThat(names.differ()).isTrue();
    assertThat(names.said())
        .extracting(Said::source)
        .containsExactly("Local authority", "School census", "GP register");
    assertThat(names.said().get(2).lines()).containsExactly("Amina YUSUFF");
    assertThat(names.said().get(2).asOf()).isEqualTo("18 October 2025");
    assertThat(names.said().get(2).staleness()).isEqualTo(Staleness.STALE);
    FactView address = fact(managed(Given.known(false)), Kind.ADDRESS);
    assertThat(address.said().stream().map(Said::lines))
        .containsExactly(List.of("1 Canary Row, M6 5WZ"), List.of("2 Wren Street, M6 5WZ"));
    assertThat(address.differ()).isTrue();
    assertThat(fact(managed(Given.known(false)), Kind.BORN).differ()).isFalse();
    assertThat(fact(managed(Given.known(false)), Kind.CARERS).said().get(0).lines())
        .containsExactly(
            "Sara Yusuf, mother, parental responsibility, 01632 960111, s@mail.example");
  }

  @Test
  @Proves("F020")
  void aSchoolThatWorksWithAChildEducatedAtHomeIsADifference() {
    List<SourceFacts> sources =
        List.of(
            Given.source(
                "LOCAL_AUTHORITY", 20, NAMED, List.of(), List.of(), Education.EDUCATED_AT_HOME));
    GoldenRecord golden = Given.golden(sources, Given.SALFORD, false);
    var school = Given.involvement(Service.SCHOOL, Given.SCHOOL, null);

    assertThat(fact(managed(Given.child(golden, sources, school)), Kind.SCHOOL).differ()).isTrue();
    assertThat(fact(managed(Given.child(golden, sources)), Kind.SCHOOL).differ()).isFalse();
  }

  @Test
  @Proves("F020")
  void noOtherManagementTeamAndNobodyElseSeesSources() {
    Caller elsewhere = Given.caller(Role.MANAGEMENT_TEAM, Sector.LOCAL_AUTHORITY, 50, null);
    OpenChild other =
        Given.child(Given.golden(Given.sources(), "E08000003", false), Given.sources());

    for (RecordView view :
        List.of(
            Given.view(elsewhere, Reason.HOME_VISIT, other),
            visited(Given.known(false)),
            Given.view(Given.teacher(), Reason.HOME_VISIT, Given.known(false)))) {
      assertThat(view.facts()).allMatch(f -> f.source() == null);
      assertThat(view.facts()).allMatch(f -> f.said().isEmpty() && !f.differ());
    }
  }

  @Test
  @Proves("F012")
  void whatEndedLongAgoIsForTheManagementTeamAlone() {
    OpenChild child =
        Given.known(
            false,
            Given.over(Given.TODAY.minusMonths(13), Given.TODAY.plusDays(1)),
            Given.over(Given.TODAY.minusDays(3), Given.TODAY.plusDays(1)),
            Given.over(null, Given.TODAY.minusDays(5)));

    RecordView view = managed(child);
    assertThat(view.earlier())
        .extracting(RecordView.Worker::until)
        .containsExactly(Given.TODAY.minusMonths(13));
    assertThat(view.ended())
        .extracting(RecordView.Worker::until)
        .containsExactly(Given.TODAY.minusDays(3), Given.TODAY.minusDays(5));
    assertThat(view.ended()).extracting(RecordView.Worker::lapsed).containsExactly(false, true);
    assertThat(visited(child).earlier()).isEmpty();
    assertThat(visited(child).ended()).hasSize(2);
  }

  /** Everything that can be hidden, and nothing of it may show; from two months apart as well. */
  @ParameterizedTest
  @EnumSource(Reason.class)
  @Proves({"ABUSE 29", "F070"})
  void aShieldedRecordTellsNothingThatItsThinTwinDoesNotTell(Reason reason) {
    List<SourceFacts> full =
        Given.sources().stream().map(s -> s.with(Set.of(SourceFacts.NoneOf.GP_PRACTICE))).toList();
    GoldenRecord golden = Given.golden(full, Given.SALFORD, true);
    var ended = Given.over(Given.TODAY.minusMonths(13), Given.TODAY.plusDays(1));
    OpenChild shielded = Given.child(golden, full, Given.involvement(Service.GP, 14, null), ended);

    Stream.of(Given.stranger(), Given.management(), Given.teacher())
        .forEach(
            viewer ->
                assertThat(Given.view(viewer, reason, shielded))
                    .isEqualTo(Given.view(viewer, reason, Given.thinTwin())));
  }

  /** The day would tell which source has spoken: of a month, every day says the same. */
  @Test
  @Proves("ABUSE 29")
  void whatEverybodySeesIsAsOldAsItsMonth() {
    List<RecordView> seen =
        IntStream.of(180, 181)
            .mapToObj(
                days ->
                    child(
                        Given.source(
                            "ELSEWHERE", days, NAMED, List.of(), List.of(), Education.UNKNOWN)))
            .map(RecordFactsTest::visited)
            .toList();

    assertThat(seen.get(0)).isEqualTo(seen.get(1));
    assertThat(fact(seen.get(0), Kind.NAMES).asOf()).isEqualTo("May 2026");
  }

  @Test
  @Proves("F002")
  void namesSayOfWhichKindTheyAreAndWhenTheyWereInUse() {
    List<NameFact> names =
        List.of(
            NameFact.legal("Amina", "Yusuf"),
            new NameFact(
                "Amina",
                "Khan",
                NameFact.Use.FORMER,
                LocalDate.of(2015, 3, 12),
                LocalDate.of(2019, 5, 1)));
    OpenChild child =
        child(Given.source("ELSEWHERE", 9, names, List.of(), List.of(), Education.UNKNOWN));

    assertThat(texts(visited(child), Kind.NAMES))
        .containsExactly(
            "Amina YUSUF", "known before as Amina KHAN, from 12 March 2015, until 1 May 2019");
  }

  @Test
  @Proves("F008")
  void carersContactsGoWithTheAddress() {
    OpenChild child =
        child(
            Given.source(
                "LOCAL_AUTHORITY",
                20,
                NAMED,
                List.of(),
                List.of(new CarerFact("Sara Yusuf", null, true, "01632 960111", null)),
                Education.UNKNOWN));

    assertThat(fact(visited(child), Kind.CARERS).lines())
        .containsExactly(new FactView.Line("Sara Yusuf", "01632 960111", null));
  }
}
