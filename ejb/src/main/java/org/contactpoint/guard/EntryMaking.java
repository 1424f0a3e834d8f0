package org.contactpoint.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Notes;
import org.contactpoint.people.alerts.Overreach;

/** Makes and writes the one entry of a guarded operation. */
@ApplicationScoped
class EntryMaking {

  @Inject Ledger ledger;
  @Inject Overreach overreach;

  /** It ran: a look is recorded apart and at once, a change within its own transaction. */
  void done(Operation operation, Caller caller, Notes notes) {
    Ledger.Outcome outcome = notes.outcome() == null ? usual(operation, notes) : notes.outcome();
    byte[] id = notes.entryId() == null ? RandomIds.bytes(16) : notes.entryId();
    Ledger.Entry entry = entry(id, operation, caller, notes, outcome, notes.reason());
    if (notes.change()) {
      ledger.recordWithChange(entry);
    } else {
      ledger.record(entry);
    }
  }

  /** It was not let run. */
  void refused(Operation operation, Caller caller, Notes notes, Decision why) {
    ledger.record(
        entry(RandomIds.bytes(16), operation, caller, notes, Ledger.Outcome.REFUSED, why.name()));
    if (why == Decision.NO_RIGHT || why == Decision.NOT_OWN_ROLE) {
      overreach.refused(operation.right());
    }
  }

  /** It ran and came to nothing; its transaction is rolled back, the entry stays. */
  void notDone(Operation operation, Caller caller, Notes notes, Exception e) {
    ledger.record(entry(RandomIds.bytes(16), operation, caller, notes, outcome(e), notes.reason()));
    // Not what is said by a kind of its own, such as that a second factor is wanted.
    if (e.getClass() == Refused.class) {
      overreach.refused(operation.right());
    }
  }

  static Ledger.Outcome outcome(Exception e) {
    if (e instanceof InvalidInput) {
      return Ledger.Outcome.INVALID;
    }
    boolean refusal = e instanceof NotFound || e instanceof Refused;
    return refusal ? Ledger.Outcome.REFUSED : Ledger.Outcome.FAILED;
  }

  private static Ledger.Outcome usual(Operation operation, Notes notes) {
    boolean shown = !operation.discloses().isEmpty() && !notes.subjects().isEmpty();
    return shown ? Ledger.Outcome.SHOWN : Ledger.Outcome.DONE;
  }

  private static Ledger.Entry entry(
      byte[] id,
      Operation operation,
      Caller caller,
      Notes notes,
      Ledger.Outcome outcome,
      String reason) {
    return new Ledger.Entry(
        id,
        caller == null ? notes.accountId() : Long.valueOf(caller.accountId()),
        caller == null ? notes.organisationId() : Long.valueOf(caller.organisationId()),
        caller == null ? notes.sessionId() : Long.valueOf(caller.sessionId()),
        notes.onBehalfOf() == null ? onBehalfOf(operation, caller) : notes.onBehalfOf(),
        operation,
        outcome,
        reason,
        notes.text(),
        notes.detail(),
        notes.subjects());
  }

  /** The account whose role was handed over, where the operation is done by it. */
  private static Long onBehalfOf(Operation operation, Caller caller) {
    return caller == null ? null : caller.under(operation).map(Delegation::giver).orElse(null);
  }
}
