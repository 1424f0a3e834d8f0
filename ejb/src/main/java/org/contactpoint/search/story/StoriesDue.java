package org.contactpoint.search.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;

/**
 * How many cases wait for a desk, or answers for whoever asked: numbers of what is owed, which tell
 * of no child, so that a page may show them without an entry in the ledger.
 */
@ApplicationScoped
public class StoriesDue {

  @Inject private StoryCaseRepository cases;

  /** How many wait for the caller's management team. */
  public int waiting(Caller caller) {
    return cases.waiting(caller.authority());
  }

  /** How many answers to what the caller handed over the caller has not seen. */
  public int answered(Caller caller) {
    return cases.answered(caller.accountId());
  }
}
