package org.contactpoint.people.emergency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.TypedLine;
import org.contactpoint.vault.Seals;

/** Explanations of one's own emergencies. */
@Stateless
@PermitAll
public class ExplanationOffice implements Explanations {

  private static final String HANDLE = "emergency";
  private static final Duration SHOWN = Duration.ofDays(30);
  private static final int SHORTEST = 20;
  private static final int LONGEST = 200;

  @Inject private EmergencyRepository repository;
  @Inject private EmergencyBook book;
  @Inject private CurrentCaller callers;
  @Inject private StaffTexts texts;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.EMERGENCY_LIST_OWN)
  public List<Own> mine() {
    return repository.of(me(), clock.now().minus(SHOWN)).stream().map(this::own).toList();
  }

  @Override
  @Guarded(Operation.EMERGENCY_VIEW_OWN)
  public Own view(String emergency) {
    return own(found(emergency));
  }

  @Override
  @Guarded(Operation.EMERGENCY_EXPLAIN)
  public void write(String emergency, String text) {
    noting.change();
    String said = TypedLine.of(text);
    noting.reason(Reason.EMERGENCY.name(), said);
    long id = found(emergency).id();
    if (!TypedLine.fits(said, SHORTEST, LONGEST)) {
      throw new InvalidInput(
          "text",
          "Say in 20 to 200 letters and figures, on one line, what happened and why it could not"
              + " wait. Leave out the child's name.");
    }
    repository.lock(id);
    if (found(emergency).writtenAt() != null) {
      throw new Conflict("You have explained this already.");
    }
    repository.write(id, clock.now(), texts.sealed(EmergencyBook.WRITTEN, id, said));
  }

  private EmergencyRepository.Row found(String emergency) {
    long id = seals.unhandle(HANDLE, me(), emergency).orElseThrow(NotFound::new);
    return repository.find(id).filter(e -> e.accountId() == me()).orElseThrow(NotFound::new);
  }

  private Own own(EmergencyRepository.Row row) {
    return new Own(
        seals.handle(HANDLE, me(), row.id()),
        row.at(),
        row.dueAt(),
        row.late(clock.now()),
        book.said(row),
        row.opened(),
        book.written(row));
  }

  private long me() {
    return callers.get().accountId();
  }
}
