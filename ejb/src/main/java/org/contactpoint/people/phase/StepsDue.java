package org.contactpoint.people.phase;

/** Steps to live that wait for a second person, for rooms beside this. */
public interface StepsDue {

  /** Authorities whose step somebody else than the caller took. */
  int authorities();

  /** Organisations that the caller may confirm, whose step somebody else took. */
  int organisations();
}
