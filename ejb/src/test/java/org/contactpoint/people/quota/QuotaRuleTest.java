package org.contactpoint.people.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.contactpoint.people.quota.QuotaRule.Step;
import org.contactpoint.people.quota.QuotaRule.Use;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves({"F065", "ABUSE 35"})
class QuotaRuleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final QuotaRule FORTY = new QuotaRule(40, Duration.ofSeconds(20));

  @Test
  void threeQuartersAreFreeHoweverFast() {
    assertThat(FORTY.of(30, last(0), null, NOW)).isEqualTo(Step.FREE);
  }

  @Test
  void fromThenOnOneWaitsForTheNext() {
    assertThat(FORTY.of(31, last(19), null, NOW)).isEqualTo(Step.WAIT);
    assertThat(FORTY.wait(last(19), NOW)).isEqualTo(1);
    assertThat(FORTY.of(31, last(20), null, NOW)).isEqualTo(Step.FREE);
    assertThat(FORTY.of(40, last(20), null, NOW)).isEqualTo(Step.FREE);
  }

  @Test
  void beyondTheLimitOnlyWhoProvedItSinceTheLast() {
    assertThat(FORTY.of(41, last(60), null, NOW)).isEqualTo(Step.PROVE);
    assertThat(FORTY.of(41, last(60), NOW.minusSeconds(61), NOW)).isEqualTo(Step.PROVE);
    assertThat(FORTY.of(41, last(60), NOW.minusSeconds(60), NOW)).isEqualTo(Step.PROVE);
    assertThat(FORTY.of(41, last(60), NOW.minusSeconds(59), NOW)).isEqualTo(Step.FREE);
    assertThat(FORTY.of(42, new Use(NOW.minusSeconds(60), true, 0), null, NOW))
        .isEqualTo(Step.FREE);
  }

  @Test
  void halfAsMuchAgainIsTheEndWhateverWasProved() {
    assertThat(FORTY.of(60, new Use(NOW.minusSeconds(60), true, 0), NOW, NOW)).isEqualTo(Step.FREE);
    assertThat(FORTY.of(61, new Use(NOW.minusSeconds(60), true, 0), NOW, NOW)).isEqualTo(Step.STOP);
    assertThat(FORTY.of(61, new Use(null, true, 0), NOW, NOW)).isEqualTo(Step.STOP);
  }

  @Test
  void aReleaseGivesAsMuchAgain() {
    assertThat(FORTY.of(61, new Use(NOW.minusSeconds(60), true, 1), NOW, NOW)).isEqualTo(Step.FREE);
    assertThat(FORTY.of(121, new Use(NOW.minusSeconds(60), true, 1), NOW, NOW))
        .isEqualTo(Step.STOP);
  }

  @Test
  void anOrganisationHasTenTimesAsMuchOrAQuarterOfAllItsPeople() {
    assertThat(QuotaRules.total(40, 3)).isEqualTo(400);
    assertThat(QuotaRules.total(40, 40)).isEqualTo(400);
    assertThat(QuotaRules.total(40, 500)).isEqualTo(5_000);
  }

  private static Use last(int secondsAgo) {
    return new Use(NOW.minusSeconds(secondsAgo), false, 0);
  }
}
