package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.contactpoint.kernel.RandomIds;

/**
 * The ledger's period keys as rows, wrapped by the current epoch's key for the ledger. An unwrapped
 * key is remembered for a minute, because there are hundreds of entries a second; so a period that
 * another node has destroyed may still open here for that minute.
 */
@ApplicationScoped
class LedgerPeriodSeals implements PeriodSeals {

  private static final long REMEMBERED = TimeUnit.MINUTES.toNanos(1);

  private final Map<Integer, Remembered> keys = new ConcurrentHashMap<>();

  @Inject private KeyCabinet cabinet;
  @Inject private LedgerKeyRepository repository;

  @Override
  public byte[] seal(int period, String context, byte[] plain) {
    KeyRing ring = cabinet.get();
    SecretKey key = remembered(period);
    if (key == null) {
      WrappedKey row =
          repository.find(period).orElseGet(() -> repository.keepFirst(() -> made(period)));
      key = remember(ring, row);
    }
    return Gcm.sealPadded(key, associated(period, context), plain);
  }

  @Override
  public byte[] open(int period, String context, byte[] sealed) {
    KeyRing ring = cabinet.get();
    SecretKey key = remembered(period);
    if (key == null) {
      WrappedKey row =
          repository
              .find(period)
              .orElseThrow(() -> new BrokenSeal("the key of that period is gone", null));
      key = remember(ring, row);
    }
    return Gcm.openPadded(key, associated(period, context), sealed);
  }

  /** Forgets what is remembered, after a destruction. */
  void forget() {
    keys.clear();
  }

  /** Wraps a period's key under the current epoch. */
  static WrappedKey wrap(KeyRing ring, int period, byte[] key) {
    int epoch = ring.epoch();
    byte[] wrapped = Gcm.seal(ring.ledgerWrapping(epoch), keyContext(period, epoch), key);
    return new WrappedKey(period, epoch, wrapped);
  }

  /** Unwraps a period's key. */
  static byte[] unwrap(KeyRing ring, WrappedKey row) {
    byte[] context = keyContext((int) row.id(), row.epoch());
    return Gcm.open(ring.ledgerWrapping(row.epoch()), context, row.wrapped());
  }

  private WrappedKey made(int period) {
    return wrap(cabinet.latest(), period, RandomIds.bytes(32));
  }

  private SecretKey remembered(int period) {
    Remembered found = keys.get(period);
    return found == null || System.nanoTime() - found.since > REMEMBERED ? null : found.key;
  }

  private SecretKey remember(KeyRing ring, WrappedKey row) {
    KeyRing able = row.epoch() > ring.epoch() ? cabinet.latest() : ring;
    SecretKey key = new SecretKeySpec(unwrap(able, row), "AES");
    keys.put((int) row.id(), new Remembered(key, System.nanoTime()));
    return key;
  }

  private static byte[] associated(int period, String context) {
    return ("ledger|" + period + "|" + context).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] keyContext(int period, int epoch) {
    byte[] name = "ledger_key|".getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(name.length + 2 * Integer.BYTES)
        .put(name)
        .putInt(period)
        .putInt(epoch)
        .array();
  }

  /** A key and when it was unwrapped. */
  private record Remembered(SecretKey key, long since) {}
}
