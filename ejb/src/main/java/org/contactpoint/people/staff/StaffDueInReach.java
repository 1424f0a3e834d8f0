package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is due within the caller's reach. */
@ApplicationScoped
class StaffDueInReach implements StaffDue {

  @Inject private StaffRows rows;
  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;

  @Override
  public Staff.Due accounts() {
    return accounts.due(rows.reach(), rows.today());
  }

  @Override
  public Organisations.Due organisations() {
    return organisations.due(rows.reach(), rows.today());
  }
}
