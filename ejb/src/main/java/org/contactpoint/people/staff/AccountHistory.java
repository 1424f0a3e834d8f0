package org.contactpoint.people.staff;

import org.contactpoint.access.Operation;

/** The history of accounts that those who keep staff read; for rooms beside this one. */
public interface AccountHistory {

  /** Adds what the caller has just done to an account, within the caller's transaction. */
  void add(long accountId, Operation action);
}
