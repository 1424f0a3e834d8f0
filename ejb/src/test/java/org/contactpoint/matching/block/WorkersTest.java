package org.contactpoint.matching.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F025")
class WorkersTest {

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 3})
  void everyTaskIsDoneOnce(int threads) {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    try (Workers workers = new Workers(threads)) {
      workers.each(50, done::add);
      workers.each(0, done::add);
    }

    assertThat(done).hasSize(50).doesNotHaveDuplicates().contains(0, 49);
  }

  @Test
  void oneWorkerIsTheCallerItself() {
    assertThat(threadsOf(1, 5)).containsExactly(Thread.currentThread());
  }

  @Test
  void oneTaskIsDoneByTheCallerItself() {
    assertThat(threadsOf(3, 1)).containsExactly(Thread.currentThread());
  }

  @Test
  void severalWorkersAreThreadsThatDoNotKeepTheProgramAlive() {
    assertThat(threadsOf(3, 20))
        .doesNotContain(Thread.currentThread())
        .hasSizeLessThanOrEqualTo(3)
        .allMatch(Thread::isDaemon);
  }

  private static Set<Thread> threadsOf(int count, int tasks) {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    try (Workers workers = new Workers(count)) {
      workers.each(tasks, task -> seen.add(Thread.currentThread()));
    }
    return seen;
  }

  @Test
  void asManyTasksAreUnderWayAsThereAreWorkers() {
    // Each waits until all three have begun: with fewer threads none would end.
    CountDownLatch begun = new CountDownLatch(3);
    try (Workers workers = new Workers(3)) {
      workers.each(
          3,
          task -> {
            begun.countDown();
            await(begun);
          });
    }

    assertThat(begun.getCount()).isZero();
  }

  @Test
  void faultOfATaskIsTold() {
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.each(
                      3,
                      task -> {
                        throw new IllegalArgumentException("task");
                      }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(
              () ->
                  workers.each(
                      3,
                      task -> {
                        throw new AssertionError("task");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasCauseInstanceOf(AssertionError.class);
    }
  }

  @Test
  void callerThatIsInterruptedStaysInterrupted() {
    CountDownLatch end = new CountDownLatch(1);
    try (Workers workers = new Workers(2)) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> workers.each(2, task -> await(end)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      end.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
