package org.contactpoint.involvement.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.child.Children;
import org.contactpoint.child.Looks;
import org.contactpoint.child.OpenChild;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Assessment indicators as sealed parts of the child's record. */
@Stateless
@PermitAll
public class SealedAssessments implements Assessments {

  @Inject private CurrentCaller current;
  @Inject private Children children;
  @Inject private Looks looks;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.ASSESSMENT_RECORD)
  public void record(String look, LocalDate doneOn, Holder holder, String idempotencyKey) {
    Caller caller = current.get();
    ChildId id = noted(caller, look);
    AssessmentRules.checkHolder(holder);
    idempotency.once(
        idempotencyKey,
        Operation.ASSESSMENT_RECORD,
        () -> {
          OpenChild child = lockAndOpen(id);
          AssessmentFact fact = rules(caller).record(child, doneOn, holder);
          children.addPart(child, Assessed.KIND, fact, List.of());
          return "recorded";
        });
  }

  @Override
  @Guarded(Operation.ASSESSMENT_TAKE_BACK)
  public void takeBack(String look) {
    Caller caller = current.get();
    OpenChild child = lockAndOpen(noted(caller, look));
    children.removePart(child, rules(caller).ownTeams(child).part(), List.of());
  }

  private ChildId noted(Caller caller, String id) {
    Looks.Look look = looks.find(caller, id).orElseThrow(NotFound::new);
    noting.change();
    noting.subjects(List.of(look.child()));
    noting.reason(look.reason().name(), null);
    return look.child();
  }

  private AssessmentRules rules(Caller caller) {
    return new AssessmentRules(caller, clock.today());
  }

  private OpenChild lockAndOpen(ChildId id) {
    children.lock(id);
    return children.open(id).orElseThrow(NotFound::new);
  }
}
