package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contactpoint.access.Role;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.StoryFact;
import org.contactpoint.disclosure.Clue;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.disclosure.StoryView;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.StoryAnswer;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.search.StoryForm;
import org.contactpoint.search.StorySearch;
import org.contactpoint.search.story.StoryCases;
import org.contactpoint.search.story.StoryUpkeep;
import org.contactpoint.supply.hand.ByHand;
import org.contactpoint.vault.Seals;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One mother, several agencies, several names: found, shown, handed over, answered. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F045", "F122"})
class StoryIT extends HandSteps {

  @Inject private StorySearch stories;
  @Inject private StoryCases cases;
  @Inject private StoryUpkeep upkeep;
  @Inject private Children children;
  @Inject private Seals seals;
  @Inject private UserTransaction transaction;

  private final String mother = "Marie " + invented();
  private final String door = "Rose " + invented();

  @Test
  void oneChildUnderSeveralNamesIsFoundByTheMotherTheHomeOrTheTelephone() {
    String look = family();
    StoryView other = one(from(look));
    assertThat(other.agrees()).contains(Clue.CARER, Clue.HOME, Clue.BIRTH);
    assertThat(other.oneChild()).isTrue();
    assertThat(other.carers()).containsExactly(mother);
    assertThat(other.workers()).hasSize(1);
    assertThat(other.asked()).isFalse();

    assertThat(typed(mother, "", "", "").records()).hasSize(2);
    assertThat(typed("", door + ", Mill Rd", "M6 5WZ", "").records()).hasSize(2);
    assertThat(typed("", door, "M6 5WY", "").records()).isEmpty();
    assertThat(typed("Marie " + invented(), "", "", "").outcome())
        .isEqualTo(SearchResult.Outcome.NONE);
  }

  @Test
  void answerOfTheDeskIsKeptInEachRecordAndLeadsToTheOther() {
    String look = family();
    String search = begin(look);
    String child = one(stories.results(search)).child();
    String key = key();
    stories.handOver(search, List.of(child), "two names, one girl", key);
    stories.handOver(search, List.of(child), "two names, one girl", key);
    assertThatThrownBy(() -> stories.handOver(search, List.of(child), "once more", key()))
        .isInstanceOf(Conflict.class);
    assertThat(one(stories.results(search)).asked()).isTrue();
    assertThat(cases.own()).hasSize(1);
    assertThat(cases.own().get(0).answer()).isNull();

    StaffFixture practitioner = me;
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    StoryCases.Row waiting = mine();
    StoryCases.View view = cases.view(waiting.handle());
    assertThat(view.others()).hasSize(1);
    assertThat(view.row().text()).isEqualTo("two names, one girl");
    List<String> both = List.of(view.first().child(), view.others().get(0).child());
    assertThat(fields(() -> answer(waiting, null, both, "")))
        .containsExactlyInAnyOrder("answer", "text");
    assertThat(
            fields(
                () -> answer(waiting, StoryAnswer.ONE_CHILD, List.of(both.get(0)), "the school")))
        .containsExactly("pick");
    answer(waiting, StoryAnswer.ONE_CHILD, both, "the school knows her by both names");
    assertThatThrownBy(() -> answer(waiting, StoryAnswer.CANNOT_TELL, List.of(), "second thoughts"))
        .isInstanceOf(Conflict.class);

    be(practitioner);
    assertThat(cases.own().get(0).answer()).isEqualTo(StoryAnswer.ONE_CHILD);
    assertThat(cases.own().get(0).why()).isEqualTo("the school knows her by both names");
    String again = found(asked("Ibrahim", surname, "2014")).hits().get(0).child();
    RecordView record =
        records.view(records.open(again, "SAFEGUARDING_ENQUIRY", "the answer", false, key()));
    assertThat(record.same()).hasSize(1);
    assertThat(records.ask(record.same().get(0)).name()).startsWith("Anna");
  }

  @Test
  void differentChildrenAreNotLedToEachOtherAndTheAnswerStays() {
    String search = begin(family());
    String child = one(stories.results(search)).child();
    stories.handOver(search, List.of(child), "perhaps one", key());
    StaffFixture practitioner = me;
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    answer(mine(), StoryAnswer.DIFFERENT_CHILDREN, List.of(), "cousins in one house");

    be(practitioner);
    String again = found(asked("Ibrahim", surname, "2014")).hits().get(0).child();
    String look = records.open(again, "SAFEGUARDING_ENQUIRY", "the answer", false, key());
    assertThat(records.view(look).same()).isEmpty();
    assertThat(one(from(look)).answer()).isEqualTo(StoryAnswer.DIFFERENT_CHILDREN);
  }

