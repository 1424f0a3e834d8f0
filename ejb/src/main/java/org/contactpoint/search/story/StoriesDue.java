package org.contactpoint.search.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;

/**
 * How many cases wait for a desk: a number of what is owed, which tells of no child, so that a page
 * may show it without an entry in the ledger.
 */
@ApplicationScoped
public class StoriesDue {

  @Inject private StoryCaseRepository cases;

  /** How many wait for the caller's management team. */
  public int waiting(Caller caller) {
    return cases.waiting(caller.authority());
  }
}
