package org.contactpoint.involvement.contact;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.FailureKinds;

/** Every five minutes passes on requests that nobody has dealt with in time. */
@Singleton
public class ContactTimer {

  private static final Logger LOG = Logger.getLogger(ContactTimer.class.getName());

  @Inject private LateContacts late;

  /** Looks whether anything is late. Two nodes that look at once find each row once. */
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void look() {
    try {
      late.passOn();
    } catch (ContactPointException e) {
      LOG.log(Level.WARNING, () -> "Late requests could not be passed on. " + FailureKinds.of(e));
    }
  }
}
