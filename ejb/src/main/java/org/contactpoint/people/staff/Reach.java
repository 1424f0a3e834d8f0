package org.contactpoint.people.staff;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;
import org.contactpoint.people.AuthorityRows;

/**
 * How far a caller reaches, as a condition on the organisation {@code o} (F062): a management team
 * the organisations of its own authority, the national team all management teams, national partners
 * and the help desk, anybody else the own organisation. Other national bodies, among them auditors
 * and operators, belong to no authority: nobody may switch off who watches over them.
 *
 * @param condition SQL, in brackets where it needs them
 * @param key the values of its parameters, in order: one parameter of a query
 */
public record Reach(String condition, List<?> key) {

  /** How far this caller reaches on a day: where authorities are merged, from that day on. */
  public static Reach of(Caller caller, LocalDate today) {
    Role role = caller.keepsAs();
    if (role == Role.NATIONAL_TEAM) {
      return new Reach(
          "(o.kind IN ('MANAGEMENT', 'NATIONAL_PARTNER', 'HELP_DESK') OR o.id = ?)",
          List.of(caller.organisationId()));
    }
    return role == Role.MANAGEMENT_TEAM
        ? ofAuthority(caller.authority(), today)
        : new Reach("o.id = ? AND o.sector <> 'NATIONAL'", List.of(caller.organisationId()));
  }

  /** The organisations of an authority on a day, without the national bodies that are there. */
  public static Reach ofAuthority(String authority, LocalDate today) {
    return new Reach(
        "(" + AuthorityRows.OF + " AND o.sector <> 'NATIONAL')",
        List.of(authority, today, authority, today));
  }
}
