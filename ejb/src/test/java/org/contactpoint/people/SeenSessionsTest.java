package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.contactpoint.kernel.Unavailable;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Proves("F059")
class SeenSessionsTest {

  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant LATER = NINE.plusSeconds(40);

  private final SeenSessions seen = new SeenSessions();
  private final Map<Long, Instant> stored = new HashMap<>();
  private boolean away;

  @BeforeEach
  void wire() {
    seen.sessions =
        new SessionRepository() {
          @Override
          void seen(Map<Long, Instant> at) {
            if (away) {
              throw new Unavailable("away", null);
            }
            stored.putAll(at);
          }
        };
  }

  @Test
  void isKnownHereBeforeItIsWritten() {
    seen.note(1, LATER);

    assertThat(seen.last(1, NINE)).isEqualTo(LATER);
    assertThat(seen.last(2, NINE)).as("another").isEqualTo(NINE);
    assertThat(stored).isEmpty();
  }

  @Test
  void theLaterCountsWhicheverWay() {
    seen.note(1, LATER);
    seen.note(1, NINE);

    assertThat(seen.last(1, LATER.plusSeconds(1))).isEqualTo(LATER.plusSeconds(1));
    assertThat(seen.last(1, NINE)).isEqualTo(LATER);
  }

  @Test
  void isWrittenOnceAndForgotten() {
    seen.note(1, NINE);
    seen.note(2, LATER);
    seen.write();

    assertThat(stored).containsExactlyInAnyOrderEntriesOf(Map.of(1L, NINE, 2L, LATER));
    stored.clear();
    seen.write();
    assertThat(stored).isEmpty();
    assertThat(seen.last(1, NINE.minusSeconds(9))).isEqualTo(NINE.minusSeconds(9));
  }

  @Test
  void waitsWhileTheDatabaseIsAway() {
    seen.note(1, NINE);
    away = true;
    assertThatThrownBy(seen::write).isInstanceOf(Unavailable.class);
    away = false;
    seen.write();

    assertThat(stored).containsEntry(1L, NINE);
  }
}
