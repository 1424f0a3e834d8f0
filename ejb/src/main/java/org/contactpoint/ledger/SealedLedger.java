package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.Unavailable;

/**
 * Writes entries. One that was made is written once more when its fate is unknown, under the same
 * id and with the same bytes: a duplicate then means that it is there.
 */
@ApplicationScoped
class SealedLedger implements Ledger {

  @Inject private EntryForm form;
  @Inject private EntryWriting writing;

  @Override
  public void record(Entry entry) {
    try {
      EntryForm.Formed formed = form.of(entry);
      if (!written(formed)) {
        checkSame(entry, formed);
      }
    } catch (Conflict | Unavailable e) {
      throw e;
    } catch (RuntimeException e) {
      throw new Unavailable("The ledger cannot be written.", e);
    }
  }

  @Override
  public void recordWithChange(Entry entry) {
    EntryForm.Formed formed = form.of(entry);
    if (!writing.within(formed)) {
      checkSame(entry, formed);
    }
  }

  private boolean written(EntryForm.Formed formed) {
    try {
      return writing.apart(formed);
    } catch (RuntimeException unknown) {
      // The connection may have broken after the commit: the id tells.
      return writing.apart(formed);
    }
  }

  private void checkSame(Entry entry, EntryForm.Formed formed) {
    byte[] stored = writing.stored(entry.entryId());
    if (java.util.Arrays.equals(stored, formed.canonical())) {
      return;
    }
    CanonicalEntry before = CanonicalEntry.read(stored);
    CanonicalEntry now = formed.entry();
    boolean same =
        Objects.equals(before.operation(), now.operation())
            && Objects.equals(before.outcome(), now.outcome())
            && Objects.equals(before.reason(), now.reason())
            && Objects.equals(before.accountId(), now.accountId())
            && Objects.equals(before.organisationId(), now.organisationId())
            && Objects.equals(before.onBehalfOf(), now.onBehalfOf())
            && form.open(before).equals(form.open(now));
    if (!same) {
      throw new Conflict("Something else has been recorded under this id.");
    }
  }
}
