package org.contactpoint.people.staff;

import java.util.List;
import org.contactpoint.kernel.Sector;

/**
 * Registers organisations: a management team those of its own authority, the national team
 * management teams, national partners and the help desk. A new organisation has no accreditation,
 * so nobody of it comes in before that is recorded.
 */
public interface Registration {

  /** What the caller may register, and where. */
  Choices choices();

  /**
   * Judges a registration without doing anything.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be, and
   *     for what is registered already
   */
  void check(OfficeForm.Fresh form);

  /**
   * Registers.
   *
   * @return the opaque handle of the organisation
   * @throws org.contactpoint.kernel.InvalidInput as {@link #check}
   */
  String register(OfficeForm.Fresh form);

  /**
   * Changes the contacts of an organisation that is not the caller's own.
   *
   * @throws org.contactpoint.kernel.InvalidInput for what cannot be read
   * @throws ChangedMeanwhile when somebody else was faster
   */
  void change(OfficeForm.Change change);

  /**
   * A kind of organisation.
   *
   * @param label as it is called today
   */
  record Kind(String code, String label, Sector sector) {}

  /** An authority by GSS code. */
  record Area(String code, String name) {}

  /**
   * What may be chosen.
   *
   * @param areas authorities that exist today; empty where the caller's own is the only one
   */
  record Choices(List<Kind> kinds, List<Area> areas) {}
}
