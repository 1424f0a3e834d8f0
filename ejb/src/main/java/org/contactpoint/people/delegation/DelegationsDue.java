package org.contactpoint.people.delegation;

/** What there is to do about roles that are handed over, for rooms beside this. */
public interface DelegationsDue {

  /** Those within the caller's reach that wait for somebody else than the caller. */
  int toConfirm();

  /** Those within the caller's reach that end within a week. */
  int ending();
}
