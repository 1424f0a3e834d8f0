package org.contactpoint.people.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;

/** Keeps alerts, and puts a notice on the page of everybody of the management team. */
@ApplicationScoped
class StaffAlerts implements Alerts {

  @Inject private AlertRepository repository;
  @Inject private CurrentCaller callers;
  @Inject private ProductClock clock;

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void raise(AlertKind kind) {
    tell(kind, callers.get());
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void raise(AlertKind kind, Caller about) {
    tell(kind, about);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void ask(long account, String entry) {
    Instant now = clock.now();
    AlertRepository.Whose whose = repository.whose(account, clock.today());
    repository.ask(whose, HexFormat.of().parseHex(entry), clock.today(), now);
    repository.tell(whose, clock.today(), now);
  }

  private void tell(AlertKind kind, Caller who) {
    Instant now = clock.now();
    if (repository.add(kind, who, clock.today(), now)) {
      repository.tell(whose(who), clock.today(), now);
    }
  }

  private static AlertRepository.Whose whose(Caller who) {
    return new AlertRepository.Whose(who.accountId(), who.organisationId(), who.authority());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public long raiseWithChange(AlertKind kind) {
    Caller who = callers.get();
    Instant now = clock.now();
    long alert = repository.addEach(kind, who, clock.today(), now);
    repository.tell(whose(who), clock.today(), now);
    return alert;
  }
}
