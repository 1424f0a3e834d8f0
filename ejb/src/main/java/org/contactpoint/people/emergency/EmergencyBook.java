package org.contactpoint.people.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.kernel.WorkingDays;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.WhomToCall;
import org.contactpoint.people.alerts.AlertKind;
import org.contactpoint.people.alerts.Alerts;

/** The emergencies of callers, with their texts; inner, so it checks no rights. */
@ApplicationScoped
class EmergencyBook implements Emergencies {

  /** Of what row a text is, in its seal. */
  static final String SAID = "emergency";

  static final String WRITTEN = "emergency-explained";

  private static final Duration SAME = Duration.ofHours(1);

  @Inject private EmergencyRepository repository;
  @Inject private Alerts alerts;
  @Inject private CurrentCaller callers;
  @Inject private StaffTexts texts;
  @Inject private WhomToCall whom;
  @Inject private ProductClock clock;

  @Override
  public void mayUse() {
    List<EmergencyRepository.Row> hindering = repository.hindering(me(), clock.now());
    if (hindering.stream().anyMatch(EmergencyRepository.Row::withdrawn)) {
      throw new Refused(
          "Your management team has withdrawn emergency look-up from you. " + whom.sentence(me()));
    }
    if (!hindering.isEmpty()) {
      throw new Refused(
          "You have not yet written why an earlier emergency could not wait. Write it first: see"
              + " \u201cEmergency look-up\u201d. If a child is in danger now, call. "
              + whom.sentence(me()));
    }
  }

  @Override
  public long begin(String said) {
    repository.lockAccount(me());
    Instant now = clock.now();
    Optional<EmergencyRepository.Row> same =
        repository.of(me(), now.minus(SAME)).stream()
            .filter(e -> e.writtenAt() == null && e.listed() == 0)
            .findFirst();
    if (same.isPresent()) {
      return same.get().id();
    }
    long id = RandomIds.positiveLong();
    long alert = alerts.raiseWithChange(AlertKind.EMERGENCY);
    repository.add(id, me(), alert, now, WorkingDays.after(now, 1), texts.sealed(SAID, id, said));
    return id;
  }

  @Override
  public int owed(long account) {
    return repository.owed(account);
  }

  @Override
  public void listed(long emergency, int names) {
    repository.listed(emergency, names);
  }

  @Override
  public void opened(long emergency) {
    repository.opened(emergency);
  }

  String said(EmergencyRepository.Row row) {
    return texts.opened(SAID, row.id(), row.said());
  }

  String written(EmergencyRepository.Row row) {
    return row.written() == null ? null : texts.opened(WRITTEN, row.id(), row.written());
  }

  private long me() {
    return callers.get().accountId();
  }
}
