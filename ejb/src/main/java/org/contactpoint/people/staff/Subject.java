package org.contactpoint.people.staff;

/**
 * Of whom an event or a standing is.
 *
 * @param kind which table the id is of
 * @param id surrogate
 */
record Subject(Kind kind, long id) {

  /** Accounts have events, people have standings, organisations have both. */
  enum Kind {
    ACCOUNT,
    PERSON,
    ORGANISATION
  }

  static Subject account(long id) {
    return new Subject(Kind.ACCOUNT, id);
  }

  static Subject person(long id) {
    return new Subject(Kind.PERSON, id);
  }

  static Subject organisation(long id) {
    return new Subject(Kind.ORGANISATION, id);
  }
}
