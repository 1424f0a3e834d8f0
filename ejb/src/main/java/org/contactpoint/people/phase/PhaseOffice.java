package org.contactpoint.people.phase;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.staff.ReachedOrganisations;

/** Takes steps, one at a time for each authority or organisation, and tells of them. */
@Stateless
@PermitAll
public class PhaseOffice implements Phases {

  private static final int LONGEST_TEXT = 80;

  @Inject private PhaseRepository repository;
  @Inject private TakenSteps taken;
  @Inject private ReachedOrganisations organisations;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;
  @Inject private StaffTexts texts;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.AUTHORITY_LIST)
  public Listing authorities(Phase phase, Only only, String text, int page) {
    String asked = TypedLine.of(text);
    if (asked.length() > LONGEST_TEXT) {
      throw new InvalidInput("q", "Type at most 80 letters of the name.");
    }
    noting.detail("phase=" + phase + " only=" + only + " text=" + asked + " page=" + page);
    int skip = (Math.max(1, Math.min(1_000, page)) - 1) * PAGE;
    List<Row> rows =
        repository.authorities(
            phase, only, asked.isEmpty() ? null : asked, clock.today(), skip, PAGE + 1);
    boolean more = rows.size() > PAGE;
    return new Listing(more ? rows.subList(0, PAGE) : rows, more);
  }

  @Override
  @Guarded(Operation.AUTHORITY_PHASES)
  public Whole authority(String authority) {
    noting.detail("authority=" + authority);
    return whole(new PhaseRepository.Of(authority, null), false);
  }

  @Override
  @Guarded(Operation.ORGANISATION_PHASES)
  public Whole organisation(String organisation) {
    ReachedOrganisations.Reached found = organisations.find(organisation);
    noting.detail("organisation=" + found.code());
    return whole(new PhaseRepository.Of(null, found.id()), found.own());
  }

  @Override
  @Guarded(Operation.AUTHORITY_PHASE)
  public void stepAuthority(Step step) {
    noting.detail("authority=" + step.subject() + " phase=" + step.phase());
    take(step, new PhaseRepository.Of(step.subject(), null), Operation.AUTHORITY_PHASE);
  }

  @Override
  @Guarded(Operation.ORGANISATION_PHASE)
  public void stepOrganisation(Step step) {
    ReachedOrganisations.Reached found = organisations.changeable(step.subject());
    noting.detail("organisation=" + found.code() + " phase=" + step.phase());
    take(step, new PhaseRepository.Of(null, found.id()), Operation.ORGANISATION_PHASE);
  }

  @Override
  @Guarded(Operation.AUTHORITY_PHASE_CONFIRM)
  public void confirmAuthority(String authority, String key) {
    noting.detail("authority=" + authority);
    confirm(key, new PhaseRepository.Of(authority, null), Operation.AUTHORITY_PHASE_CONFIRM);
  }

  @Override
  @Guarded(Operation.ORGANISATION_PHASE_CONFIRM)
  public void confirmOrganisation(String organisation, String key) {
    ReachedOrganisations.Reached found = organisations.changeable(organisation);
    noting.detail("organisation=" + found.code());
    confirm(key, new PhaseRepository.Of(null, found.id()), Operation.ORGANISATION_PHASE_CONFIRM);
  }

  private void confirm(String key, PhaseRepository.Of of, Operation operation) {
    now(of);
    noting.change();
    idempotency.once(
        key,
        operation,
        () -> {
          repository.lock(of);
          PhaseRepository.Stored newest =
              repository.steps(of).stream()
                  .findFirst()
                  .filter(PhaseRepository.Stored::waits)
                  .orElseThrow(() -> new Conflict("No step waits for a second person any more."));
          if (newest.person() == repository.personOf(caller.get().accountId())) {
            throw new Refused(
                "You took this step yourself. Somebody else of your team confirms it.");
          }
          repository.confirm(newest.id(), caller.get().accountId(), clock.now());
          return null;
        });
  }

  private void take(Step step, PhaseRepository.Of of, Operation operation) {
    noting.change();
    noting.reason(step.reason(), PhaseRules.text(step));
    idempotency.once(
        step.key(),
        operation,
        () -> {
          repository.lock(of);
          List<PhaseRepository.Stored> before = repository.steps(of);
          Phase now = now(of).phase();
          PhaseRules.check(step, now, clock.today());
          boolean planned = before.stream().anyMatch(s -> s.from().isAfter(clock.today()));
          boolean waits = !before.isEmpty() && before.get(0).waits();
          if (step.phase() == now && !planned && !waits) {
            throw new Conflict("This is the step already, and no other is planned.");
          }
          long id = RandomIds.positiveLong();
          int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
          repository.add(
              id,
              of,
              number,
              step,
              caller.get().accountId(),
              clock.now(),
              texts.sealed(TakenSteps.SEALED, id, PhaseRules.text(step)));
          return null;
        });
  }

  private Whole whole(PhaseRepository.Of of, boolean own) {
    PhaseRepository.Now now = now(of);
    return new Whole(now.name(), now.phase(), now.above(), now.begins(), own, taken.of(of));
  }

  private PhaseRepository.Now now(PhaseRepository.Of of) {
    return repository.now(of, clock.today()).orElseThrow(NotFound::new);
  }
}
