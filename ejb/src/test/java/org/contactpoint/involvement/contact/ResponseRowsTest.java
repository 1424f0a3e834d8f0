package org.contactpoint.involvement.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F053")
class ResponseRowsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void countsAndTakesTheMiddleOfThoseThatWereAnswered() {
    List<ResponseTimes.Row> rows =
        ResponseRows.of(
            List.of(
                asked("School", 10, 60, true, false),
                asked("School", 30, 300, true, false),
                asked("School", null, 900, true, false),
                asked("School", null, 5, false, false),
                asked("School", null, null, false, true)));

    assertThat(rows)
        .containsExactly(
            new ResponseTimes.Row(
                "School", 5, 3, 1, Duration.ofMinutes(10), Duration.ofMinutes(300)));
  }

  @Test
  void whoAnswersNothingComesFirstAndThenTheSlowest() {
    assertThat(
            ResponseRows.of(
                List.of(
                    asked("Fast", null, 5, true, false),
                    asked("Slow", null, 500, true, false),
                    asked("Never", null, null, false, true),
                    asked("Also never", null, null, false, false))))
        .extracting(ResponseTimes.Row::organisation)
        .containsExactly("Also never", "Never", "Slow", "Fast");
    assertThat(ResponseRows.of(List.of())).isEmpty();
  }

  private static ResponseRows.Asked asked(
      String organisation, Integer seen, Integer settled, boolean answered, boolean passedOn) {
    return new ResponseRows.Asked(
        organisation, NOON, after(seen), after(settled), answered, passedOn);
  }

  private static Instant after(Integer minutes) {
    return minutes == null ? null : NOON.plus(Duration.ofMinutes(minutes));
  }
}
