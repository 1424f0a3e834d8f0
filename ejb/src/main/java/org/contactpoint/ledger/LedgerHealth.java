package org.contactpoint.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.RandomIds;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether an entry could be written now: writes one and takes it back. */
@Readiness
@ApplicationScoped
public class LedgerHealth implements HealthCheck {

  @Inject private EntryTrial trial;

  @Override
  public HealthCheckResponse call() {
    try {
      trial.writeAndTakeBack();
      return HealthCheckResponse.up("ledger");
    } catch (RuntimeException e) {
      return HealthCheckResponse.named("ledger")
          .down()
          .withData("failure", e.getClass().getSimpleName())
          .build();
    }
  }

  /** The trial, in a transaction that never commits. */
  @ApplicationScoped
  static class EntryTrial {

    @Inject private EntryForm form;
    @Inject private LedgerRepository repository;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeAndTakeBack() {
      EntryForm.Formed formed =
          form.of(
              new Ledger.Entry(
                  RandomIds.bytes(16),
                  null,
                  null,
                  null,
                  null,
                  Operation.LEDGER_READ,
                  Ledger.Outcome.ATTEMPT,
                  "HEALTH",
                  null,
                  null,
                  List.of()));
      transaction.setRollbackOnly();
      if (!repository.insert(formed.entry(), formed.canonical())) {
        throw new IllegalStateException("an id of 128 random bits was there already");
      }
    }
  }
}
