package org.contactpoint.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.contactpoint.kernel.Installation.Mode;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Test
  @Proves("F006")
  void indexNumberFindsEverySingleWrongDigitAndEveryNeighbourSwap() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String digits = IndexNumber.of(random.nextInt(100_000_000)).digits();
      for (int at = 0; at < 10; at++) {
        for (char other = '0'; other <= '9'; other++) {
          String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
          assertThat(IndexNumber.parse(wrong).isPresent()).isEqualTo(wrong.equals(digits));
        }
      }
      for (int at = 0; at < 9; at++) {
        String swapped =
            digits.substring(0, at)
                + digits.charAt(at + 1)
                + digits.charAt(at)
                + digits.substring(at + 2);
        assertThat(IndexNumber.parse(swapped).isPresent()).isEqualTo(swapped.equals(digits));
      }
    }
  }

  @Test
  void indexNumberIsReadAsPrinted() {
    IndexNumber number = IndexNumber.of(48219036);
    assertThat(number.formatted()).matches("4821-9036-[0-9]{2}");
    assertThat(IndexNumber.parse(number.formatted())).contains(number);
    assertThat(IndexNumber.parse(" 4821 9036 " + number.digits().substring(8))).contains(number);
    assertThat(IndexNumber.parse(null)).isEmpty();
    assertThat(IndexNumber.parse("48219036")).isEmpty();
    assertThatThrownBy(() -> IndexNumber.of(100_000_000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IndexNumber.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IndexNumber("4821903600"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(IndexNumber.of(0).digits()).hasSize(10);
    assertThat(IndexNumber.of(99_999_999).digits()).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({"m65wz,M6 5WZ", "SW1A 1AA,SW1A 1AA", " ol10  3lp ,OL10 3LP", "w1a0ax,W1A 0AX"})
  void postcodeIsReadInAnySpacing(String typed, String canonical) {
    assertThat(Postcode.parse(typed)).contains(new Postcode(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "M6", "M6 5W", "65WZ", "M6 5WZZ", "M6-5WZ", "M6 5WZ M6 5WZ"})
  void whatIsNoPostcodeIsNone(String typed) {
    assertThat(Postcode.parse(typed)).isEmpty();
  }

  @Test
  void districtsAreReadAndTakenFromPostcodes() {
    assertThat(Postcode.parseDistrict(" m6 ")).contains("M6");
    assertThat(Postcode.parseDistrict("M6 5WZ")).isEmpty();
    assertThat(Postcode.parseDistrict(null)).isEmpty();
    assertThat(new Postcode("SW1A 1AA").district()).isEqualTo("SW1A");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-03-12,2026-03-11,10",
    "2015-03-12,2026-03-12,11",
    "2008-02-29,2026-02-28,17",
    "2008-02-29,2026-03-01,18",
    "2027-01-01,2026-11-22,0"
  })
  @Proves("ABUSE 48")
  void ageTurnsOnTheBirthdayAndLeapDaysOnTheFirstOfMarch(LocalDate born, LocalDate day, int age) {
    assertThat(new BirthDate(born, BirthDate.Accuracy.EXACT).ageOn(day)).isEqualTo(age);
  }

  @Test
  void theClockMovesInSandboxOnly() {
    Duration day = Duration.ofDays(1);
    for (Mode mode : new Mode[] {Mode.LIVE, Mode.TRAINING}) {
      assertThatThrownBy(() -> new Installation(mode, true, day))
          .isInstanceOf(IllegalArgumentException.class);
    }
    ProductClock clock = new ProductClock();
    clock.follow(new Installation(Mode.SANDBOX, true, day));
    assertThat(Duration.between(clock.real(), clock.now())).isBetween(day, day.plusSeconds(5));
  }

  @Test
  void aStandingHoldsFromItsFirstToItsLastDay() {
    LocalDate first = LocalDate.of(2026, 1, 10);
    Standing standing = new Standing("TRAINING", first, first.plusDays(9), "T-1");
    assertThat(standing.holdsOn(first.minusDays(1))).isFalse();
    assertThat(standing.holdsOn(first)).isTrue();
    assertThat(standing.holdsOn(first.plusDays(9))).isTrue();
    assertThat(standing.holdsOn(first.plusDays(10))).isFalse();
    assertThat(standing.endsWithin(first, 9)).isTrue();
    assertThat(standing.endsWithin(first, 8)).isFalse();
    assertThat(standing.endsWithin(first.plusDays(10), 30)).isFalse();
    assertThat(new Standing("TRAINING", first, null, "T-1").endsWithin(first, 99)).isFalse();
    assertThat(new Standing("TRAINING", first, null, "T-1").holdsOn(first.plusYears(9))).isTrue();
  }

  @Test
  void aDutyIsSettledOnce() {
    Duty duty = new Duty(1, 2, Instant.EPOCH, Duty.Status.OPEN);
    assertThat(duty.overdueAt(Instant.EPOCH)).isFalse();
    assertThat(duty.overdueAt(Instant.EPOCH.plusMillis(1))).isTrue();
    Duty done = duty.settled(Duty.Status.DONE);
    assertThat(done.overdueAt(Instant.EPOCH.plusMillis(1))).isFalse();
    assertThatThrownBy(() -> done.settled(Duty.Status.CANCELLED)).isInstanceOf(Conflict.class);
    assertThat(duty.settled(Duty.Status.ESCALATED).settled(Duty.Status.DONE).status())
        .isEqualTo(Duty.Status.DONE);
  }

  @Test
  void idsArePositiveAndDiffer() {
    assertThat(RandomIds.positiveLong()).isPositive().isNotEqualTo(RandomIds.positiveLong());
    assertThat(RandomIds.bytes(16)).hasSize(16).isNotEqualTo(RandomIds.bytes(16));
    assertThatThrownBy(() -> new ChildId(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingPersonalIsPrintedByAccident() {
    assertThat(new Postcode("M6 5WZ") + " " + BirthDate.exact(2015, 3, 12) + new ChildId(9))
        .doesNotContain("M6")
        .doesNotContain("2015")
        .doesNotContain("9");
  }

  @Test
  @Proves("F055")
  void standingIsInForceEndsSoonLapsesOrIsMissing() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    Standing old = new Standing("TRAINING", day.minusYears(3), day.minusDays(1), "T-1");
    Standing soon = new Standing("TRAINING", day.minusYears(3), day.plusDays(30), "T-2");
    Standing fresh = new Standing("TRAINING", day, day.plusDays(31), "T-3");
    Standing later = new Standing("TRAINING", day.plusDays(1), null, "T-4");
    assertThat(Standing.state(List.of(), "TRAINING", day)).isEqualTo(Standing.State.MISSING);
    assertThat(Standing.state(List.of(later), "TRAINING", day)).isEqualTo(Standing.State.MISSING);
    assertThat(Standing.state(List.of(fresh), "AGREEMENT", day)).isEqualTo(Standing.State.MISSING);
    assertThat(Standing.state(List.of(old), "TRAINING", day)).isEqualTo(Standing.State.LAPSED);
    assertThat(Standing.state(List.of(old, soon), "TRAINING", day))
        .isEqualTo(Standing.State.ENDS_SOON);
    assertThat(Standing.state(List.of(old, soon, fresh), "TRAINING", day))
        .isEqualTo(Standing.State.IN_FORCE);
  }
}
