package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contactpoint.access.Role;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Refused;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StaffKeeping;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.HeardSearch;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.search.story.StoryCases;
import org.contactpoint.supply.hand.ByHand;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Children of whom little is known: made, found again by sound, made whole. */
@ExtendWith(ArquillianExtension.class)
@Proves("F131")
class ProvisionalIT extends HandSteps {

  @Inject private Staff staff;
  @Inject private StaffKeeping keeping;
  @Inject private StoryCases cases;

  /** A name of its own for each test, of three letters that sound. */
  private final String said = "Yo" + surname.substring(0, 8);

  @Test
  void childIsFoundNextDayUnderAnotherSpellingAndMadeWhole() {
    begin(true);
    String look = make();
    RecordView view = records.view(look);
    assertThat(view.name()).isEqualTo(said);
    assertThat(view.now()).hasSize(1);
    assertThat(view.provisional().heard()).isEqualTo(said);
    assertThat(view.provisional().language()).isEqualTo("Tigrinya");
    assertThat(view.provisional().due()).isFalse();

    StaffFixture other = new StaffFixture(register, Role.PRACTITIONER);
    register.giveSafeguarding(List.of(other.personId));
    be(other);
    String doubled = said.replace("a", "aa");
    for (HeardSearch.Found found :
        List.of(
            look(doubled, "TIGRINYA", "", null),
            look(doubled, "", "the bus station", null),
            look(doubled, "", "", today().minusDays(3)),
            look(said, "TIGRINYA", "Piccadilly", today()))) {
      assertThat(found.hits()).hasSize(1);
      assertThat(found.hits().get(0).why()).startsWith("provisional record: seen on");
    }
    assertThat(look(doubled, "POLISH", "", null).outcome()).isEqualTo(SearchResult.Outcome.NONE);
    assertThat(look(doubled, "", "Leeds", null).outcome()).isEqualTo(SearchResult.Outcome.NONE);
    assertThat(look(invented(), "TIGRINYA", "", null).outcome())
        .isEqualTo(SearchResult.Outcome.NONE);

    be(me);
    String again = look(said, "TIGRINYA", "", null).hits().get(0).child();
    String open = records.open(again, "WORKING_WITH_CHILD", "he came back", false, key());
    hand.checkCorrection(open, whole());
    hand.correct(open, corrected(whole()), key());
    assertThat(records.view(open).name()).isEqualTo("Yonas " + surname.toUpperCase());
    assertThat(records.view(open).provisional()).isNull();
    assertThat(found(asked("Yonas", surname, "2012")).hits()).hasSize(1);
    assertThat(look(said, "TIGRINYA", "", null).outcome())
        .as("provisional no more")
        .isEqualTo(SearchResult.Outcome.NONE);
  }

  @Test
  @Proves({"F046", "F122"})
  void whoeverMakesItWholeIsAskedWhetherTheChildIsKnownAlready() {
    begin(true);
    look(said, "TIGRINYA", "", null);
    String known = hand.add(record(searched(), "2012", false), key());
    String open = make();
    assertThat(hand.checkCorrection(open, told("", ""))).as("not whole yet").isEmpty();
    List<SearchResult.Hit> near = hand.checkCorrection(open, told("Ibrahim", surname));
    assertThat(near)
        .extracting(SearchResult.Hit::child)
        .containsExactly(records.view(known).child());
    String one = near.get(0).child();
    assertThat(fields(() -> correct(open, false, List.of()))).containsExactly("none");
    assertThat(fields(() -> correct(open, true, List.of(one)))).containsExactly("none");
    String stranger = records.view(open).child();
    assertThatThrownBy(() -> correct(open, false, List.of(stranger))).isInstanceOf(NotFound.class);
    assertThat(records.view(open).provisional()).as("nothing was done").isNotNull();

    String key = key();
    for (int sent = 0; sent < 2; sent++) {
      hand.correct(open, new ByHand.Correction(told("Ibrahim", surname), false, List.of(one)), key);
    }
    assertThat(records.view(open).provisional()).isNull();
    assertThat(cases.own()).hasSize(1).allMatch(row -> row.records() == 2 && row.answer() == null);
    assertThat(cases.own().get(0).text()).contains("made whole", "papers seen");
  }

  @Test
  @Proves("F046")
  void noneOfThemLeavesTheDeskInPeaceAndACompletionCountsAsASearch() {
    begin(true);
    look(said, "TIGRINYA", "", null);
    hand.add(record(searched(), "2012", false), key());
    String open = make();
    long before = searches();
    hand.checkCorrection(open, told("Ibrahim", surname));
    assertThat(searches()).isEqualTo(before + 1);
    correct(open, true, List.of());
    assertThat(records.view(open).provisional()).isNull();
    assertThat(cases.own()).isEmpty();
  }

