package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;

/**
 * How many requests wait for somebody: a number of one's own duties, which tells of no child, so
 * that every page may show it without an entry in the ledger.
 */
@ApplicationScoped
public class ContactsDue {

  @Inject private ContactDutyRepository duties;

  /** How many are open that the caller may answer. */
  public int waiting(Caller caller) {
    return duties.waiting(caller);
  }
}
