package org.contactpoint.involvement.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.involvement.Colleague;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.WorkChanged;
import org.contactpoint.kernel.ProductClock;

/**
 * Owes a mail to everybody else who works with the child and may see what has changed. Whoever may
 * not see it is not told that there is something.
 */
@ApplicationScoped
public class WorkNotices {

  @Inject private NoticeMailRepository mails;
  @Inject private CurrentCaller current;
  @Inject private Post post;
  @Inject private ProductClock clock;

  void tell(@Observes WorkChanged changed) {
    if (!post.open()) {
      return;
    }
    Long self = current.find().map(Caller::accountId).orElse(null);
    List<Long> others =
        Involved.of(changed.child()).stream()
            .filter(i -> i.fact().activeOn(clock.today()))
            .map(i -> i.fact().accountId())
            .filter(Objects::nonNull)
            .filter(id -> !id.equals(changed.fact().accountId()) && !id.equals(self))
            .distinct()
            .toList();
    told(changed, mails.open(others)).stream()
        .sorted()
        .forEach(account -> mails.owe(account, clock.today()));
  }

  /** Which of these see the involvement that has changed. */
  static List<Long> told(WorkChanged changed, Collection<Colleague> others) {
    Involved involved = new Involved(null, changed.fact());
    return others.stream()
        .filter(other -> involved.visibleTo(other, changed.child()))
        .map(Colleague::accountId)
        .toList();
  }
}
