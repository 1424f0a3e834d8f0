package org.contactpoint.rights;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.FailureKinds;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.KeyInventory;
import org.contactpoint.vault.Rotation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Each night: destroys old keys that nothing needs any more, and starts a rotation when the last
 * one is too long ago. On several nodes the job may start twice; its work is found by epoch, so
 * that does no harm.
 */
@Singleton
public class RotationTimer {

  private static final Logger LOG = Logger.getLogger(RotationTimer.class.getName());

  @Inject private Rotation rotation;
  @Inject private KeyInventory inventory;
  @Inject private RotationJob job;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.keys.rotation.days", defaultValue = "30")
  private long days;

  /** Looks whether anything is due; real time, because a sandbox's moved clock wears out no key. */
  @Schedule(hour = "3", minute = "20", persistent = false)
  public void look() {
    try {
      rotation.tidy();
      Instant due = inventory.rotatedAt().plus(days, ChronoUnit.DAYS);
      if (days > 0 && clock.real().isAfter(due)) {
        job.start();
      }
    } catch (ContactPointException e) {
      LOG.log(
          Level.WARNING,
          () -> "The nightly look at the keys found them closed. " + FailureKinds.of(e));
    }
  }
}
