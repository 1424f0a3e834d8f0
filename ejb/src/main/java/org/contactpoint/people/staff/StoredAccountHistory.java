package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Operation;

/** Adds to the same history as this room does. */
@ApplicationScoped
class StoredAccountHistory implements AccountHistory {

  @Inject private StaffEvents events;
  @Inject private StaffRows rows;

  @Override
  public void add(long accountId, Operation action) {
    events.add(Subject.account(accountId), rows.caller(), new StaffEvents.Done(action, null, null));
  }
}
