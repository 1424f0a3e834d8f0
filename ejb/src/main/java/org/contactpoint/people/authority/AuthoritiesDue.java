package org.contactpoint.people.authority;

/** New authorities that wait for a second person, for rooms beside this. */
public interface AuthoritiesDue {

  /** Those that somebody else than the caller asked for. */
  int toConfirm();
}
