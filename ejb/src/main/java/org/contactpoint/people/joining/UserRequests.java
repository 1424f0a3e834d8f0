package org.contactpoint.people.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.people.staff.StaffKeeping;

/**
 * Asking for accounts, and the requests within the caller's reach. An organisation manager asks for
 * people of the own organisation; a management team also for those of the organisations of its
 * authority, such as a first manager; the national team for the people of management teams,
 * national partners, the help desk and its own. Somebody else decides: see {@link Approvals}.
 */
public interface UserRequests {

  /** How many rows a page of the list has. */
  int PAGE = 50;

  /**
   * What can be chosen in the form.
   *
   * @param organisation opaque handle, or null for the own organisation
   * @throws org.contactpoint.kernel.NotFound when it is outside one's reach
   */
  Choices choices(String organisation);

  /**
   * Judges a request without sending it.
   *
   * @throws org.contactpoint.kernel.InvalidInput for every field that is not as it should be, also
   *     for a role that the caller cannot ask for there
   * @throws org.contactpoint.kernel.NotFound for an organisation outside one's reach
   */
  void check(Asked asked);

  /**
   * Asks for an account.
   *
   * @return opaque handle of the request, the same when the form is sent twice
   * @throws org.contactpoint.kernel.InvalidInput for every field that is not as it should be, and
   *     for somebody who has an account or has been asked for already
   * @throws org.contactpoint.kernel.Refused for oneself
   * @throws org.contactpoint.kernel.NotFound for an organisation or team outside one's reach
   */
  String ask(Asked asked);

  /**
   * Takes back a request of one's own organisation, or of one's own, that waits.
   *
   * @throws org.contactpoint.kernel.Conflict when it has been decided already
   */
  void withdraw(StaffKeeping.Order order);

  /** A page of the requests within one's reach, the oldest that waits first. */
  Listing list(Show show, int page);

  /**
   * One request, whole.
   *
   * @throws org.contactpoint.kernel.NotFound when it is outside one's reach
   */
  Whole view(String request);

  /** Which requests. */
  enum Show {
    WAITING,
    DECIDED
  }

  /** Where a request stands. */
  enum State {
    WAITING,
    APPROVED,
    REFUSED,
    WITHDRAWN
  }

  /**
   * What the form offers.
   *
   * @param organisation its name
   * @param teams of the organisation, by handle and name; may be empty
   * @param roles for which the caller may ask there
   */
  record Choices(String organisation, List<Team> teams, List<Role> roles) {}

  /** A team, by its opaque handle. */
  record Team(String handle, String name) {}

  /**
   * The form.
   *
   * @param organisation opaque handle, or null for the own organisation
   * @param role code of the role
   * @param team opaque handle, or null for none
   * @param text why the person needs access, 3 to 200 characters; sealed
   * @param identity reference to the proof of identity, never the proof
   * @param checked day of the criminal-record check
   * @param check its reference
   * @param trained day of the training
   * @param training its reference
   * @param course version of the course
   * @param endsOn last day of an account that is for a time, or null
   * @param key idempotency key of the form
   */
  record Asked(
      String organisation,
      String name,
      String job,
      String role,
      String team,
      String email,
      String telephone,
      String text,
      String identity,
      LocalDate checked,
      String check,
      LocalDate trained,
      String training,
      String course,
      LocalDate endsOn,
      String key) {

    @Override
    public String toString() {
      return "asked";
    }
  }

  /**
   * A page of the list.
   *
   * @param more whether there is another page
   * @param waiting how many wait within one's reach
   */
  record Listing(List<Row> rows, boolean more, int waiting) {}

  /**
   * A row of the list.
   *
   * @param request opaque handle
   * @param by name of who asked
   * @param own whether the caller asked for it
   * @param endsOn last day of an account that is for a time, or null
   */
  record Row(
      String request,
      String name,
      Role role,
      String job,
      String organisation,
      String by,
      Instant askedAt,
      boolean own,
      State state,
      LocalDate endsOn) {}

  /**
   * One request.
   *
   * @param team its name, or null
   * @param text why access is needed
   * @param decision null while it waits
   * @param bars what the caller may not do with it
   */
  record Whole(
      Row row,
      String team,
      String email,
      String telephone,
      String text,
      String identity,
      LocalDate checked,
      String check,
      LocalDate trained,
      String training,
      String course,
      Decision decision,
      Bars bars) {}

  /** Why the caller may not do each of these, in words; null for what the caller may do. */
  record Bars(String approve, String refuse, String withdraw) {}

  /**
   * How it was decided.
   *
   * @param by name of who decided
   * @param reason in words
   */
  record Decision(String by, Instant at, String reason, String text) {}
}
