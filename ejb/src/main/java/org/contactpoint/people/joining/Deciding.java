package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.contactpoint.people.Tickets;

/**
 * Who may not settle a request, in words for that person: the pages say it before anything is
 * typed, and the services refuse by it.
 */
@ApplicationScoped
class Deciding {

  @Inject private RequestRows rows;
  @Inject private RequestRepository repository;
  @Inject private Tickets tickets;

  /** Why the caller may not decide about it; empty for who may. */
  Optional<String> notDecided(RequestRepository.Found found) {
    if (rows.own(found)) {
      return Optional.of("You asked for this yourself. Somebody else of your team has to decide.");
    }
    if (rows.standsInForAsker(found)) {
      return Optional.of(
          "You stand in for whoever asked for this. Somebody else of your team has to decide.");
    }
    // Who holds a colleague's ticket can be that colleague: two accounts are not two people then.
    if (tickets.letIn(rows.caller().accountId(), found.askerPerson())) {
      return Optional.of(
          "Whoever asked for this has lately given you a ticket to come in with. Somebody else of"
              + " your team has to decide.");
    }
    boolean forCaller =
        repository.isFor(
            rows.caller().accountId(), found.name(), found.email(), found.vetting().check());
    return forCaller
        ? Optional.of("This is about yourself. Somebody else of your team has to decide.")
        : Optional.empty();
  }

  /** Why the caller may not let this role in; empty for who may. */
  Optional<String> notLetIn(RequestRepository.Found found) {
    boolean may =
        RequestRules.letsIn(
            rows.caller(), found.role(), found.organisationId(), found.organisationKind());
    return may
        ? Optional.empty()
        : Optional.of("This role may do more than yours. You cannot let it in.");
  }

  /** Why the caller may not take it back; empty for who may. */
  Optional<String> notWithdrawn(RequestRepository.Found found) {
    return rows.own(found) || rows.caller().organisationId() == found.organisationId()
        ? Optional.empty()
        : Optional.of("Only who asked, or a manager of that organisation, can withdraw this.");
  }

  /** All of it, for the page. */
  UserRequests.Bars bars(RequestRepository.Found found) {
    String refuse = notDecided(found).orElse(null);
    String approve = refuse == null ? notLetIn(found).orElse(null) : refuse;
    return new UserRequests.Bars(approve, refuse, notWithdrawn(found).orElse(null));
  }
}
