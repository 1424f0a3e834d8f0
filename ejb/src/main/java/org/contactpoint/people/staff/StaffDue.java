package org.contactpoint.people.staff;

/** How much there is to do with accounts and organisations within reach, for rooms beside this. */
public interface StaffDue {

  /** Accounts, whatever the filter of a list. */
  Staff.Due accounts();

  /** Organisations, whatever the filter of a list. */
  Organisations.Due organisations();
}
