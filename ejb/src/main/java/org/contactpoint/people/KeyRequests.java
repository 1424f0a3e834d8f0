package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.contactpoint.people.keys.KnownKey;

/**
 * Which keys a sign-in asks for. Where there is none, plausible ones: made from a keyed hash of the
 * user name that was typed, so they are the same at every try and only this installation can tell
 * them from real ones. They are made in any case, and thrown away where there are real ones.
 */
@ApplicationScoped
class KeyRequests {

  private static final int BLOCK = 16;

  /** Lengths that keys on sale give their ids. */
  private static final int[] LENGTHS = {32, 48, 64, 64};

  @Inject private Buckets buckets;

  /** For the container. */
  KeyRequests() {}

  KeyRequests(Buckets buckets) {
    this.buckets = buckets;
  }

  /** The credential ids to ask for. */
  List<byte[]> ids(PendingSignIn pending, List<KnownKey> keys) {
    List<byte[]> plausible = plausible(pending.usernameBucket());
    return keys.isEmpty() ? plausible : keys.stream().map(KnownKey::credentialId).toList();
  }

  /** What an account is called towards keys: says nothing, and is the same each time. */
  byte[] handle(long accountId) {
    byte[] first = buckets.hash("key-handle-1", Long.toString(accountId));
    byte[] second = buckets.hash("key-handle-2", Long.toString(accountId));
    return ByteBuffer.allocate(2 * BLOCK).put(first).put(second).array();
  }

  private List<byte[]> plausible(byte[] username) {
    String seed = HexFormat.of().formatHex(username);
    byte[] shape = buckets.hash("key-shape", seed);
    List<byte[]> ids = new ArrayList<>();
    for (int key = 0; key < 2; key++) {
      byte[] all = new byte[0];
      for (int block = 0; block < 4; block++) {
        byte[] more = buckets.hash("key-id-" + key + block, seed);
        all = ByteBuffer.allocate(all.length + BLOCK).put(all).put(more).array();
      }
      ids.add(Arrays.copyOf(all, LENGTHS[shape[1] & 3]));
    }
    // Most people have one key, some have two.
    return (shape[2] & 3) == 0 ? ids : ids.subList(0, 1);
  }
}
