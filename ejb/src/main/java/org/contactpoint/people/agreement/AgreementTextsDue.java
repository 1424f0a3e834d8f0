package org.contactpoint.people.agreement;

/** Whether a text of the agreement waits for the caller, for rooms beside this. */
public interface AgreementTextsDue {

  /** How many texts somebody else proposed that can still be released: one or none. */
  int toRelease();
}
