package org.contactpoint.people;

/** The life of an account. */
public enum AccountState {
  ACTIVE,
  SUSPENDED,
  CLOSED
}
