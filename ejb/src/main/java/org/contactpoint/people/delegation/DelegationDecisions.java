package org.contactpoint.people.delegation;

import org.contactpoint.people.staff.StaffKeeping;

/**
 * What a third person decides about a role that somebody wants to hand over: neither of the two,
 * nor another account of one of them. Guarded and recorded.
 *
 * <p>Both throw {@code NotFound} outside one's reach, {@code Refused} for one of the two, {@code
 * InvalidInput} for what cannot be read, {@code Conflict} when it is not in the state for it.
 */
public interface DelegationDecisions {

  /** Lets it stand, from its first day on, today at the earliest. */
  void confirm(StaffKeeping.Order order);

  /** Refuses it, or ends at once what was confirmed. */
  void refuse(StaffKeeping.Order order);
}
