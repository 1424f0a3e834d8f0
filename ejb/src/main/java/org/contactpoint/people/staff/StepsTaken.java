package org.contactpoint.people.staff;

import java.util.List;

/** Steps to going live, for the history of this room's pages; another room keeps them. */
public interface StepsTaken {

  /** Who took a step for an organisation, and who confirmed it; in no order. */
  List<Staff.Event> ofOrganisation(long organisation);
}
