package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.disclosure.FactView;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.Refused;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.supply.hand.ByHand;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records made and corrected by hand, through the real guard and database. */
@ExtendWith(ArquillianExtension.class)
@Proves({"F001", "F046"})
class ByHandIT extends HandSteps {

  @Test
  void childWhomNoFeedKnowsIsMadeFoundAndWorkedWith() {
    begin(false);
    String before = searched();
    assertThat(search.results(before).outcome()).isEqualTo(SearchResult.Outcome.NONE);
    assertThat(hand.check(record(before, "2014", false))).isEmpty();
    String key = key();
    String look = hand.add(record(before, "2014", false), key);
    assertThat(hand.add(record(before, "2014", false), key)).as("pressed twice").isEqualTo(look);

    RecordView view = records.view(look);
    assertThat(view.name()).isEqualTo("Ibrahim " + surname.toUpperCase());
    assertThat(view.now()).hasSize(1);
    assertThat(view.own()).isNotNull();
    assertThat(found(asked("Ibrahim", surname, "2014")).hits()).hasSize(1);
    assertThat(entries("RECORD_ADD")).isEqualTo(1);
  }

  @Test
  void nothingIsMadeWithoutASearchOfOnesOwn() {
    begin(false);
    String mine = searched();
    assertThatThrownBy(() -> hand.check(record(null, "2014", false))).isInstanceOf(NotFound.class);
    be(new StaffFixture(register, Role.PRACTITIONER));
    assertThatThrownBy(() -> hand.add(record(mine, "2014", false), key()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoMayBeTheSameChildIsShownAndHasToBeDenied() {
    begin(false);
    String before = searched();
    hand.add(record(before, "2014", false), key());
    be(new StaffFixture(register, Role.PRACTITIONER));
    String theirs = search.begin(asked("Ibrahim", surname, "2014"));

    assertThat(hand.check(record(theirs, "2014", false))).hasSize(1);
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> hand.add(record(theirs, "2014", false), key()));
    assertThat(refused.problems()).extracting(Problem::field).containsExactly("none");
    assertThat(found(asked("Ibrahim", surname, "2014")).hits()).hasSize(1);
    hand.add(record(theirs, "2014", true), key());
    assertThat(found(asked("Ibrahim", surname, "2014")).hits()).hasSize(2);
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    begin(false);
    String before = searched();
    ByHand.NewRecord wrong =
        new ByHand.NewRecord(
            before,
            new ByHand.Facts(
                new SearchForm("I", "", "31", "2", "2014", null, null, "M6", null, "", null),
                "",
                true,
                "mother",
                "ring me",
                ""),
            null,
            false);

    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> hand.check(wrong));

    assertThat(refused.problems())
        .extracting(Problem::field)
        .containsExactlyInAnyOrder(
            "forename", "surname", "day", "homeless", "telephone", "carer", "source", "service");
  }

  @Test
  @Proves("F020")
  void whoWorksWithTheChildCorrectsItAndWhatOthersSaidStays() {
    begin(false);
    String look = hand.add(record(searched(), "2014", false), key());
    String other = invented();
    hand.correct(look, corrected(facts("Ibrahim", other, "8 Moor Lane, Ordsall", "M5 3IK")), key());

    RecordView view = records.view(look);
    assertThat(view.name()).isEqualTo("Ibrahim " + other.toUpperCase());
    assertThat(view.otherNames()).anyMatch(name -> name.endsWith(surname.toUpperCase()));
    assertThat(view.facts().toString()).contains("8 Moor Lane", "Ordsall", "M5 3IK");
    assertThat(view.born()).startsWith("5 March 2014");
    assertThat(found(asked("Ibrahim", other, "2014")).hits()).hasSize(1);
    assertThat(found(asked("Ibrahim", surname, "2014")).hits()).hasSize(1);
    assertThatThrownBy(() -> hand.correct(look, corrected(facts("", "", "", "")), key()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @Proves("F006")
  void carerIsAddedToThoseWhoAreKnownAndOfOneNameTheNewerWordCounts() {
    begin(false);
    String look = hand.add(record(searched(), "2014", false), key());
    hand.correct(look, corrected(carer("Sara Ahmadi", "mother", "01632 960123")), key());
    hand.correct(look, corrected(carer("Omar Ahmadi", "uncle", "")), key());
    hand.correct(look, corrected(carer("sara ahmadi", "mother", "01632 960124")), key());

    String carers =
        records.view(look).facts().stream()
            .filter(f -> f.kind() == FactView.Kind.CARERS)
            .findFirst()
            .orElseThrow()
            .lines()
            .toString();
    assertThat(carers).contains("Omar Ahmadi, uncle", "sara ahmadi, mother", "01632 960124");
    assertThat(carers).doesNotContain("Sara Ahmadi", "01632 960123");
  }

  private static ByHand.Facts carer(String name, String relation, String telephone) {
    return new ByHand.Facts(
        new SearchForm("", "", "", "", "", null, null, "", null, name, null),
        "",
        false,
        relation,
        telephone,
        "told by the school");
  }

  @Test
  @Proves("F004")
  void sexStaysAsItWasUnlessItIsSpokenOf() {
    begin(false);
    String look = hand.add(record(searched(), "2014", false), key());
    for (String[] step :
        new String[][] {
          {"FEMALE", "girl"}, {"", "girl"}, {"NOT_SPECIFIED", "not specified"}, {"MALE", "boy"}
        }) {
      boolean silent = step[0].isEmpty();
      SearchForm said =
          new SearchForm("", "", "", "", "", null, step[0], silent ? "M5 3IK" : "", null, "", null);
      ByHand.Facts facts =
          new ByHand.Facts(said, silent ? "8 Moor Lane" : "", false, "", "", "as it was said");
      hand.correct(look, corrected(facts), key());
      assertThat(records.view(look).gender()).isEqualTo(step[1]);
    }
  }

  @Test
  void whoDoesNotWorkWithTheChildCorrectsNothing() {
    begin(false);
    hand.add(record(searched(), "2014", false), key());
    be(new StaffFixture(register, Role.PRACTITIONER));
    String child = found(asked("Ibrahim", surname, "2014")).hits().get(0).child();
    String look = records.open(child, "PLANNING_SUPPORT", "a test of twenty letters", true, key());

    assertThatThrownBy(() -> hand.correct(look, corrected(facts("Abe", "Changed", "", "")), key()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("work with this child");
    assertThat(records.view(look).name()).isEqualTo("Ibrahim " + surname.toUpperCase());
  }

  @Test
  @Proves({"ABUSE 27", "F065"})
  void askingWhetherAChildIsThereCostsASearchWhateverComesOfIt() {
    begin(false);
    String before = searched();
    hand.add(record(before, "2014", false), key());
    long counted = searches();
    for (int again = 1; again <= 3; again++) {
      assertThat(field(before, "2014", Service.GP)).isEqualTo("none");
      assertThat(searches()).as("refused, and rolled back").isEqualTo(counted + again);
    }
    for (String year : List.of("2014", "2009")) {
      assertThat(field(before, year, Service.CHARITY)).as("judged first").isEqualTo("service");
    }
  }

  /** The field at which a record is refused. */
  private String field(String before, String year, Service service) {
    ByHand.NewRecord form =
        new ByHand.NewRecord(before, record(before, year, false).facts(), service, false);
    return catchThrowableOfType(InvalidInput.class, () -> hand.add(form, key()))
        .problems()
        .get(0)
        .field();
  }

  private static ByHand.Facts facts(String forename, String family, String home, String postcode) {
    return new ByHand.Facts(
        new SearchForm(forename, family, "", "", "", null, null, postcode, null, "", null),
        home,
        false,
        "",
        "",
        "told by his uncle");
  }

  private long entries(String operation) {
    return rows.count(
        "SELECT COUNT(*) FROM ledger_entry WHERE operation = '"
            + operation
            + "' AND outcome = 'DONE' AND account_id = ?",
        me.accountId);
  }
}
