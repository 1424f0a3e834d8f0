package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.ledger.Noting;

/**
 * How every second step ends: somebody is in, or is not, with the same words whatever was wrong.
 */
@ApplicationScoped
class SecondStepEnd {

  static final String WRONG =
      "We could not sign you in. Check your user name and password, and use your own security key,"
          + " or wait for the next code. After several failures, wait a few minutes.";
  static final String WRONG_TICKET =
      "This ticket is not good here: it has been used, is too old, or is not for a security key, or"
          + " the user name or password was not right. Check what you typed, or ask whoever gave it"
          + " to you for a new ticket. After several failures, wait a few minutes.";
  static final String START_AGAIN =
      "This sign-in took too long or had too many tries. Start again.";

  private static final String NO_PIN =
      "A code is good only together with a PIN here, and you have set none yet. Sign in with your"
          + " security key and set one under \u201cYour account\u201d. ";

  /** So many failures before a success are told to the person. */
  private static final int UNUSUAL = 3;

  @Inject private SignInRepository repository;
  @Inject private SessionRepository sessions;
  @Inject private NoticeRepository notices;
  @Inject private InterruptedTyping interrupted;
  @Inject private FactorCheck factors;
  @Inject private WhomToCall whom;
  @Inject private Noting noting;

  /**
   * What somebody has proved.
   *
   * @param key the security key, or null
   * @param failures how many tries failed before, of those that were counted
   */
  record Proved(Strength strength, Long key, int failures) {}

  /** Opens the session, unless the account may not come in. */
  SignIn.Answer admit(
      PendingSignIn pending,
      SignInRepository.Facts facts,
      Proved proved,
      SignIn.Origin origin,
      Instant now) {
    Optional<String> why = factors.notAdmitted(facts, origin);
    if (why.isPresent()) {
      sessions.end(pending.id(), now, Recognition.Ended.NOT_ALLOWED);
      return refused("NOT_ADMITTED", SignIn.Result.NOT_ALLOWED, why.get());
    }
    String secret = Secrets.fresh();
    repository.open(pending, Secrets.hash(secret), proved, origin.browser(), now);
    repository.seen(facts.id(), LocalDate.ofInstant(now, ProductClock.LONDON));
    boolean another = sessions.endOthers(facts.id(), pending.id(), now) > 0;
    noting.reason(proved.strength().name(), null);
    // Before what is unusual about this one: that is for the person to read next time, and not for
    // whoever came in just now, if that is somebody else.
    boolean news = notices.anyUnseen(facts.id());
    unusual(pending, facts.id(), proved.failures(), origin, now);
    return new SignIn.Answer(
        SignIn.Result.SIGNED_IN,
        null,
        secret,
        factors.device(origin, facts.username()),
        another,
        news,
        interrupted.waits(facts.id(), now));
  }

  private void unusual(
      PendingSignIn pending, long accountId, int failures, SignIn.Origin origin, Instant now) {
    if (pending.deviceBucket() == null) {
      notices.add(accountId, OwnKeys.NoticeKind.NEW_BROWSER, origin.browser(), now);
    }
    if (failures >= UNUSUAL) {
      notices.add(accountId, OwnKeys.NoticeKind.AFTER_FAILURES, origin.browser(), now);
    }
  }

  /** Right in all, but without the PIN that a code needs here. */
  SignIn.Answer noPin(long account) {
    return refused("NO_PIN", SignIn.Result.NOT_ALLOWED, NO_PIN + whom.sentence(account));
  }

  /** Nobody is in. */
  SignIn.Answer refused(String reason, SignIn.Result result, String message) {
    noting.reason(reason, null);
    noting.outcome(Ledger.Outcome.REFUSED);
    return new SignIn.Answer(result, message, null, null, false, false, false);
  }

  SignIn.Answer wrong(String reason) {
    return refused(reason, SignIn.Result.WRONG, WRONG);
  }

  /** Whatever was wrong beside a ticket: the same words, and none of what was not asked for. */
  SignIn.Answer wrongTicket() {
    return refused("TICKET", SignIn.Result.WRONG, WRONG_TICKET);
  }

  SignIn.Answer startAgain(String reason) {
    return refused(reason, SignIn.Result.START_AGAIN, START_AGAIN);
  }
}
