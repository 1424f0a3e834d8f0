package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
  private static final Backoff.Bucket NEW = new Backoff.Bucket(0, null, START);

  @Test
  void blocksNothingForTheFirstFailures() {
    Backoff.Bucket bucket = failed(NEW, 5);
    assertThat(bucket.failures()).isEqualTo(5);
    assertThat(bucket.blockedAt(START)).isFalse();
  }

  @Test
  @Proves("ABUSE 2")
  void blocksTwiceAsLongEachTimeUpToALimit() {
    Backoff.Bucket bucket = failed(NEW, 5);
    Instant now = START;
    Duration before = Duration.ofSeconds(1);
    for (int i = 0; i < 9; i++) {
      bucket = Backoff.ACCOUNT.after(bucket, now);
      Duration block = Duration.between(now, bucket.blockedUntil());
      assertThat(block).isEqualTo(before.multipliedBy(2));
      before = block;
      now = bucket.blockedUntil();
    }
    bucket = Backoff.ACCOUNT.after(bucket, now);
    assertThat(Duration.between(now, bucket.blockedUntil())).isEqualTo(Duration.ofMinutes(15));
    assertThat(failed(NEW, 1).failures()).isEqualTo(1);
  }

  @Test
  @Proves("ABUSE 2")
  void noiseDuringABlockDoesNotMakeItLonger() {
    Backoff.Bucket blocked = failed(NEW, 6);
    assertThat(blocked.blockedAt(START)).isTrue();
    assertThat(failed(blocked, 1000)).isEqualTo(blocked);
    assertThat(blocked.blockedAt(blocked.blockedUntil())).isFalse();
  }

  @Test
  void forgetsAfterADay() {
    Backoff.Bucket bucket = failed(NEW, 6);
    Instant later = START.plus(Duration.ofHours(25));
    assertThat(Backoff.ACCOUNT.after(bucket, later).failures()).isEqualTo(1);
    assertThat(Backoff.ACCOUNT.after(bucket, START.plus(Duration.ofHours(23))).failures())
        .isEqualTo(7);
  }

  @Test
  void aNetworkMayFailMoreOften() {
    Backoff.Bucket bucket = NEW;
    for (int i = 0; i < 50; i++) {
      bucket = Backoff.NETWORK.after(bucket, START);
    }
    assertThat(bucket.blockedUntil()).isNull();
    assertThat(Backoff.NETWORK.after(bucket, START).blockedUntil()).isNotNull();
  }

  private static Backoff.Bucket failed(Backoff.Bucket bucket, int times) {
    Backoff.Bucket now = bucket;
    for (int i = 0; i < times; i++) {
      now = Backoff.ACCOUNT.after(now, START);
    }
    return now;
  }
}
