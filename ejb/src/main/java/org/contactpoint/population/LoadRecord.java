package org.contactpoint.population;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HexFormat;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Ledger;

/**
 * Enters each run of the job in the ledger, attempt and outcome under one run id. Synthetic
 * children are no subjects: the entry says how many there were.
 */
@Dependent
@Named("loadRecord")
public class LoadRecord extends AbstractJobListener {

  @Inject private Ledger ledger;
  @Inject private SandboxLoad load;

  private final String run = HexFormat.of().formatHex(RandomIds.bytes(8));

  @Override
  public void beforeJob() {
    record(Ledger.Outcome.ATTEMPT);
  }

  @Override
  public void afterJob() {
    boolean complete = load.state().filter(LoadState::complete).isPresent();
    record(complete ? Ledger.Outcome.DONE : Ledger.Outcome.FAILED);
  }

  private void record(Ledger.Outcome outcome) {
    String detail =
        load.state()
            .map(s -> "job=sandbox-population run=" + run + " loaded=" + s.loaded())
            .orElse("job=sandbox-population run=" + run);
    ledger.record(
        new Ledger.Entry(
            RandomIds.bytes(16),
            null,
            null,
            null,
            null,
            Operation.POPULATION_LOAD,
            outcome,
            "SYSTEM",
            null,
            detail,
            List.of()));
  }
}
