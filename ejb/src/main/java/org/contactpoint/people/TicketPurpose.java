package org.contactpoint.people;

/** What a ticket is good for; it is good for nothing else. */
public enum TicketPurpose {
  /** Making one more security key, after the password: see {@link TicketStep}. */
  KEY,
  /** Choosing a new password in place of one that is lost: see {@link NewPassword}. */
  PASSWORD,
  /** Choosing the first password and then making the first key or code: see {@link JoinStep}. */
  INVITATION
}
