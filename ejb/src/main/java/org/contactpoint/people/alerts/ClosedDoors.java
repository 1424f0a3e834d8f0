package org.contactpoint.people.alerts;

import org.contactpoint.access.Right;

/** Pages that somebody opened by their address without the right to what they are for. */
public interface ClosedDoors {

  /**
   * Puts it into the ledger.
   *
   * @param page its path, without parameters
   * @throws org.contactpoint.kernel.NotFound always: such a page does not exist
   */
  void knocked(Right right, String page);
}
