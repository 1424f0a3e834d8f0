package org.contactpoint.involvement.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when somebody is asked, in the time of London; Saturdays and Sundays do not count. */
@Proves("F053")
class UrgencyTest {

  @ParameterizedTest(name = "{0} asked {1}")
  @CsvSource({
    "TODAY, 2026-11-23T09:30, 2026-11-23T13:30",
    "TODAY, 2026-11-21T23:00, 2026-11-22T03:00",
    "NEXT_DAY, 2026-11-23T09:30, 2026-11-24T09:30",
    "NEXT_DAY, 2026-11-20T16:00, 2026-11-23T16:00",
    "NEXT_DAY, 2026-11-21T10:00, 2026-11-23T10:00",
    "NEXT_DAY, 2026-03-27T10:00, 2026-03-30T10:00",
    "WEEK, 2026-11-23T09:30, 2026-11-30T09:30",
    "WEEK, 2026-11-22T09:30, 2026-11-27T09:30",
  })
  void due(Urgency urgency, LocalDateTime asked, LocalDateTime due) {
    assertThat(urgency.due(asked.atZone(ProductClock.LONDON).toInstant()))
        .isEqualTo(due.atZone(ProductClock.LONDON).toInstant());
  }
}
