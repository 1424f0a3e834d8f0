package org.contactpoint.people.staff;

import org.contactpoint.access.Caller;
import org.contactpoint.access.Role;

/**
 * How far a caller reaches, as a condition on the organisation {@code o} (F062): a management team
 * the organisations of its own authority, the national team all management teams, national partners
 * and the help desk, anybody else the own organisation. Other national bodies, among them auditors
 * and operators, belong to no authority: nobody may switch off who watches over them.
 *
 * @param condition SQL with one parameter
 * @param key its value
 */
public record Reach(String condition, Object key) {

  /** How far this caller reaches. */
  public static Reach of(Caller caller) {
    if (caller.role() == Role.NATIONAL_TEAM) {
      return new Reach(
          "(o.kind IN ('MANAGEMENT', 'NATIONAL_PARTNER', 'HELP_DESK') OR o.id = ?)",
          caller.organisationId());
    }
    return caller.role() == Role.MANAGEMENT_TEAM
        ? new Reach("o.authority = ? AND o.sector <> 'NATIONAL'", caller.authority())
        : new Reach("o.id = ? AND o.sector <> 'NATIONAL'", caller.organisationId());
  }
}
