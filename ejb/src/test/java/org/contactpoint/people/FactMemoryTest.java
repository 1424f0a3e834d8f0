package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Proves({"F055", "ABUSE 10"})
class FactMemoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final FactMemory.Key KEY = new FactMemory.Key(1, 2, 3, "E08000006", DAY, 40);

  private final FactMemory memory = new FactMemory();
  private final AtomicInteger reads = new AtomicInteger();

  @Test
  void isReadOnceUnderOneNumber() {
    SessionFacts first = ask(KEY);

    assertThat(ask(new FactMemory.Key(1, 2, 3, "E08000006", DAY, 40))).isSameAs(first);
    assertThat(reads).hasValue(1);
  }

  /** A day on which something begins or ends, an organisation that has moved: each counts. */
  @ParameterizedTest
  @MethodSource("others")
  void isReadAgainWhenAnythingIsAnother(FactMemory.Key other) {
    SessionFacts first = ask(KEY);

    assertThat(ask(other)).isNotSameAs(first);
    assertThat(reads).hasValue(2);
  }

  static Stream<FactMemory.Key> others() {
    return Stream.of(
        new FactMemory.Key(1, 2, 3, "E08000006", DAY, 41),
        new FactMemory.Key(1, 2, 3, "E08000006", DAY.plusDays(1), 40),
        new FactMemory.Key(1, 2, 3, "E08000007", DAY, 40),
        new FactMemory.Key(1, 2, 4, "E08000006", DAY, 40),
        new FactMemory.Key(1, 3, 3, "E08000006", DAY, 40),
        new FactMemory.Key(2, 2, 3, "E08000006", DAY, 40));
  }

  @Test
  void forgetsRatherThanGrowsForEver() {
    SessionFacts first = ask(KEY);
    for (int account = 10; account < 20_010; account++) {
      ask(new FactMemory.Key(account, 2, 3, "E08000006", DAY, 40));
    }

    assertThat(ask(KEY)).isNotSameAs(first);
  }

  private SessionFacts ask(FactMemory.Key key) {
    return memory.of(
        key, () -> new SessionFacts(List.of(), List.of(around(reads.incrementAndGet()))));
  }

  private static SessionFacts.Around around(int number) {
    return new SessionFacts.Around("STEP", "LIVE", number, null);
  }
}
