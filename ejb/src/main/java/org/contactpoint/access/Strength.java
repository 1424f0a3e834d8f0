package org.contactpoint.access;

/** How surely a session knows who is there: a property of the sign-in, not of the account. */
public enum Strength {
  /** Password and a code that can be read out: a phishing page can relay both. */
  LIMITED,
  /** Password and a security key, which signs for this site only and asks for its own PIN. */
  STRONG
}
