package org.contactpoint.people.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.people.agreement.AgreementTextsDue;
import org.contactpoint.people.authority.AuthoritiesDue;
import org.contactpoint.people.delegation.DelegationsDue;
import org.contactpoint.people.phase.StepsDue;
import org.contactpoint.people.staff.TicketsDue;

/** What takes two people and waits for the caller as the second, by what the caller may do. */
@ApplicationScoped
class SecondPerson {

  @Inject private DelegationsDue delegations;
  @Inject private TicketsDue tickets;
  @Inject private AuthoritiesDue authorities;
  @Inject private StepsDue steps;
  @Inject private AgreementTextsDue texts;
  @Inject private CurrentCaller callers;

  /** How many there are of each kind. */
  Map<Tasks.Kind, Integer> due() {
    Caller caller = callers.get();
    Map<Tasks.Kind, Integer> due = new EnumMap<>(Tasks.Kind.class);
    if (caller.may(Operation.DELEGATION_CONFIRM)) {
      due.put(Tasks.Kind.DELEGATIONS_TO_CONFIRM, delegations.toConfirm());
    }
    if (caller.may(Operation.TICKET_RELEASE)) {
      due.put(Tasks.Kind.TICKETS_TO_RELEASE, tickets.toRelease());
    }
    due.put(Tasks.Kind.TICKETS_TO_SHOW, tickets.toShow());
    if (caller.may(Operation.AUTHORITY_REGISTER_CONFIRM)) {
      due.put(Tasks.Kind.AUTHORITIES_TO_REGISTER, authorities.toConfirm());
    }
    if (caller.may(Operation.AUTHORITY_PHASE_CONFIRM)) {
      due.put(Tasks.Kind.AUTHORITIES_TO_CONFIRM, steps.authorities());
    }
    if (caller.may(Operation.ORGANISATION_PHASE_CONFIRM)) {
      due.put(Tasks.Kind.ORGANISATIONS_TO_CONFIRM, steps.organisations());
    }
    if (caller.may(Operation.AGREEMENT_TEXT_RELEASE)) {
      due.put(Tasks.Kind.AGREEMENT_TEXTS_TO_RELEASE, texts.toRelease());
    }
    return due;
  }
}
