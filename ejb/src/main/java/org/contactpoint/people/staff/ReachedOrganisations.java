package org.contactpoint.people.staff;

/** Organisations by their handles within the caller's reach, for rooms beside this one. */
public interface ReachedOrganisations {

  /**
   * One of them.
   *
   * @throws org.contactpoint.kernel.NotFound outside the caller's reach
   */
  Reached find(String handle);

  /**
   * One that is not the caller's own.
   *
   * @throws org.contactpoint.kernel.NotFound outside the caller's reach
   * @throws org.contactpoint.kernel.Refused for the own one
   */
  Reached changeable(String handle);

  /**
   * An organisation.
   *
   * @param id surrogate
   * @param code for the ledger
   * @param own whether it is the caller's
   */
  record Reached(long id, String code, String name, boolean own) {}
}
