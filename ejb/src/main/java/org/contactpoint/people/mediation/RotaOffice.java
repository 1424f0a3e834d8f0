package org.contactpoint.people.mediation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.TypedLine;
import org.contactpoint.people.staff.AccountHistory;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/** Keeps the rota of the caller's authority. */
@Stateless
@PermitAll
public class RotaOffice implements Rota {

  private static final String KIND = "mediator-duty";
  private static final Duration SHOWN = Duration.ofDays(28);

  @Inject private RotaRepository repository;
  @Inject private CallRepository calls;
  @Inject private AccountHistory history;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCaller current;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.ROTA_VIEW)
  public Listing listing() {
    Caller who = current.get();
    Instant now = clock.now();
    List<RotaRepository.Stored> all =
        repository.after(
            who.authority(), now, now.plus(who.may(Right.KEEP_ROTA) ? ahead() : SHOWN));
    boolean onDuty = repository.onDuty(who.accountId(), who.authority(), now);
    return new Listing(
        all.stream().filter(d -> !d.from().isAfter(now)).map(d -> shown(who, d)).toList(),
        all.stream().filter(d -> d.from().isAfter(now)).map(d -> shown(who, d)).toList(),
        Shift.office(now),
        repository.team(who.authority(), clock.today(), Shift.office(now)).orElse(null),
        RotaRules.mediates(who, onDuty, now),
        who.may(Right.KEEP_ROTA));
  }

  @Override
  @Guarded(Operation.ROTA_ADD)
  public void add(Form form) {
    Caller who = current.get();
    noting.change();
    Shift shift = RotaRules.check(form, clock.today(), clock.now());
    String username = TypedLine.of(form.username()).toLowerCase(Locale.UK);
    noting.detail("account=" + username + " day=" + form.day() + " shift=" + shift);
    long account =
        repository
            .mediator(Reach.ofAuthority(who.authority(), clock.today()), username)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "username",
                        "Nobody of your authority who looks children up has this user name."));
    idempotency.once(
        form.key(),
        Operation.ROTA_ADD,
        () -> {
          String phone = TypedLine.of(form.telephone());
          repository.add(
              new RotaRepository.Fresh(
                  RandomIds.positiveLong(), who.authority(), account, form.day(), shift, phone),
              who.accountId(),
              clock.now());
          history.add(account, Operation.ROTA_ADD, null, form.day() + " " + shift);
          return null;
        });
  }

  @Override
  @Guarded(Operation.ROTA_REMOVE)
  public void remove(String duty) {
    Caller who = current.get();
    noting.change();
    long id = seals.unhandle(KIND, who.accountId(), duty).orElseThrow(NotFound::new);
    Instant now = clock.now();
    long account = repository.accountOf(id, who.authority(), now).orElseThrow(NotFound::new);
    repository.remove(id, who.accountId(), now);
    calls.endAllOf(account, now);
    history.add(account, Operation.ROTA_REMOVE, null, null);
  }

  private static Duration ahead() {
    return Duration.ofDays(RotaRules.AHEAD + 1L);
  }

  private Duty shown(Caller who, RotaRepository.Stored duty) {
    return new Duty(
        seals.handle(KIND, who.accountId(), duty.id()),
        duty.name(),
        duty.organisation(),
        duty.day(),
        duty.shift(),
        duty.telephone(),
        duty.account() == who.accountId());
  }
}
