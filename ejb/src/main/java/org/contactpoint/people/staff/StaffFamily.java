package org.contactpoint.people.staff;

import java.util.List;
import org.contactpoint.people.family.Families;
import org.contactpoint.people.family.FamilyForm;

/**
 * The families of people within a management team's reach, as declared at vetting, never the own
 * one. Guarded and recorded; all throw {@code NotFound} outside one's reach and {@code Refused} for
 * an own account.
 */
public interface StaffFamily {

  /** What is declared for the person of an account. */
  Listing view(String account);

  /**
   * Declares somebody; once for each key of a form.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  void add(String account, FamilyForm form);

  /**
   * Takes somebody off the list, who was on it by mistake; the row stays, ended.
   *
   * @param member opaque handle of the declaration
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.Conflict when it has been ended meanwhile
   */
  void end(String account, String member, String key);

  /**
   * The list.
   *
   * @param name the person's
   * @param declared oldest first
   */
  record Listing(String name, List<Families.Declared> declared) {}
}
