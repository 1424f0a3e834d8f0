package org.contactpoint.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.disclosure.Reachable;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.disclosure.RecordView.Worker;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.proof.Proves;
import org.contactpoint.web.record.Timeline.Bar;
import org.contactpoint.web.record.Timeline.Month;
import org.contactpoint.web.record.Timeline.State;
import org.junit.jupiter.api.Test;

@Proves("F012")
class TimelineTest {

  /** The year to this day has 366 days with both ends. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Bar bar(LocalDate since, LocalDate until, boolean lapsed) {
    Reachable who = new Reachable("A. Person", "Somewhere", null, null, null, null, null, null);
    return Timeline.of(
            List.of(
                new Worker(
                    false,
                    Service.SCHOOL,
                    "School",
                    who,
                    since,
                    until,
                    lapsed,
                    null,
                    Staleness.STALE,
                    true,
                    null)),
            TODAY)
        .bars()
        .get(0);
  }

  @Test
  void whoHasWorkedLongAndGoesOnFillsTheYear() {
    Bar bar = bar(TODAY.minusYears(4), null, false);
    assertThat(bar.state()).isEqualTo(State.GOES_ON);
    assertThat(bar.from()).isEqualTo("0.00%");
    assertThat(bar.width()).isEqualTo("100.00%");
    assertThat(bar(null, TODAY, false))
        .extracting(Bar::state, Bar::width)
        .containsExactly(State.GOES_ON, "100.00%");
  }

  @Test
  void whatEndedStopsOnItsLastDayAndWhatLapsedIsToldApart() {
    Bar half = bar(TODAY.minusYears(1), TODAY.minusDays(183), false);
    assertThat(half.state()).isEqualTo(State.ENDED);
    assertThat(half.from()).isEqualTo("0.00%");
    assertThat(half.width()).isEqualTo("50.00%");
    assertThat(bar(TODAY.minusYears(1), TODAY.minusDays(183), true).state())
        .isEqualTo(State.LAPSED);
  }

  @Test
  void whatBeganTodayOrEndedOnTheFirstDayCanBeSeen() {
    assertThat(bar(TODAY, null, false))
        .extracting(Bar::from, Bar::width)
        .containsExactly("99.40%", "0.60%");
    assertThat(bar(TODAY.minusYears(2), TODAY.minusYears(1), false))
        .extracting(Bar::from, Bar::width)
        .containsExactly("0.00%", "0.60%");
  }

  @Test
  void theYearHasTwelveMonthsInTheirOrder() {
    assertThat(Timeline.of(List.of(), TODAY).months())
        .hasSize(12)
        .extracting(Month::name)
        .startsWith("Dec", "Jan", "Feb")
        .endsWith("Nov");
    assertThat(Timeline.of(List.of(), TODAY).months().get(0).at()).isEqualTo("2.46%");
  }
}