  @Test
  @Proves({"F122", "ABUSE 28"})
  void nobodyIsHandedToTheDeskByCorrectingAWholeRecord() {
    begin(true);
    String known = hand.add(record(searched(), "2012", false), key());
    String mine = hand.add(record(searched(), "2009", true), key());
    String child = records.view(known).child();
    assertThatThrownBy(() -> correct(mine, false, List.of(child))).isInstanceOf(NotFound.class);
    assertThat(cases.own()).isEmpty();
  }

  private void correct(String open, boolean none, List<String> same) {
    hand.correct(open, new ByHand.Correction(told("Ibrahim", surname), none, same), key());
  }

  private static ByHand.Facts told(String forename, String family) {
    return new ByHand.Facts(
        new SearchForm(forename, family, "5", "3", "2012", null, "MALE", "M5 3IK", null, "", null),
        "12 Moor Lane, Ordsall",
        false,
        "",
        "",
        "papers seen");
  }

  @Test
  void lookingForThemTakesTheSafeguardingRightWhichCanBeTakenAway() {
    begin(false);
    assertThatThrownBy(() -> look(said, "TIGRINYA", "", null))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("safeguarding right");
    register.giveSafeguarding(List.of(me.personId));
    be(me);
    assertThat(look(said, "TIGRINYA", "", null).outcome()).isEqualTo(SearchResult.Outcome.NONE);

    be(new StaffFixture(register, Role.MANAGEMENT_TEAM));
    String account = account();
    StaffKeeping.Order order =
        new StaffKeeping.Order(account, "SAFEGUARDING_OVER", "moved to another team", key());
    keeping.withdrawSafeguarding(order);
    keeping.withdrawSafeguarding(order);
    assertThatThrownBy(
            () ->
                keeping.withdrawSafeguarding(
                    new StaffKeeping.Order(account, "SAFEGUARDING_OVER", "once more", key())))
        .isInstanceOf(Conflict.class);
    be(me);
    assertThatThrownBy(() -> look(said, "TIGRINYA", "", null)).isInstanceOf(Refused.class);
  }

  @Test
  @Proves("ABUSE 27")
  void nameAloneOrLessThanThatFindsNobody() {
    begin(true);
    assertThat(fields(() -> look(said, "", "", null))).containsExactly("language");
    assertThat(fields(() -> look("", "TIGRINYA", "", null))).containsExactly("name");
    assertThat(fields(() -> look("Y*", "TIGRINYA", "", null))).containsExactly("name");
    assertThat(fields(() -> look(said, "L".repeat(6_000), "", null))).contains("language");
    assertThat(fields(() -> look("A".repeat(20_000), "TIGRINYA", "", null)))
        .as("the attempt leaves an entry, however long")
        .contains("name");
    assertThat(fields(() -> look(said, "TIGRINYA", "", today().plusDays(1))))
        .containsExactly("day");
  }

  @Test
  void whatIsNeededForARecordIsNamedAndNothingIsMadeWithoutASearch() {
    begin(true);
    String before = search(said);
    ByHand.Provisional empty =
        new ByHand.Provisional(before, heard("", "", "", null), "", "", today().plusDays(91), null);

    assertThat(fields(() -> hand.checkProvisional(empty)))
        .containsExactlyInAnyOrder("name", "language", "place", "day", "review", "service");
    assertThatThrownBy(() -> hand.addProvisional(record("x", Service.GP), key()))
        .isInstanceOf(NotFound.class);
  }

  private String make() {
    String before = search(said);
    String key = key();
    String look = hand.addProvisional(record(before, Service.GP), key);
    assertThat(hand.addProvisional(record(before, Service.GP), key)).isEqualTo(look);
    return look;
  }

  private ByHand.Provisional record(String before, Service service) {
    return new ByHand.Provisional(
        before,
        heard(said, "TIGRINYA", "Piccadilly bus station", today()),
        "13",
        "MALE",
        today().plusDays(28),
        service);
  }

  private ByHand.Facts whole() {
    return new ByHand.Facts(
        new SearchForm("Yonas", surname, "5", "3", "2012", null, "MALE", "", null, "", null),
        "",
        false,
        "",
        "",
        "papers seen");
  }

  private String search(String name) {
    return heard.begin(heard(name, "TIGRINYA", "", null));
  }

  private HeardSearch.Found look(String name, String language, String place, LocalDate seen) {
    return heard.results(heard.begin(heard(name, language, place, seen)));
  }

  private String account() {
    return staff
        .list(new Staff.Filter(Staff.Show.ALL, null, me.username, 1))
        .rows()
        .get(0)
        .account();
  }

  private LocalDate today() {
    return clock.today();
  }

  private static List<String> fields(ThrowingCallable call) {
    return catchThrowableOfType(InvalidInput.class, call).problems().stream()
        .map(Problem::field)
        .toList();
  }
}
