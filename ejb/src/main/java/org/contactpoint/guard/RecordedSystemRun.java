package org.contactpoint.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Ledger;

/** Runs jobs of the system between two entries that share the id of the run. */
@ApplicationScoped
class RecordedSystemRun implements SystemRun {

  @Inject private Ledger ledger;
  @Inject private SystemMark mark;
  @Inject private Instance<RequestContextController> contexts;

  @Override
  public void as(Operation operation, String name, Runnable work) {
    if (operation.right() != Right.SYSTEM) {
      throw new IllegalArgumentException("not an operation of the system");
    }
    RequestContextController context = contexts.get();
    boolean activated = context.activate();
    try {
      String run = "job=" + name + " run=" + HexFormat.of().formatHex(RandomIds.bytes(8));
      record(operation, run, Ledger.Outcome.ATTEMPT);
      Operation before = mark.get();
      mark.set(operation);
      Ledger.Outcome outcome = Ledger.Outcome.FAILED;
      try {
        work.run();
        outcome = Ledger.Outcome.DONE;
      } finally {
        mark.set(before);
        record(operation, run, outcome);
      }
    } finally {
      if (activated) {
        context.deactivate();
      }
      contexts.destroy(context);
    }
  }

  private void record(Operation operation, String run, Ledger.Outcome outcome) {
    ledger.record(
        new Ledger.Entry(
            RandomIds.bytes(16),
            null,
            null,
            null,
            null,
            operation,
            outcome,
            "SYSTEM",
            null,
            run,
            List.of()));
  }
}
