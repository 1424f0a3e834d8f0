package org.contactpoint.guard;

import org.contactpoint.access.Caller;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;

/** Whether an operation may run for whoever asks. No rule fits, no entry: the answer is then no. */
enum Decision {
  ALLOWED,
  NOT_SIGNED_IN,
  SIGNED_IN_ALREADY,
  NO_RIGHT,
  NOT_OWN_ROLE,
  NOT_SETTLED,
  NOT_SAFEGUARDING,
  NOT_STRONG,
  NOT_FRESH,
  OTHER_PRINCIPAL,
  SWITCHED_OFF,
  NOT_IN_PHASE,
  NOT_SYSTEM;

  /**
   * What of the installation bears on a decision.
   *
   * @param closed whether the kill switch for all users is on
   * @param limited whether a sign-in by code is held to its limits
   * @param fresh whether the caller's second factor was given lately enough for the operation
   * @param reached whether the phase of the caller's authority and organisation lets it be done
   * @param settled whether the caller has signed the agreement and confirmed the training
   * @param standing whether the caller holds the standing that the right needs beside the role
   */
  record State(
      boolean closed,
      boolean limited,
      boolean fresh,
      boolean reached,
      boolean settled,
      boolean standing) {}

  /** The name under which the container knows who has not signed in. */
  private static final String ANONYMOUS = "ANONYMOUS";

  /**
   * Decides.
   *
   * @param operation what is to be done
   * @param caller who asks, or null
   * @param principal the container's name of the caller, or null
   * @param system the operation that a running system job may do, or null
   * @param state the switches of the installation as they stand now
   */
  static Decision of(
      Operation operation, Caller caller, String principal, Operation system, State state) {
    if (operation.right() == Right.SYSTEM) {
      return operation == system ? ALLOWED : NOT_SYSTEM;
    }
    if (operation.right() == Right.NOT_SIGNED_IN) {
      return caller == null ? ALLOWED : SIGNED_IN_ALREADY;
    }
    if (caller == null) {
      return NOT_SIGNED_IN;
    }
    if (principal == null || ANONYMOUS.equals(principal) || !caller.username().equals(principal)) {
      return OTHER_PRINCIPAL;
    }
    if (!caller.may(operation.right())) {
      return NO_RIGHT;
    }
    if (!caller.may(operation)) {
      return NOT_OWN_ROLE;
    }
    if (!state.settled() && !operation.beforeSettled()) {
      return NOT_SETTLED;
    }
    if (operation.right() == Right.OWN_ACCOUNT) {
      return ALLOWED;
    }
    if (state.closed() && caller.role() != Role.OPERATOR && caller.role() != Role.AUDITOR) {
      return SWITCHED_OFF;
    }
    if (!state.reached()) {
      return NOT_IN_PHASE;
    }
    if (!state.standing()) {
      return NOT_SAFEGUARDING;
    }
    boolean tooWeak =
        operation.strongOnly() && state.limited() && caller.strength() != Strength.STRONG;
    if (tooWeak) {
      return NOT_STRONG;
    }
    return state.fresh() ? ALLOWED : NOT_FRESH;
  }
}
