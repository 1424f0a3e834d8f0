package org.contactpoint.people.emergency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.alerts.OpenAlerts;
import org.contactpoint.people.staff.StaffKeeping.Order;

/** Reviews of emergencies by way of their alerts. */
@Stateless
@PermitAll
public class EmergencyReviewOffice implements EmergencyReviews {

  @Inject private EmergencyRepository repository;
  @Inject private EmergencyBook book;
  @Inject private OpenAlerts alerts;
  @Inject private Idempotency idempotency;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.EMERGENCY_VIEW)
  public View view(String alert) {
    OpenAlerts.Told told = alerts.told(alert);
    EmergencyRepository.Row row = of(told.about().id());
    return new View(
        told.person(),
        told.organisation(),
        row.at(),
        row.dueAt(),
        book.said(row),
        row.opened(),
        row.listed(),
        book.written(row),
        row.late(clock.now()),
        told.closed(),
        row.withdrawn());
  }

  @Override
  @Guarded(Operation.EMERGENCY_REVIEW)
  public void review(Order order) {
    alerts.close(
        order,
        Operation.EMERGENCY_REVIEW,
        alert -> {
          EmergencyRepository.Row row = of(alert.id());
          repository.lock(row.id());
          if (row.writtenAt() == null && !row.late(clock.now())) {
            throw new Conflict("It is not explained yet, and there is still time to. Wait for it.");
          }
          if (StaffReason.EMERGENCY_MISUSED.name().equals(order.reason())) {
            repository.withdraw(row.id(), clock.now());
          }
        });
  }

  @Override
  @Guarded(Operation.EMERGENCY_GIVE_BACK)
  public void giveBack(Order order) {
    OpenAlerts.About alert = alerts.aboutSomebodyElse(order, Operation.EMERGENCY_GIVE_BACK);
    idempotency.once(
        order.key(),
        Operation.EMERGENCY_GIVE_BACK,
        () -> {
          EmergencyRepository.Row row = of(alert.id());
          repository.lock(row.id());
          if (!of(alert.id()).withdrawn()) {
            throw new Conflict("Nothing is withdrawn because of this.");
          }
          repository.giveBack(row.id(), clock.now());
          return null;
        });
  }

  private EmergencyRepository.Row of(long alert) {
    return repository.ofAlert(alert).orElseThrow(NotFound::new);
  }
}
