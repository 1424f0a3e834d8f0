package org.contactpoint.involvement.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;

/** The choice of the signed-in person. */
@Stateless
@PermitAll
public class OwnNewsMails implements NewsMails {

  @Inject private CurrentCaller current;
  @Inject private NoticeMailRepository mails;
  @Inject private Post post;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.NOTICE_MAIL_VIEW)
  public Choice view() {
    return new Choice(!mails.isOff(current.get().accountId()), post.open());
  }

  @Override
  @Guarded(Operation.NOTICE_MAIL_CHOOSE)
  public void choose(boolean wanted) {
    noting.change();
    noting.detail("wanted=" + wanted);
    long account = current.get().accountId();
    if (wanted) {
      mails.turnOn(account);
    } else {
      mails.turnOff(account, clock.now());
    }
  }
}
