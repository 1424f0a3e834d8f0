package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.Reference;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.Seals;

/** Makes a request: the part of the record, and the duties of both sides; inner. */
@ApplicationScoped
class ContactAsking {

  @Inject private Children children;
  @Inject private ContactDutyRepository duties;
  @Inject private LeadRequests leads;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  void ask(Caller caller, ChildId id, Contacts.Ask form) {
    Reference worker = Reference.read(seals, caller, form.worker()).orElseThrow(NotFound::new);
    if (!worker.child().equals(id)) {
      throw new NotFound();
    }
    children.lock(id);
    OpenChild child = children.open(id).orElseThrow(NotFound::new);
    InvolvementFact asked = asked(caller, child, worker.part());
    leads.mayAsk(caller, child, form.purpose(), asked);
    onlyOnce(caller, child, form.purpose(), asked);
    ContactFact fact = ContactFact.asked(caller.accountId(), asked, form, clock.now());
    owe(
        fact,
        new ContactDuty.About(id, children.addPart(child, ContactFact.KIND, fact, List.of())));
  }

  /** Whom the caller sees there, at work with the child today, and not oneself. */
  private InvolvementFact asked(Caller caller, OpenChild child, long part) {
    Involved found =
        Involved.of(child).stream()
            .filter(i -> i.part().id() == part && i.visibleTo(caller, child))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (found.ownOf(caller)) {
      throw new Conflict("That is you. Choose somebody else.");
    }
    if (!found.fact().activeOn(clock.today())) {
      throw new Conflict("This involvement has ended. Choose somebody else.");
    }
    return found.fact();
  }

  /** One request of a kind at a time: the first is not answered sooner by a second. */
  private void onlyOnce(Caller caller, OpenChild child, Purpose purpose, InvolvementFact asked) {
    boolean open =
        child.parts().stream()
            .filter(p -> p.kind().equals(ContactFact.KIND))
            .map(p -> PartForm.read(p.bytes(), ContactFact.class))
            .filter(f -> f.from() == caller.accountId() && f.outcome() == null)
            .filter(f -> f.purpose() == purpose && f.ofSame(asked))
            .anyMatch(f -> duties.find(f.duty()).filter(ContactDuty::open).isPresent());
    if (open) {
      throw new Conflict(
          "You have asked this already, and it is open. See \u201cGet in touch\u201d.");
    }
  }

  private void owe(ContactFact fact, ContactDuty.About about) {
    boolean person = fact.accountId() != null;
    ContactDuty.Owner owner =
        new ContactDuty.Owner(
            fact.accountId(),
            person ? null : fact.teamId(),
            person || fact.teamId() != null ? null : fact.organisationId(),
            null);
    duties.add(
        new ContactDutyRepository.New(
            fact.duty(),
            owner,
            fact.urgency().due(fact.askedAt()),
            fact.askedAt(),
            fact.organisationId(),
            fact.teamId(),
            person && !fact.purpose().lead() ? 0 : 1,
            about.sealed(seals, fact.duty())));
    // Without the times of the other one: a thief must not see who asked whom.
    duties.add(
        new ContactDutyRepository.New(
            fact.await(),
            new ContactDuty.Owner(fact.from(), null, null, null),
            ContactFact.dayAfter(fact.urgency().due(fact.askedAt())),
            null,
            null,
            null,
            0,
            about.sealed(seals, fact.await())));
  }
}
