package org.contactpoint.people;

/** Kinds of credential; a strong sign-in needs two of different kinds. */
enum CredentialKind {
  PASSWORD,
  CODE
}
