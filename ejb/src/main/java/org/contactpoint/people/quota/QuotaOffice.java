package org.contactpoint.people.quota;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.alerts.OpenAlerts;
import org.contactpoint.people.quota.QuotaUseRepository.Key;
import org.contactpoint.people.quota.QuotaUseRepository.Owner;
import org.contactpoint.people.staff.StaffKeeping.Order;

/** Releases from a quota. */
@Stateless
@PermitAll
public class QuotaOffice implements QuotaRelease {

  @Inject private QuotaUseRepository repository;
  @Inject private OpenAlerts alerts;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.QUOTA_RELEASE)
  public void release(Order order) {
    alerts.close(order, Operation.QUOTA_RELEASE, this::release);
  }

  private void release(OpenAlerts.About alert) {
    if (!alert.kind().stops()) {
      throw new Conflict("Nobody is stopped by this.");
    }
    Key key = key(alert);
    repository.lock(key);
    repository.release(key);
  }

  private Key key(OpenAlerts.About alert) {
    QuotaKind kind = QuotaKind.valueOf(alert.kind().quota());
    Instant since =
        kind == QuotaKind.SEARCHED
            ? clock.now().truncatedTo(ChronoUnit.HOURS)
            : clock.today().atStartOfDay(ProductClock.LONDON).toInstant();
    return alert.kind().ofOrganisation()
        ? new Key(Owner.ORGANISATION, alert.organisationId(), kind, since)
        : new Key(Owner.ACCOUNT, alert.accountId(), kind, since);
  }
}
