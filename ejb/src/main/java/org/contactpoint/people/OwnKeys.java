package org.contactpoint.people;

import java.time.Instant;
import java.util.List;

/**
 * The signed-in person's own security keys: what there is, one more, one less. Each change is told
 * to the person and ends what stood on a key that is gone.
 */
public interface OwnKeys {

  /** What somebody sees of the own ways of signing in; what is new in it counts as read. */
  Held held();

  /**
   * Invites the browser to make a key; good for one answer.
   *
   * @return the invitation, as the browser's own interface takes it
   * @throws org.contactpoint.kernel.Refused when this session may add none
   */
  String invite();

  /**
   * Adds the key that was made.
   *
   * @param name what the person calls it
   * @param answer what the browser sent
   * @throws org.contactpoint.kernel.InvalidInput when it has no name or is not taken
   */
  void add(String name, String answer);

  /**
   * Removes a key at once, and ends every session that was signed in with it.
   *
   * @param key its handle
   * @return whether this very session is one of them
   * @throws org.contactpoint.kernel.NotFound when it is not an own key
   */
  boolean remove(String key);

  /**
   * Own ways of signing in.
   *
   * @param keys oldest first
   * @param mayAdd whether this session may add one
   * @param notices what happened, newest first
   * @param whom whom to call if the caller did not do one of these, with numbers
   */
  record Held(List<Key> keys, boolean mayAdd, List<Notice> notices, String whom) {}

  /**
   * One key.
   *
   * @param handle opaque
   * @param lastUsed null when it has never been used
   * @param here whether this session was signed in with it
   */
  record Key(String handle, String name, Instant added, Instant lastUsed, boolean here) {}

  /**
   * Something that happened.
   *
   * @param about the name of the key that it is about, or null
   * @param fresh whether it had not been read before
   */
  record Notice(Instant at, NoticeKind kind, String about, boolean fresh) {}

  /** What can happen to somebody's ways of signing in. */
  enum NoticeKind {
    KEY_ADDED,
    KEY_REMOVED,
    KEY_CLONED,
    TICKET_ISSUED,
    /** A ticket for the account takes two people: what each of them did. */
    TICKET_ASKED,
    TICKET_RELEASED,
    TICKET_REFUSED,
    PASSWORD_CHANGED,
    /** Somebody came in from a browser that had never signed in to the account. */
    NEW_BROWSER,
    /** Somebody came in after several tries that failed. */
    AFTER_FAILURES,
    /** The help desk did something for the account, after calling back. */
    DESK_UNLOCKED,
    DESK_SIGNED_OUT,
    PASSWORD_TICKET,
    /** Somebody at the help desk has done as much as one may in a day: for the national team. */
    DESK_LIMIT,
    /** A management team has something to look into. */
    ALERT,
    PIN_CHANGED,
    /** The work telephone was changed: the help desk calls it again after a month. */
    TELEPHONE_CHANGED,
    /** A role was handed over, to be confirmed by somebody else; what became of it. */
    DELEGATION_ASKED,
    DELEGATION_CONFIRMED,
    DELEGATION_REFUSED,
    DELEGATION_ENDED,
    /** One-time phrases for calls to a mediator were made anew. */
    PHRASES_MADE,
    /** A mediator knew the person by call-back and phrase, and could look up from then on. */
    LOOKED_UP_FOR,
    /** Nobody signed in for long; if nobody does, the account is suspended. */
    DORMANT
  }
}
