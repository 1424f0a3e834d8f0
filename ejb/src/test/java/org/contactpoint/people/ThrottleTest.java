package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves({"F059", "ABUSE 2"})
class ThrottleTest {

  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
  private static final byte[] USERNAME = {1};
  private static final byte[] USUAL = {2};

  private final Throttle throttle = new Throttle();

  ThrottleTest() {
    throttle.repository = new InMemory();
  }

  @Test
  void tenThousandFailuresFromElsewhereLeaveTheUsualPlaceOpen() {
    Instant now = START;
    for (int i = 0; i < 10_000; i++) {
      now = now.plusSeconds(2);
      // A new network each time, as a thief with many machines has.
      Throttle.Attempt attempt = throttle.begin(from(null, network(i)), now);
      attempt.failed();
      if (i % 1_000 == 999) {
        assertThat(throttle.begin(from(USUAL, network(-1)), now).blocked()).isFalse();
      }
    }
    assertThat(throttle.begin(from(null, network(-2)), now).blocked()).isTrue();
    Throttle.Attempt usual = throttle.begin(from(USUAL, network(-1)), now);
    assertThat(usual.blocked()).isFalse();
    usual.succeeded();
  }

  @Test
  void theBlockOfOthersIsNeverForLong() {
    Instant now = START;
    for (int i = 0; i < 10_000; i++) {
      now = now.plusSeconds(2);
      throttle.begin(from(null, network(i)), now).failed();
    }
    assertThat(throttle.begin(from(null, network(-2)), now.plusSeconds(15 * 60)).blocked())
        .isFalse();
  }

  @Test
  void guessingAtTheUsualPlaceSlowsDownAsAnywhere() {
    for (int i = 0; i < 6; i++) {
      throttle.begin(from(USUAL, network(1)), START).failed();
    }
    assertThat(throttle.begin(from(USUAL, network(1)), START).blocked()).isTrue();
  }

  private static PendingSignIn from(byte[] device, byte[] network) {
    return new PendingSignIn(1, 1L, true, USERNAME, device, network);
  }

  private static byte[] network(int number) {
    return ByteBuffer.allocate(8).putInt(3).putInt(number).array();
  }

  private static final class InMemory extends ThrottleRepository {

    private final Map<ByteBuffer, Backoff.Bucket> buckets = new HashMap<>();

    @Override
    Backoff.Bucket lock(byte[] bucket, Instant now) {
      return buckets.computeIfAbsent(
          ByteBuffer.wrap(bucket), none -> new Backoff.Bucket(0, null, now));
    }

    @Override
    void keep(byte[] bucket, Backoff.Bucket state) {
      buckets.put(ByteBuffer.wrap(bucket), state);
    }
  }
}
