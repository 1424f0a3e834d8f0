package org.contactpoint.people;

/** The life of an account. */
enum AccountState {
  ACTIVE,
  SUSPENDED,
  CLOSED
}
