package org.contactpoint.access;

import java.time.Instant;
import java.util.Optional;

/** Tells services who is asking. The guard has checked it before any service method runs. */
public interface CurrentCaller {

  /** The signed-in caller of this request, or empty before sign-in and in system jobs. */
  Optional<Caller> find();

  /** When the caller last gave a second factor; empty when that is not known. */
  default Optional<Instant> provedAt() {
    return Optional.empty();
  }

  /** How far the caller's authority and organisation have got; nothing is open when unknown. */
  default Progress progress() {
    return Progress.NONE;
  }

  /** Whether nothing is owed at the start: the agreement is signed and training is confirmed. */
  default boolean settled() {
    return true;
  }

  /** Whether the caller has been given the safeguarding right, and it holds today. */
  default boolean safeguards() {
    return false;
  }

  /**
   * The signed-in caller.
   *
   * @throws IllegalStateException outside a guarded operation of a signed-in caller
   */
  default Caller get() {
    return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }
}
