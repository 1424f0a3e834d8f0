package org.contactpoint.people.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ReviewRules.Limits LIMITS = new ReviewRules.Limits(60, 90, 60);

  @ParameterizedTest
  @CsvSource({
    // needed, seen, warned, due, verdict
    "2026-11-01, 2026-11-21, , 2027-01-01, KEEP",
    "2026-11-01, 2026-09-24, , 2027-01-01, KEEP",
    "2026-11-01, 2026-09-23, , 2027-01-01, WARN",
    "2026-11-01, 2026-09-23, 2026-11-21, 2027-01-01, KEEP",
    "2026-11-01, 2026-09-23, 2026-01-01, 2027-01-01, WARN",
    "2026-11-01, 2026-08-25, 2026-10-24, 2027-01-01, KEEP",
    "2026-11-01, 2026-08-24, 2026-10-23, 2027-01-01, DORMANT"
  })
  @Proves("F061")
  void whoSignsInTooSeldomIsWarnedOnceAndThenSuspended(
      LocalDate needed, LocalDate seen, LocalDate warned, LocalDate due, String verdict) {
    assertThat(judge(needed, seen, warned, due)).hasToString(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01, 2026-11-22, KEEP",
    "2025-11-01, 2026-11-21, UNCONFIRMED",
    "2026-09-21, 2026-11-21, UNCONFIRMED",
    "2026-09-22, 2026-11-21, KEEP",
    "2026-11-20, 2026-11-21, KEEP"
  })
  @Proves("F067")
  void silencePastTheDueDayIsSuspensionAndAConfirmationShortlyBeforeCounts(
      LocalDate needed, LocalDate due, String verdict) {
    assertThat(judge(needed, TODAY, null, due)).hasToString(verdict);
  }

  @Test
  void limitsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> new ReviewRules.Limits(60, 60, 60))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReviewRules.Limits(0, 60, 60))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReviewRules.Limits(60, 90, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ReviewRules.Verdict judge(
      LocalDate needed, LocalDate seen, LocalDate warned, LocalDate due) {
    return ReviewRules.judge(new ReviewRules.Days(needed, seen, warned, due), TODAY, LIMITS);
  }
}
