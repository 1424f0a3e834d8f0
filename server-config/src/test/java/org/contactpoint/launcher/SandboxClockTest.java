package org.contactpoint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxClockTest {

  private static final Duration AHEAD = Duration.ofHours(2);

  @ParameterizedTest
  @CsvSource({"+26h, PT28H", "+30m, PT2H30M", "+3d, PT74H", "' +1h ', PT3H", "now, PT0S"})
  void goesOnFromWhereItStands(String line, Duration ahead) {
    assertThat(SandboxClock.moved(AHEAD, line)).contains(ahead);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26h", "+h", "-3h", "+99999h", "+3w", "then"})
  void anythingElseMovesNothing(String line) {
    assertThat(SandboxClock.moved(AHEAD, line)).isEmpty();
  }

  @Test
  void nothingIsAheadAtFirst() {
    assertThat(SandboxClock.moved(Duration.ZERO, "+1m")).contains(Duration.ofMinutes(1));
  }
}
