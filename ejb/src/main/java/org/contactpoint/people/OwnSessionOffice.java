package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;

/** Shows the caller's own sign-ins, and ends those elsewhere. */
@Stateless
@PermitAll
public class OwnSessionOffice implements OwnSessions {

  @Inject private SessionRepository sessions;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.SESSION_LIST)
  public List<Seen> list() {
    Caller who = caller.get();
    return sessions.seen(who.accountId(), who.sessionId());
  }

  @Override
  @Guarded(Operation.SESSION_END_OTHERS)
  public int endOthers() {
    noting.change();
    Caller who = caller.get();
    return sessions.endOthers(who.accountId(), who.sessionId(), clock.now());
  }
}
