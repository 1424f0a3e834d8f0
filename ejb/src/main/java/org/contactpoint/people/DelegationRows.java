package org.contactpoint.people;

/**
 * SQL for a role that was handed over: its standing {@code t} is that of the account that holds it,
 * {@code d} says whose role it is. So the account check finds it in its one statement.
 */
public final class DelegationRows {

  /**
   * Whether it still stands for what it was given for: both accounts open, neither of another role
   * or organisation since. Over {@code d}, the holder's account {@code a}, the giver's {@code y}.
   */
  public static final String STANDS =
      "(a.state = 'ACTIVE' AND y.state = 'ACTIVE' AND y.role = d.role AND a.role = d.holder_role"
          + " AND y.organisation_id = d.organisation_id"
          + " AND a.organisation_id = d.organisation_id)";

  /** What the account {@code a} holds by its standing {@code t} on a day, its parameter, twice. */
  static final String HELD =
      " LEFT JOIN (delegation d JOIN account y ON y.id = d.giver_account"
          + " JOIN person w ON w.id = y.person_id)"
          + " ON d.id = t.id AND t.kind = 'DELEGATION' AND t.subject_kind = 'ACCOUNT'"
          + " AND t.valid_from <= ? AND t.valid_until >= ? AND d.state = 'HELD' AND "
          + STANDS;

  static final String COLUMNS =
      "d.role AS given_role, y.id AS giver, w.name AS giver_name, t.valid_until AS given_until";

  private DelegationRows() {}
}
