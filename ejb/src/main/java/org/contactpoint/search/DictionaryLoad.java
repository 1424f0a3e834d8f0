package org.contactpoint.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.FailureKinds;
import org.contactpoint.kernel.Unavailable;

/**
 * Reads the dictionary in the background. Who needs it waits for a reading under way; after a
 * failed one the next who needs it begins another.
 */
@ApplicationScoped
class DictionaryLoad {

  private static final Logger LOG = Logger.getLogger(DictionaryLoad.class.getName());
  private static final long PATIENCE_SECONDS = 30;

  private final AtomicReference<CompletableFuture<NamesInMemory>> reading = new AtomicReference<>();

  @Inject private DictionaryRows rows;
  @Resource private ManagedExecutorService threads;

  /**
   * The names.
   *
   * @throws Unavailable when they cannot be read within half a minute
   */
  NamesInMemory names() {
    try {
      return begin().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("The search was interrupted.", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new Unavailable("The search is not ready yet. Try again in a minute.", e);
    }
  }

  /** How many names are there, or -1 while they are not read. */
  int known() {
    CompletableFuture<NamesInMemory> now = reading.get();
    if (now == null || !now.isDone() || now.isCompletedExceptionally()) {
      return -1;
    }
    NamesInMemory names = now.join();
    return names.forenames().size() + names.surnames().size();
  }

  /** Begins to read unless it is under way or done. */
  CompletableFuture<NamesInMemory> begin() {
    CompletableFuture<NamesInMemory> now = reading.get();
    if (now != null && !now.isCompletedExceptionally()) {
      return now;
    }
    CompletableFuture<NamesInMemory> next = new CompletableFuture<>();
    if (!reading.compareAndSet(now, next)) {
      return begin();
    }
    threads.execute(() -> read(next));
    return next;
  }

  /** Reads once more; who asks meanwhile is answered from what was read before. */
  void again() {
    CompletableFuture<NamesInMemory> next = new CompletableFuture<>();
    next.thenAccept(names -> reading.set(next));
    threads.execute(() -> read(next));
  }

  private void read(CompletableFuture<NamesInMemory> into) {
    try {
      NamesInMemory names = NamesInMemory.empty();
      rows.readAll(entry -> names.count(entry.use(), entry.bearers()));
      into.complete(names);
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, () -> "The dictionary of names could not be read. " + FailureKinds.of(e));
      into.completeExceptionally(e);
    }
  }
}
