package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.InvolvementParts;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.ProductClock;

/**
 * Who is lead professional is agreed between two people who both work with the child; where they do
 * not answer one another, the management team decides (F014). At most one leads at any time.
 */
@ApplicationScoped
class LeadRequests {

  @Inject private InvolvementParts parts;
  @Inject private ProductClock clock;

  /** Whether the caller may ask this of who is asked; whatever else is asked may be. */
  void mayAsk(Caller caller, OpenChild child, Purpose purpose, InvolvementFact asked) {
    if (!purpose.lead()) {
      return;
    }
    Optional<Involved> own = at(child, caller.accountId());
    if (own.isEmpty()) {
      throw new Conflict("Record first that you are working with this child.");
    }
    if (purpose == Purpose.TAKE_LEAD && !asked.lead()) {
      throw new InvalidInput("worker", "Choose who is lead professional now.");
    }
    if (purpose == Purpose.HAND_LEAD && !own.get().fact().lead()) {
      throw new Conflict(
          "You are not lead professional of this child, so there is no lead to hand over.");
    }
    if (asked.accountId() == null) {
      throw new InvalidInput(
          "worker", "Choose a person: an organisation cannot be lead professional.");
    }
  }

  /** Does what was agreed, within the lock of the record. */
  void settle(OpenChild child, ContactFact fact, Outcome outcome) {
    if (outcome != Outcome.AGREED) {
      return;
    }
    boolean take = fact.purpose() == Purpose.TAKE_LEAD;
    Involved next =
        at(child, take ? fact.from() : fact.accountId())
            .orElseThrow(
                () -> new Conflict("Who was to lead does not work with this child any more."));
    long before = take ? fact.accountId() : fact.from();
    List<Involved> leading = leading(child);
    if (leading.isEmpty() || leading.stream().anyMatch(i -> i.fact().accountId() != before)) {
      throw new Conflict("The lead has changed since this was asked. Look at the record.");
    }
    leading.forEach(lead -> parts.replace(child, lead, lead.fact().leading(false, clock.now())));
    parts.replace(child, next, next.fact().leading(true, clock.now()));
  }

  private List<Involved> leading(OpenChild child) {
    return Involved.of(child).stream()
        .filter(i -> i.fact().lead() && i.fact().activeOn(clock.today()))
        .toList();
  }

  private Optional<Involved> at(OpenChild child, long account) {
    return Involved.of(child).stream()
        .filter(i -> i.fact().accountId() != null && i.fact().accountId() == account)
        .filter(i -> i.fact().activeOn(clock.today()))
        .findFirst();
  }
}
