package org.contactpoint.involvement.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.FailureKinds;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Ledger;

/**
 * Sends what is owed of the days before today, one mail for all of them, so that nobody gets more
 * than one a day. What is owed is taken off before it is sent, so that two nodes send it once and
 * no row is locked while a mail server thinks; what was not taken is owed again.
 */
@ApplicationScoped
public class MailRound {

  static final String SUBJECT = "ContactPoint: there is something to see";
  static final String TEXT =
      "Something changed for one or more of the children with whom you work.\n\n"
          + "Sign in to ContactPoint as you always do, and see My children.\n\n"
          + "This message names nobody on purpose, and holds no link. Do not answer it.\n"
          + "You can switch it off in ContactPoint under Your account.\n";

  private static final Logger LOG = Logger.getLogger(MailRound.class.getName());
  private static final int PATIENCE = 3;
  private static final int KEPT_DAYS = 7;

  @Inject private NoticeMailRepository mails;
  @Inject private Post post;
  @Inject private Ledger ledger;
  @Inject private ProductClock clock;

  /** Sends; how many were taken. Gives up for this time when three were not. */
  public int send() {
    LocalDate today = clock.today();
    mails.forget(today.minusDays(KEPT_DAYS));
    if (!post.open()) {
      return 0;
    }
    int sent = 0;
    int failed = 0;
    for (NoticeMailRepository.Owed owed : mails.owed(today)) {
      if (failed < PATIENCE && mails.claim(owed.account(), today)) {
        if (sent(owed, today)) {
          sent++;
        } else {
          failed++;
        }
      }
    }
    if (sent > 0) {
      note(sent);
    }
    return sent;
  }

  private boolean sent(NoticeMailRepository.Owed owed, LocalDate today) {
    try {
      post.send(owed.email(), SUBJECT, TEXT);
      return true;
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, () -> "A mail was not taken. " + FailureKinds.of(e));
      mails.owe(owed.account(), today.minusDays(1));
      return false;
    }
  }

  private void note(int sent) {
    ledger.record(
        new Ledger.Entry(
            RandomIds.bytes(16),
            null,
            null,
            null,
            null,
            Operation.NOTICE_MAIL_SEND,
            Ledger.Outcome.DONE,
            "SYSTEM",
            null,
            "sent=" + sent,
            List.of()));
  }
}
