package org.contactpoint.people.alerts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Noting;

/** Notes who stood before a page that is not for them. */
@Stateless
@PermitAll
public class DoorOffice implements ClosedDoors {

  private static final int LONGEST_PAGE = 60;

  @Inject private Overreach overreach;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.PAGE_REFUSED)
  public void knocked(Right right, String page) {
    noting.detail(
        "page=" + page.substring(0, Math.min(LONGEST_PAGE, page.length())) + " right=" + right);
    overreach.refused(right);
    throw new NotFound();
  }
}
