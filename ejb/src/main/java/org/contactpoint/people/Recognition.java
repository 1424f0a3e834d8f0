package org.contactpoint.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.contactpoint.access.Caller;

/**
 * Recognises the caller of a request by the secret of the session, and judges account,
 * organisation, standings and limits anew each time. From then on {@link
 * org.contactpoint.access.CurrentCaller} tells who is asking. For the sign-in mechanism only.
 */
public interface Recognition {

  /**
   * Recognises, and remembers for the rest of the request.
   *
   * @param sessionSecret what the browser's session holds
   * @param address from where the request comes, as far as the server can vouch for it; null for
   *     nowhere, which is no network that an organisation may have set
   */
  Recognised recognise(String sessionSecret, String address);

  /** Recognises somebody of whom it is not known from where the request comes. */
  Recognised recognise(String sessionSecret);

  /**
   * What came of it.
   *
   * @param caller who is asking, or empty
   * @param ended why the session is at an end, when it is; null otherwise
   * @param endsAt when it will end if nothing more is asked; null without caller
   * @param whom whom to call before coming in again, for who held the session; null where nobody
   *     need be called
   */
  record Recognised(Optional<Caller> caller, Ended ended, Instant endsAt, String whom) {}

  /** Why a session is over; the sign-in page says so. */
  enum Ended {
    SIGNED_OUT,
    IDLE,
    TOO_LONG,
    ELSEWHERE,
    NOT_ALLOWED,
    UNKNOWN,
    /** The security key with which it was signed in has been removed. */
    KEY_REMOVED,
    /** The person's keys were reported lost. */
    KEY_LOST,
    /** A copy of the security key was used: whose session this is nobody knows. */
    KEY_CLONED,
    /** The help desk ended it, or a ticket of the help desk was used for a new password. */
    HELP_DESK,
    SUSPENDED,
    CLOSED,
    ORGANISATION,
    RECORD_CHECK,
    TRAINING,
    COVER,
    ACCREDITATION,
    /** The request came from a network from which the organisation does not work. */
    NETWORK;

    /** Whether the person must call somebody before coming in again. */
    public boolean barred() {
      return EnumSet.of(NOT_ALLOWED, KEY_CLONED, KEY_LOST).contains(this)
          || ordinal() >= SUSPENDED.ordinal();
    }
  }
}