  @Test
  void itTakesTheSafeguardingRightAReasonAndOnesOwnSearch() {
    String look = family();
    String search = begin(look);
    assertThat(fields(() -> stories.beginFrom(look, form("PLANNING_SUPPORT", "x"))))
        .containsExactlyInAnyOrder("reason", "text");
    assertThat(fields(() -> stories.begin(form("", ""))))
        .containsExactlyInAnyOrder("carer", "reason", "text");
    assertThat(fields(() -> stories.handOver(search, List.of(), "why not", key())))
        .containsExactly("pick");

    StaffFixture without = new StaffFixture(register, Role.PRACTITIONER);
    be(without);
    assertThatThrownBy(() -> stories.results(search)).isInstanceOf(Refused.class);
    register.giveSafeguarding(List.of(without.personId));
    be(without);
    assertThatThrownBy(() -> stories.results(search)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stories.beginFrom(look, form("HOME_VISIT", "to see her")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cases.list()).isInstanceOf(NotFound.class);
  }

  @Test
  @Proves({"ABUSE 27", "ABUSE 28"})
  void whatManyShareNamesNobody() {
    begin(true);
    String street = invented();
    List<String> looks = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      looks.add(make("Tariq", invented(), "2010", "Dana " + invented(), "1 " + street));
    }
    StorySearch.Found hostel = from(looks.get(0));
    assertThat(hostel.outcome()).isEqualTo(SearchResult.Outcome.NONE);
    assertThat(hostel.shared()).containsExactly(Clue.HOME);
    assertThat(typed("", "1 " + street, "M6 5WZ", "").shared()).containsExactly(Clue.HOME);
    assertThat(fields(() -> typed("", street, "", ""))).containsExactly("postcode");
  }

  @Test
  void everyoneWhoIsNamedIsInTheLedgerWithTheReason() {
    String search = begin(family());
    long before = subjects();
    stories.results(search);
    assertThat(subjects() - before).as("the child and the other record").isEqualTo(2);
  }

  @Test
  @Proves("F094")
  void destroyedRecordLeavesNoCaseAndNoStoryBehind() throws Exception {
    String look = family();
    String search = begin(look);
    stories.handOver(
        search, List.of(one(stories.results(search)).child()), "two names, one girl", key());
    ChildId gone = child(look);
    ChildId other = new ChildId(StoryFact.of(opened(gone)).findFirst().get().others().get(0));
    transaction.begin();
    upkeep.destroy(gone);
    transaction.commit();

    assertThat(StoryFact.of(opened(other))).isEmpty();
    assertThat(cases.own()).isEmpty();
  }

  @Test
  void casesAreSealedAnewAfterARotation() throws Exception {
    String search = begin(family());
    stories.handOver(
        search, List.of(one(stories.results(search)).child()), "two names, one girl", key());
    String sealed = "SELECT HEX(sealed) FROM story_case WHERE asked_by = ?";
    String before = rows.text(sealed, me.accountId);
    transaction.begin();
    assertThat(upkeep.reseal(Integer.MAX_VALUE, 1000)).isPositive();
    transaction.commit();
    assertThat(rows.text(sealed, me.accountId)).isNotEqualTo(before);
    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    assertThat(cases.view(mine().handle()).others()).hasSize(1);
  }

  /** Two records of one girl by two agencies; gives the look at the first. */
  private String family() {
    be(new StaffFixture(register, Role.PRACTITIONER));
    make("Anna", invented(), "2014", mother, door);
    begin(true);
    return make("Ibrahim", surname, "2014", mother, door + ", Mill Road");
  }

  private String make(String forename, String family, String year, String carer, String line) {
    rows.set("DELETE FROM quota_use");
    String before = search.begin(asked(forename, family, year));
    SearchForm facts =
        new SearchForm(forename, family, "5", "3", year, null, null, "M6 5WZ", null, carer, null);
    return hand.add(
        new ByHand.NewRecord(
            before,
            new ByHand.Facts(facts, line, false, "mother", "", "passport seen"),
            Service.GP,
            true),
        key());
  }

  private String begin(String look) {
    return stories.beginFrom(look, form("SAFEGUARDING_ENQUIRY", "several stories are told"));
  }

  private StorySearch.Found from(String look) {
    return stories.results(begin(look));
  }

  private StorySearch.Found typed(String carer, String line, String postcode, String telephone) {
    return stories.results(
        stories.begin(
            new StoryForm(
                null, carer, line, postcode, telephone, "HOME_VISIT", "who lives there")));
  }

  private static StoryForm form(String reason, String text) {
    return new StoryForm(null, "", "", "", "", reason, text);
  }

  private static StoryView one(StorySearch.Found found) {
    assertThat(found.records()).hasSize(1);
    return found.records().get(0);
  }

  /** The case of this test, among those of the authority. */
  private StoryCases.Row mine() {
    return cases.list().stream()
        .filter(row -> row.askedAt() != null && row.answeredAt() == null)
        .filter(row -> cases.view(row.handle()).first().carers().contains(mother))
        .findFirst()
        .orElseThrow();
  }

  private void answer(StoryCases.Row row, StoryAnswer answer, List<String> one, String text) {
    cases.answer(row.handle(), answer, one, text, key());
  }

  private OpenChild opened(ChildId child) {
    return children.open(child).orElseThrow();
  }

  private ChildId child(String look) {
    String handle = records.view(look).child();
    return new ChildId(seals.unhandle("child", me.accountId, handle).orElseThrow());
  }

  private long subjects() {
    return rows.count("SELECT COUNT(*) FROM ledger_subject");
  }

  private static List<String> fields(ThrowingCallable form) {
    InvalidInput wrong = catchThrowableOfType(InvalidInput.class, form);
    return wrong.problems().stream().map(Problem::field).distinct().toList();
  }
}
