package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {

  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  @Proves({"ASVS V7.3.1", "ASVS V7.3.2"})
  void endsAfterFifteenIdleMinutesAndAfterTwelveHours() {
    Instant seen = START.plusSeconds(3600);
    assertThat(SessionLimits.over(START, seen, seen.plusSeconds(899))).isEmpty();
    assertThat(SessionLimits.over(START, seen, seen.plusSeconds(900)))
        .contains(Recognition.Ended.IDLE);
    Instant late = START.plusSeconds(12 * 3600 - 1);
    assertThat(SessionLimits.over(START, late, late)).isEmpty();
    assertThat(SessionLimits.over(START, late, late.plusSeconds(1)))
        .contains(Recognition.Ended.TOO_LONG);
  }

  @Test
  void saysWhenItEnds() {
    assertThat(SessionLimits.endsAt(START, START)).isEqualTo(START.plusSeconds(900));
    Instant late = START.plusSeconds(12 * 3600 - 60);
    assertThat(SessionLimits.endsAt(START, late)).isEqualTo(START.plusSeconds(12 * 3600));
  }
}
