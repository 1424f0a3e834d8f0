package org.contactpoint.people;

/** Kinds of credential; a strong sign-in needs two of different kinds. */
enum CredentialKind {
  PASSWORD,
  CODE,
  /** Goes with a code, and is checked here: whoever finds the code generator has no PIN. */
  PIN
}
