package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which buckets a sign-in is counted in. From a browser that has signed in to the account before:
 * account and browser together, which nobody else can fill. From anywhere else: the user name, and
 * the network.
 */
@ApplicationScoped
class Throttle {

  @Inject ThrottleRepository repository;

  /** A locked bucket. */
  private record Held(byte[] key, Backoff backoff, Backoff.Bucket state) {}

  /** The buckets of one attempt, locked until the transaction ends. */
  final class Attempt {

    private final List<Held> held = new ArrayList<>();
    private final Instant now;

    private Attempt(Instant now) {
      this.now = now;
    }

    /** Whether this attempt fails whatever it holds. */
    boolean blocked() {
      return held.stream().anyMatch(h -> h.state().blockedAt(now));
    }

    /** How many failures of this account were counted before, here or from unknown browsers. */
    int failures() {
      return held.stream()
          .filter(h -> h.backoff() == Backoff.ACCOUNT)
          .mapToInt(h -> h.state().failures())
          .max()
          .orElse(0);
    }

    void failed() {
      held.forEach(h -> repository.keep(h.key(), h.backoff().after(h.state(), now)));
    }

    /** Forgives failures of this account; those of a network stay. */
    void succeeded() {
      held.stream()
          .filter(h -> h.backoff() == Backoff.ACCOUNT)
          .forEach(h -> repository.keep(h.key(), new Backoff.Bucket(0, null, now)));
    }
  }

  Attempt begin(PendingSignIn pending, Instant now) {
    Attempt attempt = new Attempt(now);
    List<Held> wanted = new ArrayList<>();
    if (pending.deviceBucket() != null) {
      wanted.add(new Held(pending.deviceBucket(), Backoff.ACCOUNT, null));
    } else {
      wanted.add(new Held(pending.usernameBucket(), Backoff.ACCOUNT, null));
      wanted.add(new Held(pending.networkBucket(), Backoff.NETWORK, null));
    }
    // One order for everybody, so that two attempts never wait for each other.
    wanted.sort(Comparator.comparing(Held::key, Arrays::compare));
    for (Held h : wanted) {
      attempt.held.add(new Held(h.key(), h.backoff(), repository.lock(h.key(), now)));
    }
    return attempt;
  }
}
