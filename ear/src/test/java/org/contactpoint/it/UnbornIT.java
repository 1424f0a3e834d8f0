package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.contactpoint.disclosure.RecordView;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.contactpoint.search.SearchForm;
import org.contactpoint.search.SearchResult;
import org.contactpoint.supply.hand.ByHand;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child who is not born yet: the day on which it is due, and then its birth. */
@ExtendWith(ArquillianExtension.class)
@Proves("F005")
class UnbornIT extends HandSteps {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Test
  void childIsFoundByTheDayItIsDueAndByTheDayOnWhichItWasBorn() {
    begin(false);
    LocalDate due = clock.today().plusWeeks(10);
    String look = hand.add(record(search.begin(on(due)), on(due)), key());

    RecordView view = records.view(look);
    assertThat(view.born()).isEqualTo("due " + WORDS.format(due));
    assertThat(view.now()).as("who works with it before it is born").hasSize(1);
    assertThat(hits(on(due))).extracting(SearchResult.Hit::born).containsExactly(view.born());
    assertThat(hits(inMonth(due))).hasSize(1);
    LocalDate early = clock.today();
    assertThat(hits(on(early))).as("born ten weeks early").hasSize(1);
    assertThat(hits(on(due.minusYears(2)))).isEmpty();

    hand.correct(look, corrected(facts(on(early))), key());
    assertThat(records.view(look).born()).isEqualTo(WORDS.format(early) + " (0)");
    assertThat(hits(on(early))).hasSize(1);
  }

  @Test
  void dueDayIsNeededWholeAndNoFurtherThanFortyWeeks() {
    begin(false);
    LocalDate due = clock.today().plusWeeks(10);
    String before = search.begin(on(due));
    assertThat(problem(before, inMonth(due))).contains("whole day on which the child is due");
    assertThat(problem(before, on(clock.today().plusWeeks(40).plusDays(1)))).contains("future");
  }

  private String problem(String before, SearchForm form) {
    List<Problem> problems =
        catchThrowableOfType(InvalidInput.class, () -> hand.check(record(before, form))).problems();
    assertThat(problems).extracting(Problem::field).isSubsetOf("day", "month", "year");
    return problems.get(0).message();
  }

  private List<SearchResult.Hit> hits(SearchForm form) {
    return found(form).hits();
  }

  private SearchForm on(LocalDate day) {
    return form(Integer.toString(day.getDayOfMonth()), day);
  }

  private SearchForm inMonth(LocalDate day) {
    return form("", day);
  }

  private SearchForm form(String day, LocalDate date) {
    return new SearchForm(
        "Fatoumata",
        surname,
        day,
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getYear()),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static ByHand.Facts facts(SearchForm form) {
    return new ByHand.Facts(form, "", false, "", "", "the mother's notes");
  }

  private static ByHand.NewRecord record(String before, SearchForm form) {
    return new ByHand.NewRecord(before, facts(form), Service.GP, false);
  }
}
