package org.contactpoint.disclosure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.child.Looks;
import org.contactpoint.child.OpenChild;
import org.contactpoint.involvement.Involved;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.Problem;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.LooksAtChild;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.alerts.Alerts;

/** Tells a lead professional who looked, and takes a question about a look. */
@Stateless
@PermitAll
public class SealedWhoLooked implements WhoLooked {

  @Inject private RecordAccess access;
  @Inject private LooksPolicy allowed;
  @Inject private DisclosurePolicy policy;
  @Inject private Looks looks;
  @Inject private LooksAtChild ledger;
  @Inject private Alerts alerts;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.WHO_LOOKED_ASK)
  public String ask(String look) {
    OpenChild child = led(look);
    noting.outcome(Ledger.Outcome.SHOWN);
    return policy.name(child.golden());
  }

  @Override
  @Guarded(Operation.WHO_LOOKED)
  public List<LookView> list(String look, String reason, String text) {
    OpenChild child = led(look);
    check(Operation.WHO_LOOKED, reason, text);
    noting.reason(reason, TypedLine.of(text));
    noting.outcome(Ledger.Outcome.SHOWN);
    Caller caller = access.caller();
    return told(caller, child).stream().map(opened -> policy.look(caller, opened)).toList();
  }

  @Override
  @Guarded(Operation.LOOK_WORRY)
  public void worry(Worry form) {
    noting.change();
    OpenChild child = led(form.look());
    LooksAtChild.Opened about =
        told(access.caller(), child).stream()
            .filter(opened -> opened.entry().equals(form.entry()))
            .findFirst()
            .orElseThrow(NotFound::new);
    check(Operation.LOOK_WORRY, form.reason(), form.text());
    noting.reason(form.reason(), TypedLine.of(form.text()));
    noting.quoted(List.of("E-" + about.entry().toUpperCase(Locale.ROOT)));
    idempotency.once(
        form.key(),
        Operation.LOOK_WORRY,
        () -> {
          alerts.ask(about.by().account(), about.entry());
          return null;
        });
  }

  /** The record of the look, led by the caller today. */
  private OpenChild led(String lookId) {
    Caller caller = access.caller();
    Looks.Look look = looks.find(caller, lookId).orElseThrow(NotFound::new);
    noting.subjects(List.of(look.child()));
    OpenChild child = access.openFor(caller, look.child());
    boolean leads =
        Involved.of(child).stream()
            .anyMatch(i -> i.ownOf(caller) && i.fact().lead() && i.fact().activeOn(clock.today()));
    if (!leads || !allowed.allows()) {
      throw new NotFound();
    }
    return child;
  }

  private List<LooksAtChild.Opened> told(Caller caller, OpenChild child) {
    Instant from = clock.today().minusYears(1).atStartOfDay(ProductClock.LONDON).toInstant();
    ToldLooks told = new ToldLooks(caller, child);
    return ledger.since(child.id(), from).stream().filter(told::tells).toList();
  }

  private static void check(Operation operation, String reason, String text) {
    List<Problem> problems = new ArrayList<>();
    if (StaffReason.read(operation, reason).isEmpty()) {
      problems.add(new Problem("reason", "Choose the reason."));
    }
    TypedLine.needWhy(problems, TypedLine.of(text));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
