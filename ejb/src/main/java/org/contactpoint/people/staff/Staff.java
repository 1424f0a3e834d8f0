package org.contactpoint.people.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Standing;
import org.contactpoint.people.AccountState;
import org.contactpoint.people.StandingKind;

/** The accounts within the caller's reach. Every method is guarded and recorded. */
public interface Staff {

  /** How many rows a page of the list has. */
  int PAGE = 50;

  /**
   * A page of the list, by name.
   *
   * @throws org.contactpoint.kernel.NotFound for an organisation outside one's reach
   * @throws org.contactpoint.kernel.InvalidInput for a text of more than 80 characters
   */
  Listing list(Filter filter);

  /** All that fits a filter, at most 20,000, for a file. */
  List<Row> export(Filter filter);

  /**
   * One person's account.
   *
   * @param account its opaque handle
   * @throws org.contactpoint.kernel.NotFound when it is outside one's reach
   */
  Member view(String account);

  /** Which accounts: all that are not closed, or those of a state. */
  enum Show {
    ALL,
    SUSPENDED,
    ENDING,
    LAPSED,
    CLOSED
  }

  /**
   * What to list.
   *
   * @param organisation opaque handle, or null for all
   * @param text part of a name or user name, or null
   * @param page from 1
   */
  record Filter(Show show, String organisation, String text, int page) {}

  /**
   * A page of the list.
   *
   * @param more whether there is another page
   * @param due how many of each there are, whatever the filter; null for those who have a list of
   *     tasks that says so
   * @param organisation name of the organisation that was asked for, or null
   */
  record Listing(List<Row> rows, boolean more, Due due, String organisation) {}

  /** How many accounts are of each kind: what is to be done. */
  record Due(int ending, int lapsed) {}

  /**
   * A row of the list.
   *
   * @param account opaque handle
   * @param organisationHandle opaque handle
   * @param check the worst of record check, training and agreement
   * @param ends when the first of them ends or ended; null when one is missing or none ends
   */
  record Row(
      String account,
      String name,
      String username,
      Role role,
      String job,
      String organisation,
      String organisationHandle,
      String telephone,
      String email,
      AccountState state,
      Standing.State check,
      LocalDate ends) {}

  /**
   * One account with its standings and history.
   *
   * @param joined whether the person has chosen a first password
   * @param own whether it is the caller's, or another account of the same person
   * @param otherAccounts how many other accounts the person has
   * @param ends last day of an account that is for a time, or null
   * @param handedOver roles that the person has handed over or holds for a time
   */
  record Member(
      Row row,
      String team,
      boolean organisationOpen,
      boolean joined,
      boolean own,
      int otherAccounts,
      LocalDate ends,
      List<Held> standings,
      List<HandedOverRoles.HandedOver> handedOver,
      List<Event> history) {}

  /**
   * How one kind of standing stands.
   *
   * @param from first day of the latest; null when it is missing
   * @param until its last day; null when it has no end
   * @param version of the text or course, or null
   */
  record Held(
      StandingKind kind,
      Standing.State state,
      LocalDate from,
      LocalDate until,
      String evidence,
      String version) {}

  /**
   * What was done.
   *
   * @param by name of who did it
   * @param reason in words, or null
   * @param text the short text, for those who keep staff; else null
   */
  record Event(Instant at, String by, Operation action, String reason, String text) {}
}
