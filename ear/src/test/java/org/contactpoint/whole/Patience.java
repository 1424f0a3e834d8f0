package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for what another process does. */
final class Patience {

  private static final long PAUSE_MILLIS = 300;

  private Patience() {}

  /** Waits until it is so, four minutes at most: the machine may be busy with other builds. */
  static void until(String what, BooleanSupplier reached) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    boolean there = reached.getAsBoolean();
    while (!there && System.nanoTime() < end) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS))
          .join();
      there = reached.getAsBoolean();
    }
    assertThat(there).as(what).isTrue();
  }
}
