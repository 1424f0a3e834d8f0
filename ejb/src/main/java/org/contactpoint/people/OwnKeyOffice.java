package org.contactpoint.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.kernel.Refused;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.keys.FreshKey;
import org.contactpoint.vault.Seals;

/** Keeps the caller's own security keys. */
@Stateless
@PermitAll
public class OwnKeyOffice implements OwnKeys {

  private static final String KIND = "security-key";
  private static final int LONGEST_NAME = 60;
  private static final int CHALLENGE = 32;

  @Inject private SecurityKeyRepository keys;
  @Inject private SessionRepository sessions;
  @Inject private NoticeRepository notices;
  @Inject private KeyEnrolment enrolment;
  @Inject private Seals seals;
  @Inject private WhomToCall whom;
  @Inject private CurrentCaller caller;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.SECURITY_KEY_LIST)
  public Held held() {
    noting.change();
    Caller who = caller.get();
    Optional<Long> here = sessions.keyOf(who.sessionId());
    List<Key> own =
        keys.shown(who.accountId()).stream()
            .map(
                key ->
                    new Key(
                        seals.handle(KIND, who.accountId(), key.id()),
                        key.name(),
                        key.createdAt(),
                        key.lastUsedAt(),
                        here.filter(id -> id == key.id()).isPresent()))
            .toList();
    List<Notice> news = notices.latest(who.accountId());
    notices.seen(who.accountId(), clock.now());
    return new Held(own, enrolment.refusal(who).isEmpty(), news, whom.atOnce(who.accountId()));
  }

  @Override
  @Guarded(Operation.SECURITY_KEY_INVITE)
  public String invite() {
    noting.change();
    Caller who = caller.get();
    refuseUnlessMayAdd(who);
    byte[] challenge = RandomIds.bytes(CHALLENGE);
    keys.ask(who.sessionId(), challenge);
    return enrolment.invitation(challenge, who.accountId(), who.username(), who.personName());
  }

  @Override
  @Guarded(Operation.SECURITY_KEY_ADD)
  public void add(String name, String answer) {
    noting.change();
    Caller who = caller.get();
    refuseUnlessMayAdd(who);
    String called = name(name);
    byte[] challenge = keys.takeQuestion(who.sessionId()).orElse(RandomIds.bytes(CHALLENGE));
    FreshKey key =
        enrolment.take(challenge, who.accountId(), who.username(), who.personName(), answer);
    Instant now = clock.now();
    enrolment.keep(who.accountId(), called, key, now);
    noting.detail("key=" + called);
  }

  @Override
  @Guarded(Operation.SECURITY_KEY_REMOVE)
  public boolean remove(String key) {
    noting.change();
    Caller who = caller.get();
    long id = seals.unhandle(KIND, who.accountId(), key).orElseThrow(NotFound::new);
    SecurityKeyRepository.Shown found = keys.find(who.accountId(), id).orElseThrow(NotFound::new);
    Instant now = clock.now();
    keys.end(id, SecurityKeyRepository.State.REMOVED, now);
    List<Long> ended = sessions.endOfKey(id, now, Recognition.Ended.KEY_REMOVED);
    notices.add(who.accountId(), NoticeKind.KEY_REMOVED, found.name(), now);
    noting.detail("key=" + found.name());
    return ended.contains(who.sessionId());
  }

  private void refuseUnlessMayAdd(Caller who) {
    enrolment
        .refusal(who)
        .ifPresent(
            why -> {
              throw new Refused(why);
            });
  }

  /** What somebody calls a key: any letters, on one line. */
  static String name(String typed) {
    String name = TypedLine.of(typed);
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches("(?s).*\\p{Cc}.*")) {
      throw new InvalidInput(
          "name", "Give the key a name of at most " + LONGEST_NAME + " letters.");
    }
    return name;
  }
}
