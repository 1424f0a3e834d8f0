package org.contactpoint.people.joining;

/** How many requests wait for the caller, for rooms beside this. */
public interface RequestsDue {

  /** Those within reach for which somebody else asked: nobody decides about an own one. */
  int toDecide();
}
