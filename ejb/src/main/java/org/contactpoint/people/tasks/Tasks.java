package org.contactpoint.people.tasks;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to do within the caller's reach, the most urgent kind first. Guarded and recorded.
 */
public interface Tasks {

  /** One line for each kind of which there is something to do; empty when nothing is. */
  List<Task> list();

  /** What is to be done, in the order of the list: what keeps people out comes first. */
  enum Kind {
    /** Something was stopped or tried that has to be looked into. */
    ALERTS,
    /** A request of somebody else waits for the caller's decision. */
    REQUESTS,
    /** Somebody wants to hand a role over, and somebody else than the caller has to confirm it. */
    DELEGATIONS_TO_CONFIRM,
    /** Somebody asked for a ticket that takes two people. */
    TICKETS_TO_RELEASE,
    /** A ticket that the caller asked for was released, and is shown to nobody else. */
    TICKETS_TO_SHOW,
    /** A new authority was asked for, and somebody else has to confirm it. */
    AUTHORITIES_TO_REGISTER,
    /** An authority is to go live, and somebody else than the caller has to confirm it. */
    AUTHORITIES_TO_CONFIRM,
    /** The same of an organisation. */
    ORGANISATIONS_TO_CONFIRM,
    /** A text of the agreement was proposed, and somebody else has to release it. */
    AGREEMENT_TEXTS_TO_RELEASE,
    /** A check, training or agreement has lapsed or is missing, and keeps somebody out. */
    ACCOUNTS_LAPSED,
    /** No accreditation is in force, so nobody of the organisation can come in. */
    ORGANISATIONS_LAPSED,
    /** A check, training or agreement ends within 30 days. */
    ACCOUNTS_ENDING,
    /** An accreditation ends within 30 days. */
    ORGANISATIONS_ENDING,
    /** Accredited, and still at the first step to going live. */
    ORGANISATIONS_PREPARING,
    /** An account has to be confirmed by its day, or is suspended. */
    ACCOUNTS_TO_CONFIRM,
    /** A role that was handed over goes back within a week. */
    DELEGATIONS_ENDING,
    /** An authority is merged or divided on a day to come. */
    MERGERS
  }

  /**
   * A line of the list.
   *
   * @param count at least one
   * @param by the first day by which something of it is due, or null
   */
  record Task(Kind kind, int count, LocalDate by) {}
}
