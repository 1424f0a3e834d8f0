package org.contactpoint.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.TreeSet;

/**
 * Raises the numbers under which servers keep in memory what sessions depend on. Whoever changes
 * standings, networks, phases or texts of the agreement says so here, within the transaction of the
 * change. The numbers are raised at its very end and in order, so that nobody waits for anybody who
 * holds them and then wants more.
 */
@ApplicationScoped
public class FactChanges {

  /** Among so many rows the subjects are spread; see V0156. */
  static final int SHARDS = 512;

  /** The row of what belongs to no single subject. */
  private static final int AROUND = 0;

  private static final String NOTED = FactChanges.class.getName();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private FactChangeRepository repository;

  /** A standing of a person, an organisation or an account has begun, changed or ended. */
  void standing(long subject) {
    note(shard(subject));
  }

  /** Networks, steps of phases or texts of the agreement have changed. */
  public void around() {
    note(AROUND);
  }

  /** Very much has changed at once. */
  void everything() {
    repository.raiseAll();
  }

  static int shard(long subject) {
    return 1 + (int) (subject % SHARDS);
  }

  private void note(int shard) {
    if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
      repository.raise(Set.of(shard));
      return;
    }
    Noted noted = (Noted) transaction.getResource(NOTED);
    if (noted == null) {
      noted = new Noted();
      transaction.putResource(NOTED, noted);
      transaction.registerInterposedSynchronization(noted);
    }
    noted.shards.add(shard);
  }

  /** What has been noted in a transaction. */
  private final class Noted implements Synchronization {

    private final Set<Integer> shards = new TreeSet<>();

    @Override
    public void beforeCompletion() {
      repository.raise(shards);
    }

    @Override
    public void afterCompletion(int status) {
      // Raised and committed with the change, or rolled back with it.
    }
  }
}
