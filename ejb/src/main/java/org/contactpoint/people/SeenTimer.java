package org.contactpoint.people;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.FailureKinds;

/** Every five seconds, and when the server stops: writes down which sessions were seen. */
@Singleton
public class SeenTimer {

  private static final Logger LOG = Logger.getLogger(SeenTimer.class.getName());

  @Inject private SeenSessions seen;

  /** Writes what waits; when the database is away it waits on. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void write() {
    try {
      seen.write();
    } catch (ContactPointException e) {
      LOG.log(Level.WARNING, () -> "Could not write who was seen. " + FailureKinds.of(e));
    }
  }

  @PreDestroy
  void last() {
    write();
  }
}
