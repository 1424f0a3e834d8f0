package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Entry and subjects in one transaction: one of its own, or the caller's. */
@ApplicationScoped
class EntryWriting {

  @Inject private LedgerRepository repository;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean apart(EntryForm.Formed formed) {
    return write(formed);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public boolean within(EntryForm.Formed formed) {
    return write(formed);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public byte[] stored(byte[] entryId) {
    return repository.canonical(entryId).orElseThrow();
  }

  private boolean write(EntryForm.Formed formed) {
    if (!repository.insert(formed.entry(), formed.canonical())) {
      return false;
    }
    repository.insertSubjects(formed.subjects());
    return true;
  }
}
