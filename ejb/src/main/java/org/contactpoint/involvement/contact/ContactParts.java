package org.contactpoint.involvement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.child.Children;
import org.contactpoint.child.OpenChild;
import org.contactpoint.child.PartForm;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Duty;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
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
          duties.settle(fact.await(), status, ContactFact.dayAfter(clock.now()));
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
