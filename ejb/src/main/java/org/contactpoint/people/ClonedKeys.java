package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What follows when there are two of a key: neither is good any more, wherever it is signed in. */
@ApplicationScoped
class ClonedKeys {

  @Inject private SecurityKeyRepository keys;
  @Inject private SessionRepository sessions;
  @Inject private NoticeRepository notices;
  @Inject private WhomToCall whom;

  void end(long accountId, long key, Instant now) {
    String name = keys.find(accountId, key).map(SecurityKeyRepository.Shown::name).orElse(null);
    if (keys.end(key, SecurityKeyRepository.State.CLONED, now)) {
      sessions.endOfKey(key, now, Recognition.Ended.KEY_CLONED);
      notices.add(accountId, OwnKeys.NoticeKind.KEY_CLONED, name, now);
    }
  }

  String words(String what, long account) {
    return what + " " + whom.atOnce(account);
  }
}
