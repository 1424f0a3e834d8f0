package org.contactpoint.matching.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does numbered tasks on several threads. What a task gives must not depend on which thread. */
public final class Workers implements AutoCloseable {

  private final ExecutorService threads;
  private final int count;

  /** One numbered task. */
  @FunctionalInterface
  public interface Task {

    /** Does it. */
    void run(int number);
  }

  /** So many threads, at least one. */
  public Workers(int count) {
    this.count = count;
    threads =
        count == 1
            ? null
            : Executors.newFixedThreadPool(
                count,
                task -> {
                  Thread thread = new Thread(task, "linkage");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  /** Does tasks 0 to {@code tasks - 1}, in any order, and waits for them. */
  public void each(int tasks, Task task) {
    if (threads == null || tasks < 2) {
      for (int i = 0; i < tasks; i++) {
        task.run(i);
      }
      return;
    }
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int thread = 0; thread < count; thread++) {
      running.add(
          threads.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                  task.run(i);
                }
              }));
    }
    try {
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while linking", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
