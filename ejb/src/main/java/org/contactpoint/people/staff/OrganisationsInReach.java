package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Organisations within reach, by the rule of this room. */
@ApplicationScoped
class OrganisationsInReach implements ReachedOrganisations {

  @Inject private StaffRows rows;

  @Override
  public Reached find(String handle) {
    return reached(rows.organisationFound(handle));
  }

  @Override
  public Reached changeable(String handle) {
    return reached(rows.changeable(handle));
  }

  private Reached reached(OrganisationRepository.Found found) {
    return new Reached(found.id(), found.code(), found.name(), rows.own(found));
  }
}
