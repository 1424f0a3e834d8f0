package org.contactpoint.people.staff;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Role;

/** Roles that are handed over for a time, for the pages of this room; another room keeps them. */
public interface HandedOverRoles {

  /** Those in an organisation that are neither over nor refused. */
  List<HandedOver> ofOrganisation(long organisation);

  /** Those that an account gave or holds and that are neither over nor refused. */
  List<HandedOver> ofAccount(long account);

  /**
   * One of them.
   *
   * @param delegation opaque handle
   * @param giver name of whose role it is
   * @param holder name of who gets it
   * @param state how it stands, a code
   */
  record HandedOver(
      String delegation,
      Role role,
      String giver,
      String holder,
      LocalDate from,
      LocalDate until,
      String state) {}
}
