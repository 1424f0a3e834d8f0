package org.contactpoint.population;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import org.contactpoint.kernel.Installation;
import org.contactpoint.people.Installations;

/**
 * Sees to it that a sandbox gets its population: starts the job a moment after the application is
 * up, so that no page waits for it, and again when it has failed, for example because the database
 * went away in between.
 */
@Singleton
@Startup
@DependsOn("InstallationStart")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SandboxStart {

  static final String JOB = "sandbox-population";

  private static final long FIRST_MILLIS = 500;
  private static final long AGAIN_MILLIS = 10_000;

  @Resource private TimerService timers;
  @Inject private Installations installations;
  @Inject private SandboxLoad load;

  private long execution = -1;

  @PostConstruct
  void plan() {
    timers.createIntervalTimer(FIRST_MILLIS, AGAIN_MILLIS, new TimerConfig(null, false));
  }

  @Timeout
  void seeToIt(Timer timer) {
    if (installations.current().mode() != Installation.Mode.SANDBOX
        || load.begun().map(LoadState::complete).orElse(true)) {
      timer.cancel();
      return;
    }
    JobOperator operator = BatchRuntime.getJobOperator();
    // Executions of an earlier life of the server may still be called running: only ours count.
    if (execution < 0 || !running(operator.getJobExecution(execution).getBatchStatus())) {
      execution = operator.start(JOB, new Properties());
    }
  }

  private static boolean running(BatchStatus status) {
    return status == BatchStatus.STARTING
        || status == BatchStatus.STARTED
        || status == BatchStatus.STOPPING;
  }
}
