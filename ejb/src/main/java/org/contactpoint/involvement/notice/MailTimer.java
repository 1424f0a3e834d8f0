package org.contactpoint.involvement.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.FailureKinds;

/** Each hour of the working day sends the mails of the days before. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

  @Inject private MailRound round;

  /** Sends, outside of any transaction: each step stands for itself. */
  @Schedule(hour = "7-18", minute = "10", timezone = "Europe/London", persistent = false)
  public void send() {
    try {
      round.send();
    } catch (ContactPointException e) {
      LOG.log(Level.WARNING, () -> "Mails could not be sent. " + FailureKinds.of(e));
    }
  }
}
