package org.contactpoint.disclosure;

import java.util.List;

/**
 * Requests to get in touch that wait for the caller, the own team or the management team, and those
 * that the caller made (F053). Guarded; naming a child is a look.
 */
public interface ContactRequests {

  /** What is open, the soonest due first, and what was settled in the past thirty days. */
  List<ContactView> list();

  /**
   * One of them.
   *
   * @throws org.contactpoint.kernel.NotFound when it is not the caller's, or the record has gone
   */
  ContactView view(String request);
}
