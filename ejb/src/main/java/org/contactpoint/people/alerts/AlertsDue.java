package org.contactpoint.people.alerts;

/** How many alerts the caller's management team has to look into, for rooms beside this. */
public interface AlertsDue {

  /** Those that nobody has closed. */
  int open();
}
