package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.kernel.ProductClock;

/** Unlocks and signs out. */
@ApplicationScoped
class StoredAccountRelief implements AccountRelief {

  @Inject private Buckets buckets;
  @Inject private ThrottleRepository throttles;
  @Inject private SessionRepository sessions;
  @Inject private NoticeRepository notices;
  @Inject private ProductClock clock;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void unlock(long accountId, String username) {
    Instant now = clock.now();
    List<byte[]> held = new ArrayList<>(throttles.deviceBuckets(accountId));
    held.add(buckets.ofUsername(username));
    // In the order of Throttle, so that a sign-in under way and this never wait for each other.
    held.sort(Arrays::compare);
    held.forEach(bucket -> throttles.lock(bucket, now));
    held.forEach(bucket -> throttles.keep(bucket, new Backoff.Bucket(0, null, now)));
    notices.add(accountId, OwnKeys.NoticeKind.DESK_UNLOCKED, null, now);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void endSessions(long accountId) {
    Instant now = clock.now();
    sessions.endAll(accountId, now, Recognition.Ended.HELP_DESK);
    notices.add(accountId, OwnKeys.NoticeKind.DESK_SIGNED_OUT, null, now);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void alert(String who) {
    Instant now = clock.now();
    notices.watchers().forEach(id -> notices.add(id, OwnKeys.NoticeKind.DESK_LIMIT, who, now));
  }
}
