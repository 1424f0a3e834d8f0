package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.contactpoint.access.Caller;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.keys.FreshKey;
import org.contactpoint.people.keys.KeyMaking;

/**
 * How a key comes to an account. A code can be relayed by a phishing page, so it must never be the
 * way to a key of the thief's own: whoever signed in with one adds a first key only, ever, and not
 * in LIVE.
 */
@ApplicationScoped
class KeyEnrolment {

  private static final String SIGN_IN_WITH_KEY =
      "To add a security key, sign in with one that you have. If you have none any more, ask your"
          + " management team.";

  @Inject private SecurityKeyRepository keys;
  @Inject private NoticeRepository notices;
  @Inject private Installations installations;
  @Inject private KeyRequests requests;
  @Inject private KeyMaking making;

  /** Why a session may add no key, if so. */
  Optional<String> refusal(Caller who) {
    boolean may =
        who.strength() == Strength.STRONG || (!live() && !keys.everHadOne(who.accountId()));
    return may ? Optional.empty() : Optional.of(SIGN_IN_WITH_KEY);
  }

  String invitation(byte[] challenge, long accountId, String username, String person) {
    return making.invitation(challenge, holder(accountId, username, person));
  }

  FreshKey take(byte[] challenge, long accountId, String username, String person, String answer) {
    return making.take(challenge, holder(accountId, username, person), answer);
  }

  /** Adds the key to the account and tells the person. */
  void keep(long accountId, String name, FreshKey key, Instant now) {
    if (!keys.add(RandomIds.positiveLong(), accountId, name, key, now)) {
      throw new InvalidInput("response", "This key is in use already. Take another one.");
    }
    notices.add(accountId, OwnKeys.NoticeKind.KEY_ADDED, name, now);
  }

  private KeyMaking.Holder holder(long accountId, String username, String person) {
    return new KeyMaking.Holder(
        requests.handle(accountId), username, person, keys.active(accountId), live());
  }

  private boolean live() {
    return installations.current().mode() == Installation.Mode.LIVE;
  }
}
