package org.contactpoint.people.review;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * Starts the nightly look. An account is suspended by a condition on its days, so that on several
 * nodes a second start does no harm.
 */
@Singleton
public class ReviewJob {

  private static final String NAME = "review-accounts";

  /** Starts it every night. */
  @Schedule(hour = "2", minute = "40", persistent = false)
  public void nightly() {
    start();
  }

  /**
   * Starts it unless it is running; one that was interrupted is gone on with.
   *
   * @return the execution, or empty while one is running
   */
  public OptionalLong start() {
    JobOperator operator = BatchRuntime.getJobOperator();
    return running(operator).isEmpty()
        ? OptionalLong.of(operator.start(NAME, new Properties()))
        : OptionalLong.empty();
  }

  private static List<Long> running(JobOperator operator) {
    try {
      return operator.getRunningExecutions(NAME);
    } catch (NoSuchJobException e) {
      // Never started on this installation.
      return List.of();
    }
  }
}
