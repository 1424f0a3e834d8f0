package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.SearchResult;
import org.junit.jupiter.api.Test;

/**
 * What views can tell of a child at all, as the view table of decisions.md allows. Whoever adds a
 * component adds it here too, and says why it may be shown.
 */
@Proves({"F040", "ASVS V14.2.6"})
class ViewContentsTest {

  @Test
  void aHitHoldsWhatIsNeededToChooseAndNothingMore() {
    assertThat(components(SearchResult.Hit.class))
        .containsExactly("child", "name", "why", "born", "gender", "area");
    assertThat(components(HitView.class))
        .containsExactly("child", "name", "born", "gender", "area");
  }

  @Test
  void theReasonPageHoldsWhoItIsAsTheListDidAndWhetherMoreHasToBeSaid() {
    assertThat(components(Records.ReasonPage.class))
        .containsExactly("child", "name", "born", "gender", "area", "reasons", "distant");
  }

  @Test
  void aRecordHoldsWhoWorksWithTheChildAndTheFactsOfTheViewTable() {
    assertThat(components(RecordView.class))
        .containsExactly(
            "child",
            "look",
            "name",
            "otherNames",
            "gender",
            "born",
            "indexNumber",
            "area",
            "openedAt",
            "reason",
            "now",
            "ended",
            "earlier",
            "facts",
            "assessments",
            "own",
            "provisional",
            "same");
    assertThat(components(RecordView.Provisional.class))
        .containsExactly("heard", "language", "place", "seenOn", "reviewOn", "due");
    assertThat(components(FactView.class))
        .containsExactly(
            "kind", "lines", "absent", "asOf", "staleness", "source", "said", "differ");
    assertThat(components(RecordView.Assessment.class))
        .containsExactly("doneOn", "by", "recordedOn", "staleness", "own");
    assertThat(components(FactView.Line.class)).containsExactly("text", "telephone", "email");
    assertThat(components(FactView.Said.class))
        .containsExactly("source", "lines", "asOf", "staleness");
    assertThat(components(RecordView.Worker.class))
        .containsExactly(
            "lead",
            "kind",
            "service",
            "by",
            "since",
            "until",
            "lapsed",
            "confirmedOn",
            "staleness",
            "practitioner",
            "ask");
  }

  @Test
  void recordsSideBySideHoldNoAddressNumberOrTelephone() {
    assertThat(components(StoryView.class))
        .containsExactly(
            "child",
            "name",
            "otherNames",
            "born",
            "gender",
            "carers",
            "area",
            "workers",
            "agrees",
            "differs",
            "oneChild",
            "asked",
            "answer",
            "answeredOn");
  }

  @Test
  void aRequestToGetInTouchHoldsNameAndBirthDateAndTwoColleagues() {
    assertThat(components(ContactView.class))
        .containsExactly(
            "request",
            "child",
            "name",
            "born",
            "own",
            "asker",
            "asked",
            "service",
            "purpose",
            "urgency",
            "text",
            "askedAt",
            "dueAt",
            "late",
            "stage",
            "named",
            "acknowledgedAt",
            "acknowledgedBy",
            "outcome",
            "why",
            "settledAt",
            "settledBy");
    assertThat(components(Reachable.class))
        .containsExactly(
            "person", "organisation", "telephone", "email", "hours", "away", "cover", "outOfHours");
  }

  @Test
  void aRowOfOnesOwnChildrenHoldsNoContactAndNoAddress() {
    assertThat(components(MyChild.class))
        .containsExactly(
            "child",
            "reference",
            "name",
            "born",
            "area",
            "service",
            "since",
            "confirmedOn",
            "expiresOn",
            "lead",
            "team",
            "mayUndo",
            "reviewOn",
            "due");
    assertThat(components(ChildNews.class)).containsExactly("kind", "who", "on");
  }

  @Test
  @Proves("F049")
  void whatIsReadOutHasNoAddressNoCarerAndNoNumberOfTheChild() {
    assertThat(components(ReadOutView.class))
        .containsExactly("look", "name", "born", "openedAt", "reason", "lines");
    assertThat(components(ReadOutView.Line.class))
        .containsExactly(
            "reference",
            "lead",
            "service",
            "person",
            "organisation",
            "telephone",
            "night",
            "email",
            "away",
            "cover");
  }

  @Test
  @Proves("F052")
  void aLookThatIsToldHasNoWordsOfWhoLooked() {
    assertThat(components(LookView.class))
        .containsExactly(
            "entry", "at", "who", "organisation", "mediator", "reason", "wrong", "own");
  }

  private static List<String> components(Class<?> view) {
    return Stream.of(view)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(RecordComponent::getName)
        .toList();
  }
}
