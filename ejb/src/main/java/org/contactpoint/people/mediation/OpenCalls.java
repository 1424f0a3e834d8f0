package org.contactpoint.people.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Vetted;
import org.contactpoint.people.staff.Reach;
import org.contactpoint.vault.Seals;

/**
 * Calls by handle, for the rooms that look up and read out in them; inner, so it checks no rights.
 * Whoever asks for an open call has noted for whom it is done.
 */
@ApplicationScoped
public class OpenCalls {

  static final int TRIES = 3;

  private static final String KIND = "mediated-call";
  private static final Duration LASTS = Duration.ofMinutes(15);

  /** Days for which a telephone number that was changed is not called. */
  private static final int NEW = 30;

  @Inject private CallRepository repository;
  @Inject private RotaRepository rota;
  @Inject private Vetted vetted;
  @Inject private CurrentCaller current;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  /** A call with whom it is for. */
  record Whole(CallRepository.Stored stored, CallRepository.Found person) {}

  /**
   * The call of a handle, in which children can be looked up now.
   *
   * @throws NotFound when it is not the mediator's, in this session
   * @throws Refused when it is over, when nobody was called back yet, or when the person on the
   *     telephone may not look children up any more
   */
  public OpenCall open(String call) {
    CallRepository.Stored stored = whole(call).stored();
    if (stored.verifiedAt() == null) {
      throw new Refused("Call the person back first, on the number on file.");
    }
    return new OpenCall(vetted(stored.caller()), stored.verifiedAt());
  }

  /** The call of a handle, if it is not over. */
  Whole whole(String call) {
    return judged(repository.call(desk(), id(call)).orElseThrow(NotFound::new));
  }

  /** The same, locked until the transaction ends. */
  Whole locked(String call) {
    return judged(repository.locked(desk(), id(call)).orElseThrow(NotFound::new));
  }

  private Whole judged(CallRepository.Stored stored) {
    noting.onBehalfOf(stored.caller());
    if (stored.endedAt() != null || !clock.now().isBefore(until(stored))) {
      throw new Refused("This call is over. Begin another one, and call the person back.");
    }
    return new Whole(
        stored, repository.account(desk(), stored.caller()).orElseThrow(OpenCalls::gone));
  }

  /** A quarter of an hour from when the person was called back, or from the beginning. */
  static Instant until(CallRepository.Stored stored) {
    return (stored.verifiedAt() == null ? stored.openedAt() : stored.verifiedAt()).plus(LASTS);
  }

  /** The person as a caller who may look children up now. */
  Caller vetted(long account) {
    return vetted.find(account).orElseThrow(OpenCalls::gone);
  }

  boolean isVetted(long account) {
    return vetted.find(account).isPresent();
  }

  private static Refused gone() {
    return new Refused(
        "This person cannot look children up at this moment: the account is suspended or closed, a"
            + " check has lapsed, or something is to be signed. The management team keeps accounts.");
  }

  /**
   * Makes sure that the signed-in caller may begin a call now.
   *
   * @throws Refused when neither the rota nor the office hours say so
   */
  void mayBegin() {
    Caller who = current.get();
    boolean onDuty = rota.onDuty(who.accountId(), who.authority(), clock.now());
    if (!RotaRules.mediates(who, onDuty, clock.now())) {
      throw new Refused(
          "You are not on the rota of mediators now. Whoever is can be seen under \"Mediators\".");
    }
  }

  CallRepository.Desk desk() {
    Caller who = current.get();
    return new CallRepository.Desk(
        who.accountId(),
        who.sessionId(),
        Reach.ofAuthority(who.authority(), clock.today()),
        clock.today().minusDays(NEW));
  }

  /** User name of who mediates. */
  String mediator() {
    return current.get().username();
  }

  String handle(long call) {
    return seals.handle(KIND, current.get().accountId(), call);
  }

  private long id(String call) {
    return seals.unhandle(KIND, current.get().accountId(), call).orElseThrow(NotFound::new);
  }
}
