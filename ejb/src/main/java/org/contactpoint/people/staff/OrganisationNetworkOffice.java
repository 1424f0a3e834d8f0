package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.network.NetworkList;

/** Keeps networks, under the lock of their organisation. */
@Stateless
@PermitAll
public class OrganisationNetworkOffice implements OrganisationNetworks {

  private static final String OWN =
      "This is your own organisation. Ask the national team to do this.";

  @Inject private StaffRows rows;
  @Inject private OrganisationRepository organisations;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.NETWORKS_VIEW)
  public Setting view(String organisation) {
    OrganisationRepository.Found found = found(organisation);
    return new Setting(found.name(), NetworkList.stored(organisations.networks(found.id())));
  }

  @Override
  @Guarded(Operation.NETWORKS_KEEP)
  public void keep(String organisation, String typed, String before, String key) {
    OrganisationRepository.Found found = found(organisation);
    if (found.id() == rows.caller().organisationId()) {
      throw new Refused(OWN);
    }
    NetworkList wanted = NetworkList.typed(typed);
    noting.change();
    noting.detail("organisation=" + found.code() + " networks=" + wanted.text());
    idempotency.once(
        key,
        Operation.NETWORKS_KEEP,
        () -> {
          organisations.lock(found.id());
          String now = NetworkList.stored(organisations.networks(found.id())).text();
          if (!now.equals(before)) {
            throw new Conflict("Somebody else has changed these networks. Load the page again.");
          }
          organisations.keepNetworks(found.id(), wanted.networks());
          events.add(
              Subject.organisation(found.id()),
              rows.caller(),
              new StaffEvents.Done(Operation.NETWORKS_KEEP, null, wanted.text()));
          return null;
        });
  }

  private OrganisationRepository.Found found(String handle) {
    OrganisationRepository.Found found =
        organisations
            .find(rows.reach(), rows.organisation(handle), rows.today())
            .orElseThrow(NotFound::new);
    noting.detail("organisation=" + found.code());
    return found;
  }
}
