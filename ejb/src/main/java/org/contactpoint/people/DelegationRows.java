package org.contactpoint.people;

/**
 * SQL for a role that was handed over: its standing {@code v} is that of the account that holds it,
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

  /** What the account {@code a} holds on a day, if anything; its parameters are that day, twice. */
  static final String HELD =
      " LEFT JOIN standing v ON v.subject_kind = 'ACCOUNT' AND v.subject_id = a.id"
          + " AND v.kind = 'DELEGATION' AND v.valid_from <= ? AND v.valid_until >= ?"
          + " LEFT JOIN (delegation d JOIN account y ON y.id = d.giver_account"
          + " JOIN person w ON w.id = y.person_id)"
          + " ON d.id = v.id AND d.state = 'HELD' AND "
          + STANDS;

  static final String COLUMNS =
      "d.role AS given_role, y.id AS giver, w.name AS giver_name, v.valid_until AS given_until";

  private DelegationRows() {}
}
