package org.contactpoint.people;

/** SQL for the authority to which an organisation {@code o} belongs on a day. */
public final class AuthorityRows {

  /** Its GSS code; its one parameter is the day. */
  public static final String NOW =
      "(CASE WHEN o.next_from <= ? THEN o.next_authority ELSE o.authority END)";

  /**
   * Whether it is one authority's, so that an index serves; its parameters are the GSS code, the
   * day, and both again.
   */
  public static final String OF =
      "((o.authority = ? AND (o.next_from IS NULL OR o.next_from > ?))"
          + " OR (o.next_authority = ? AND o.next_from <= ?))";

  private AuthorityRows() {}
}
