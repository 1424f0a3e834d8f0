package org.contactpoint.rights;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.vault.KeyInventory;

/** Starts, watches and stops the job that rotates the wrapping keys. */
@ApplicationScoped
public class RotationJob {

  private static final String NAME = "rotate-keys";

  @Inject private KeyInventory inventory;

  /**
   * Starts it; an interrupted rotation is gone on with, because the work left is found by epoch.
   *
   * @throws Conflict while one is running
   */
  public long start() {
    if (!running().isEmpty()) {
      throw new Conflict("The keys are being rotated already.");
    }
    return operator().start(NAME, new Properties());
  }

  /** How far an execution is. */
  KeyCustody.Progress progress(long execution) {
    try {
      String status = operator().getJobExecution(execution).getBatchStatus().name();
      long done =
          operator().getStepExecutions(execution).stream()
              .map(StepExecution::getMetrics)
              .flatMap(Stream::of)
              .filter(m -> m.getType() == Metric.MetricType.WRITE_COUNT)
              .mapToLong(Metric::getValue)
              .sum();
      return new KeyCustody.Progress(status, done, inventory.left());
    } catch (NoSuchJobExecutionException e) {
      throw new NotFound();
    }
  }

  /** Stops an execution at the end of its chunk. */
  void stop(long execution) {
    try {
      operator().stop(execution);
    } catch (NoSuchJobExecutionException e) {
      throw new NotFound();
    } catch (JobExecutionNotRunningException e) {
      throw new Conflict("This rotation is not running any more.");
    }
  }

  private static List<Long> running() {
    try {
      return operator().getRunningExecutions(NAME);
    } catch (NoSuchJobException e) {
      // Never started on this installation.
      return List.of();
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
