package org.contactpoint.people.desk;

import java.time.Instant;
import java.util.List;
import org.contactpoint.access.Operation;
import org.contactpoint.people.Ticket;

/**
 * The help desk (F108). A caller is found by name or user name; a case is opened, which gives a
 * phrase to tell the caller; the desk hangs up and calls the number on file; who answers repeats
 * the phrase and is asked more. From then on the case helps for half an hour. Sees no child and no
 * password. Only accounts that are open, never an own one, and of practitioners, organisation
 * managers and management teams alone: nobody takes over an account of those who watch, and who
 * keeps staff gets no ticket here, as that takes two people.
 */
public interface HelpDesk {

  /** At most so many people are shown; when more fit, none is. */
  int MOST = 20;

  /**
   * People whose name has this in it, or whose user name it is.
   *
   * @throws org.contactpoint.kernel.InvalidInput for fewer than three letters, or too many people
   */
  List<Caller> find(String text);

  /** The person of a handle, before a case is opened. */
  Caller person(String person);

  /**
   * Opens a case.
   *
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.Conflict when the form is sent twice: a phrase is shown once
   */
  Opened open(String person, String key);

  /** Own cases of the last hours in which somebody has to be called back, or can be helped now. */
  List<Open> cases();

  /** An own case of the last hours, with the numbers on file. */
  Case view(String deskCase);

  /**
   * Records that the number on file was called and what was asked there.
   *
   * @return whether the phrase is the one of the case; it may be tried three times
   * @throws org.contactpoint.kernel.InvalidInput when no number on file was called or fewer than
   *     two things were asked
   */
  boolean called(Call call);

  /** Forgives failed sign-ins. */
  void unlock(String deskCase, String key);

  /** Ends every session. */
  void endSessions(String deskCase, String key);

  /**
   * Ends keys and sessions, and issues a ticket for one new key.
   *
   * @throws org.contactpoint.kernel.Refused for who keeps staff
   * @throws org.contactpoint.kernel.Conflict for who has not joined yet
   */
  Ticket keyTicket(String deskCase, String key);

  /** Issues a ticket with which the person chooses a new password; throws as the other does. */
  Ticket passwordTicket(String deskCase, String key);

  /** Somebody who may be calling. */
  record Caller(String person, String name, String username, String job, String organisation) {}

  /**
   * A case that was just opened.
   *
   * @param phrase to be told to the caller; shown once
   */
  record Opened(String deskCase, String phrase) {

    @Override
    public String toString() {
      return "opened";
    }
  }

  /**
   * A case that is not over.
   *
   * @param deskCase opaque handle
   * @param until until when it helps; null while the person has to be called back
   */
  record Open(
      String deskCase,
      String name,
      String username,
      String organisation,
      Instant openedAt,
      Instant until) {}

  /** Which number on file was called. */
  enum Number {
    OWN,
    OFFICE
  }

  /**
   * A call back.
   *
   * @param number OWN or OFFICE
   * @param phrase as it was repeated
   * @param checks codes of {@link DeskCheck}
   */
  record Call(String deskCase, String number, String phrase, List<String> checks) {

    @Override
    public String toString() {
      return "call";
    }
  }

  /**
   * A case.
   *
   * @param own number of the person on file, or null; likewise when the person has changed it in
   *     the last 30 days
   * @param office number of the organisation on file, or null
   * @param until until when it helps; null when the person has not been called back
   * @param tickets whether the desk may issue tickets for this account
   * @param acts what the desk did for this account, the newest first
   */
  record Case(
      Caller person,
      String own,
      String office,
      Instant until,
      boolean spent,
      boolean tickets,
      List<Act> acts) {}

  /** Something that the desk did. */
  record Act(Instant at, String by, Operation action) {}
}
