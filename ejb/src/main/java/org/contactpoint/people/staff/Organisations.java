package org.contactpoint.people.staff;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;

/**
 * The organisations within the caller's reach. Reading and changing are guarded and recorded;
 * changes are as in {@link StaffKeeping}, and nobody changes the own organisation.
 */
public interface Organisations {

  /** How many rows a page of the list has. */
  int PAGE = 50;

  /** A page of the list, by name; the text is part of the name, or null. */
  Listing list(Show show, String text, int page);

  /**
   * One organisation.
   *
   * @throws org.contactpoint.kernel.NotFound when it is outside one's reach
   */
  Whole view(String organisation);

  /** Suspends an organisation: all its users are out at their next request. */
  void suspend(StaffKeeping.Order order);

  /** Opens a suspended organisation again. */
  void reinstate(StaffKeeping.Order order);

  /** Accredits it for a year from a day; the renewal's kind is ACCREDITATION. */
  void accredit(StaffKeeping.Renewal renewal);

  /** Which organisations. */
  enum Show {
    ALL,
    SUSPENDED,
    ENDING,
    LAPSED,
    /** Accredited, and still at the first step to going live. */
    PREPARING,
    /** The step to live waits for a second person. */
    WAITING
  }

  /** A page of the list. */
  record Listing(List<Row> rows, boolean more, Due due) {}

  /**
   * How many organisations are of each kind: what is to be done.
   *
   * @param preparing accredited, and still at the first step to going live
   */
  record Due(int suspended, int ending, int lapsed, int preparing) {}

  /**
   * A row of the list.
   *
   * @param organisation opaque handle
   * @param open whether it takes part
   * @param users accounts that are not closed
   * @param ends last day of the accreditation; null when it is missing or has no end
   */
  record Row(
      String organisation,
      String code,
      String name,
      Sector sector,
      boolean open,
      int users,
      Standing.State accreditation,
      LocalDate ends) {}

  /**
   * One organisation with its accreditation and history.
   *
   * @param kind what it is, in words
   * @param number URN or ODS code, or null
   * @param version of the row, for a change that is to be refused after somebody else's
   * @param own whether it is the caller's
   * @param phase how far it has got by itself; its authority may be behind
   * @param teams those that are open, by name
   * @param handedOver roles that are handed over for a time
   */
  record Whole(
      Row row,
      String kind,
      String number,
      OfficeForm.Contacts contacts,
      long version,
      boolean own,
      Phase phase,
      Staff.Held accreditation,
      List<Teams.Team> teams,
      List<HandedOverRoles.HandedOver> handedOver,
      List<Staff.Event> history) {}
}
