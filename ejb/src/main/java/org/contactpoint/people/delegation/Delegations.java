package org.contactpoint.people.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Role;
import org.contactpoint.people.staff.StaffKeeping;

/**
 * Roles that are handed over for a time. Somebody who keeps staff and goes away hands the own role,
 * never more, to a colleague of the own organisation whose own role carries less; a third person
 * confirms it. It stands from day to day, London time, and acts at the next request of who holds
 * it. Guarded and recorded.
 */
public interface Delegations {

  /** What the caller has handed over or holds, the latest first; what is long over is left out. */
  List<Row> own();

  /**
   * One of these.
   *
   * @throws org.contactpoint.kernel.NotFound when the caller neither gave nor holds it
   */
  Row own(String delegation);

  /** To whom the caller may hand over. */
  List<Colleague> choices();

  /**
   * Judges a form; nothing is done.
   *
   * @return to whom it would go
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  Colleague check(Form form);

  /** Asks that it be handed over; somebody else confirms it. Throws as {@link #check} does. */
  void ask(Form form);

  /**
   * Ends at once what the caller gave or holds, or takes back what still waits.
   *
   * @throws org.contactpoint.kernel.Conflict when it is over
   */
  void end(StaffKeeping.Order order);

  /** Those within the caller's reach: what waits first, then the first to end. */
  List<Row> list(Show show, String organisation);

  /**
   * One within the caller's reach.
   *
   * @throws org.contactpoint.kernel.NotFound outside it
   */
  Row view(String delegation);

  /** Which of them. */
  enum Show {
    /** All that are neither over nor refused. */
    OPEN,
    WAITING,
    /** Those that end within a week. */
    ENDING,
    ALL
  }

  /** How it stands. */
  enum State {
    /** Nobody else has confirmed it yet. */
    WAITING,
    /** Confirmed, and its first day is to come. */
    COMING,
    RUNNING,
    /** One of the two is suspended, closed, or of another role or organisation since. */
    STOPPED,
    OVER,
    REFUSED,
    ENDED
  }

  /**
   * Somebody who may hold it.
   *
   * @param handle opaque
   * @param ends the last day on which record check, training and account are in force
   */
  record Colleague(String handle, String name, String job, LocalDate ends) {}

  /**
   * What somebody wants to hand over: always the own role.
   *
   * @param to opaque handle of a colleague
   * @param from first day
   * @param until last day
   * @param reason code of {@link org.contactpoint.access.StaffReason}
   * @param text 3 to 200 characters; sealed
   * @param key idempotency key of the form
   */
  record Form(String to, LocalDate from, LocalDate until, String reason, String text, String key) {

    @Override
    public String toString() {
      return "delegation";
    }
  }

  /**
   * One of them.
   *
   * @param delegation opaque handle
   * @param role what is handed over
   * @param giver name of whose role it is
   * @param holder name of who gets it
   * @param reason in words
   * @param text the words of who asked; null where none were kept
   * @param decidedBy name of who confirmed, refused or ended it last, or null
   * @param decidedAt when that was, or null
   * @param gives whether the caller gave it
   * @param holds whether the caller holds it
   */
  record Row(
      String delegation,
      Role role,
      Person giver,
      Person holder,
      String organisation,
      LocalDate from,
      LocalDate until,
      State state,
      String reason,
      String text,
      String decidedBy,
      Instant decidedAt,
      boolean gives,
      boolean holds) {

    /** Whether it can still be ended. */
    public boolean open() {
      return state == State.WAITING
          || state == State.COMING
          || state == State.RUNNING
          || state == State.STOPPED;
    }
  }

  /** One of the two. */
  record Person(String name, String username) {}
}
