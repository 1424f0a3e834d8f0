package org.contactpoint.people.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.people.staff.StaffKeeping.Order;
import org.contactpoint.vault.Seals;

/** Alerts by handle within the caller's reach, and their closing; inner, so it checks no rights. */
@ApplicationScoped
public class OpenAlerts implements AlertsDue {

  static final String KIND = "alert";
  private static final String TEXT = "staff-alert";
  private static final String OWN = "This is about yourself. Ask somebody else of your team.";

  @Inject private AlertRepository repository;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller callers;
  @Inject private Seals seals;
  @Inject private StaffTexts texts;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  /**
   * Whom and what an alert is about.
   *
   * @param id surrogate
   */
  public record About(long id, AlertKind kind, long accountId, long organisationId) {}

  /** What is done with it beside closing it. */
  @FunctionalInterface
  public interface Effect {

    /** Does it, within the same transaction. */
    void on(About alert);
  }

  /**
   * An alert for a page that shows more of it.
   *
   * @param closed whether somebody has looked into it
   */
  public record Told(About about, String person, String organisation, boolean closed) {}

  /**
   * One alert within the caller's reach.
   *
   * @throws NotFound for any other
   */
  public Told told(String handle) {
    AlertRepository.Found alert = found(handle);
    noting.detail("alert=" + alert.kind() + " account=" + alert.username());
    return new Told(about(alert), alert.person(), alert.organisation(), alert.closedAt() != null);
  }

  @Override
  public int open() {
    return repository.open(Reach.ofAuthority(callers.get().authority(), clock.today()));
  }

  AlertRepository.Found found(String handle) {
    Caller who = callers.get();
    long id = seals.unhandle(KIND, who.accountId(), handle).orElseThrow(NotFound::new);
    return repository
        .find(Reach.ofAuthority(who.authority(), clock.today()), id)
        .orElseThrow(NotFound::new);
  }

  boolean own(AlertRepository.Found alert) {
    return alert.personId() == repository.personOf(callers.get().accountId());
  }

  /**
   * Closes an alert that is still open, once for each key of a form.
   *
   * @throws Refused when it is about the caller
   * @throws Conflict when it is closed already
   */
  public void close(Order order, Operation operation, Effect effect) {
    About alert = aboutSomebodyElse(order, operation);
    if (alert.kind().reviewed() != (operation == Operation.EMERGENCY_REVIEW)) {
      throw new NotFound();
    }
    String text = order.text().strip();
    idempotency.once(
        order.key(),
        operation,
        () -> {
          repository.lock(alert.id());
          if (found(order.subject()).closedAt() != null) {
            throw new Conflict("Somebody else has looked into this already. Load it again.");
          }
          effect.on(alert);
          Seals.Sealed sealed = texts.sealed(TEXT, alert.id(), text);
          repository.close(
              alert.id(), callers.get().accountId(), clock.now(), order.reason(), sealed);
          return null;
        });
  }

  /**
   * The alert of an order, which is noted as a change with its reason.
   *
   * @throws Refused when it is about the caller
   */
  public About aboutSomebodyElse(Order order, Operation operation) {
    AlertRepository.Found alert = found(order.subject());
    noting.detail("alert=" + alert.kind() + " account=" + alert.username());
    if (own(alert)) {
      throw new Refused(OWN);
    }
    noting.change();
    order.check(operation);
    noting.reason(order.reason(), order.text().strip());
    return about(alert);
  }

  private static About about(AlertRepository.Found alert) {
    return new About(alert.id(), alert.kind(), alert.accountId(), alert.organisationId());
  }

  String text(AlertRepository.Found alert) {
    return alert.text() == null ? null : texts.opened(TEXT, alert.id(), alert.text());
  }
}
