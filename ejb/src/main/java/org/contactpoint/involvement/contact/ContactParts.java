package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.Reference;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Duty;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.TypedLine;
import org.contactpoint.vault.Seals;

/**
 * Reads and writes requests for the services; inner, so it checks no rights. The record is locked
 * before the duty, always.
 */
@ApplicationScoped
public class ContactParts {

  private static final String HANDLE = "contact";

  @Inject private CurrentCaller current;
  @Inject private Children children;
  @Inject private ContactDutyRepository duties;
  @Inject private LeadRequests leads;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  /**
   * A request with the record in which it lies.
   *
   * @param duty the caller's
   * @param owed that of whoever is asked, which is the same or the other one
   */
  public record Held(
      ContactDuty duty, ContactDuty owed, OpenChild child, OpenChild.Part part, ContactFact fact) {

    /** With what is owed by whoever is asked. */
    public Held of(ContactDuty other) {
      return new Held(duty, other, child, part, fact);
    }

    /** Whether somebody asked it oneself. */
    public boolean askedBy(Caller caller) {
      return fact.from() == caller.accountId() && duty.id() == fact.await();
    }

    /** Whether it is for the caller to answer: never the own, though the own team is asked. */
    public boolean answeredBy(Caller caller) {
      return fact.from() != caller.accountId();
    }
  }

  Caller caller() {
    return current.get();
  }

  /** The opaque handle of a duty for a caller. */
  public String handle(Caller caller, ContactDuty duty) {
    return seals.handle(HANDLE, caller.accountId(), duty.id());
  }

  /** The duty of a handle, if the caller is among its owners. */
  public ContactDuty read(Caller caller, String handle) {
    long id = seals.unhandle(HANDLE, caller.accountId(), handle).orElseThrow(NotFound::new);
    return duties.find(id).filter(d -> d.owner().is(caller)).orElseThrow(NotFound::new);
  }

  /** The request of a duty in an opened record; empty when it has gone with the record. */
  public static Optional<Held> in(OpenChild child, ContactDuty duty, long part) {
    return child.parts().stream()
        .filter(p -> p.id() == part && p.kind().equals(ContactFact.KIND))
        .map(p -> new Held(duty, duty, child, p, PartForm.read(p.bytes(), ContactFact.class)))
        .findFirst();
  }

  void ask(Caller caller, ChildId id, Contacts.Ask form) {
    Reference worker = Reference.read(seals, caller, form.worker()).orElseThrow(NotFound::new);
    if (!worker.child().equals(id)) {
      throw new NotFound();
    }
    children.lock(id);
    OpenChild child = children.open(id).orElseThrow(NotFound::new);
    InvolvementFact asked = asked(caller, child, worker.part());
    leads.mayAsk(caller, child, form.purpose(), asked);
    onlyOnce(caller, child, form.purpose(), worker.part());
    Instant now = clock.now();
    ContactFact fact =
        new ContactFact(
            RandomIds.positiveLong(),
            RandomIds.positiveLong(),
            caller.accountId(),
            asked.service(),
            asked.organisationId(),
            asked.teamId(),
            asked.accountId(),
            form.purpose(),
            form.urgency(),
            TypedLine.of(form.text()),
            now,
            null,
            null,
            null,
            null,
            null,
            null);
    ContactDuty.About about =
        new ContactDuty.About(id, children.addPart(child, ContactFact.KIND, fact, List.of()));
    owe(fact, about);
  }

  /** One request of a kind at a time: the first is not answered sooner by a second. */
  private void onlyOnce(Caller caller, OpenChild child, Purpose purpose, long part) {
    InvolvementFact asked =
        Involved.of(child).stream()
            .filter(i -> i.part().id() == part)
            .map(Involved::fact)
            .findFirst()
            .orElseThrow(NotFound::new);
    boolean open =
        child.parts().stream()
            .filter(p -> p.kind().equals(ContactFact.KIND))
            .map(p -> PartForm.read(p.bytes(), ContactFact.class))
            .anyMatch(
                f ->
                    f.from() == caller.accountId()
                        && f.outcome() == null
                        && f.purpose() == purpose
                        && f.ofSame(asked)
                        && duties.find(f.duty()).filter(ContactDuty::open).isPresent());
    if (open) {
      throw new Conflict(
          "You have asked this already, and it is open. See \u201cGet in touch\u201d.");
    }
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
            dayAfter(fact.urgency().due(fact.askedAt())),
            null,
            null,
            null,
            0,
            about.sealed(seals, fact.await())));
  }

  private static Instant dayAfter(Instant at) {
    return at.atZone(ProductClock.LONDON)
        .toLocalDate()
        .plusDays(1)
        .atStartOfDay(ProductClock.LONDON)
        .toInstant();
  }

  void acknowledge(String request) {
    change(
        request,
        held -> held.answeredBy(caller()),
        (child, fact) -> {
          if (fact.acknowledgedAt() != null) {
            throw new Conflict("It was acknowledged already.");
          }
          duties.acknowledge(fact.duty(), clock.now(), fact.urgency().due(clock.now()));
          return fact.acknowledged(caller().accountId(), clock.now());
        });
  }

  void settle(String request, Outcome outcome, String why) {
    boolean done = outcome == Outcome.IN_TOUCH || outcome == Outcome.AGREED;
    Duty.Status status = done ? Duty.Status.DONE : Duty.Status.DECLINED;
    end(request, held -> held.answeredBy(caller()), status, outcome, why);
  }

  void withdraw(String request) {
    end(request, held -> held.askedBy(caller()), Duty.Status.CANCELLED, Outcome.WITHDRAWN, "");
  }

  private void end(
      String request, Predicate<Held> who, Duty.Status status, Outcome outcome, String why) {
    change(
        request,
        who,
        (child, fact) -> {
          fits(fact, outcome);
          leads.settle(child, fact, outcome);
          duties.settle(fact.duty(), status, clock.now());
          duties.settle(fact.await(), status, dayAfter(clock.now()));
          return fact.settled(
              outcome, why.isEmpty() ? null : why, caller().accountId(), clock.now());
        });
  }

  /** Only who was asked by name says of oneself that the work has ended. */
  private void fits(ContactFact fact, Outcome outcome) {
    boolean answers = Outcome.of(fact.purpose(), fact.named(caller())).contains(outcome);
    if (outcome != Outcome.WITHDRAWN && !answers) {
      throw new InvalidInput("outcome", "Choose what came of it.");
    }
  }

  private void change(
      String request, Predicate<Held> who, BiFunction<OpenChild, ContactFact, ContactFact> change) {
    ContactDuty duty = read(caller(), request);
    ContactDuty.About about = duty.about(seals);
    noting.subjects(List.of(about.child()));
    children.lock(about.child());
    OpenChild child = children.open(about.child()).orElseThrow(NotFound::new);
    Held held = in(child, duty, about.part()).filter(who).orElseThrow(NotFound::new);
    if (held.fact().outcome() != null) {
      throw new Conflict("This has been dealt with already.");
    }
    children.replacePart(
        child, held.part(), change.apply(child, held.fact()), List.of(), List.of());
  }
}
