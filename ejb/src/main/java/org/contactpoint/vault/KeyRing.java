package org.contactpoint.vault;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.RandomIds;

/**
 * Every key of an installation, as the key store holds them; a value that never changes, so that
 * one request works with one ring. Plain Java: loaders, tools and benchmarks make one with {@link
 * #fresh}.
 *
 * <p>Per wrapping epoch three keys: one wraps the children's keys, one wraps the ledger's, one is
 * the master from which the purposes of {@link Seals} are derived, all but credentials. The index
 * master has an epoch of its own, which a rotation of wrapping keys leaves alone: tokens outlive
 * it. One key pair signs the log of destructions, whose head is kept here too, so that log and key
 * store vouch for each other.
 */
public final class KeyRing {

  private static final String WRAPPING = "wrapping-";
  private static final String LEDGER = "ledger-";
  private static final String PURPOSES = "purposes-";
  private static final String INDEX = "index-";
  private static final String HEAD = "log-head";
  private static final String PENDING = "log-pending";
  private static final String MADE_FOR = "made-for-";

  private final TreeMap<String, SecretKey> secrets;
  private final LogSigner signer;
  private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

  private KeyRing(TreeMap<String, SecretKey> secrets, LogSigner signer) {
    this.secrets = secrets;
    this.signer = signer;
  }

  /** New random keys: wrapping epoch 1, index epoch 1, an empty log. */
  public static KeyRing fresh(Instant now) {
    TreeMap<String, SecretKey> secrets = new TreeMap<>();
    addEpoch(secrets, 1);
    secrets.put(INDEX + 1, master());
    secrets.put(HEAD, data(LogHead.EMPTY.bytes()));
    return new KeyRing(secrets, LogSigner.fresh(now));
  }

  /**
   * The ring of what a key store holds.
   *
   * @throws KeyStoreUnusable when something that every ring has is missing
   */
  static KeyRing of(Map<String, SecretKey> secrets, LogSigner signer) {
    KeyRing ring = new KeyRing(new TreeMap<>(secrets), signer);
    boolean whole =
        signer != null
            && secrets.containsKey(HEAD)
            && !ring.numbers(INDEX).isEmpty()
            && !ring.epochs().isEmpty()
            && secrets.containsKey(LEDGER + ring.epoch())
            && secrets.containsKey(PURPOSES + ring.epoch());
    if (!whole) {
      throw new KeyStoreUnusable("The key store does not hold the keys of a ContactPoint.");
    }
    return ring;
  }

  /** What a key store is to hold, by alias. */
  Map<String, SecretKey> secrets() {
    return Collections.unmodifiableMap(secrets);
  }

  LogSigner signer() {
    return signer;
  }

  /** The mode of the installation that it was made for; empty for a store without the mark. */
  public Optional<Installation.Mode> madeFor() {
    return Stream.of(Installation.Mode.values())
        .filter(mode -> secrets.containsKey(mark(mode)))
        .findFirst();
  }

  /** This ring, marked as of that mode unless it has a mark. */
  KeyRing madeFor(Installation.Mode mode) {
    if (madeFor().isPresent()) {
      return this;
    }
    TreeMap<String, SecretKey> next = new TreeMap<>(secrets);
    next.put(mark(mode), data(new byte[] {1}));
    return new KeyRing(next, signer);
  }

  private static String mark(Installation.Mode mode) {
    return MADE_FOR + mode.name().toLowerCase(Locale.ROOT);
  }

  /** The current wrapping epoch, from 1. */
  public int epoch() {
    return epochs().last();
  }

  /**
   * The wrapping epochs whose keys still exist; more than one only while a rotation is under way.
   */
  public NavigableSet<Integer> epochs() {
    return numbers(WRAPPING);
  }

  /** The epochs whose purpose keys still exist: old ones linger until nothing needs them. */
  public NavigableSet<Integer> purposeEpochs() {
    return numbers(PURPOSES);
  }

  /** The index epoch, from 1. */
  public int indexEpoch() {
    return numbers(INDEX).last();
  }

  /** The end of the log as this key store last saw it committed. */
  public LogHead head() {
    return LogHead.of(secrets.get(HEAD).getEncoded());
  }

  /** The end of the log that was about to be committed when the store was last written. */
  public Optional<LogHead> pending() {
    return Optional.ofNullable(secrets.get(PENDING)).map(k -> LogHead.of(k.getEncoded()));
  }

  /** The certificate with which anybody can check the log of destructions. */
  public X509Certificate certificate() {
    return signer.certificate();
  }

  /** This ring with the keys of one more wrapping epoch, which becomes the current one. */
  public KeyRing withNextEpoch() {
    TreeMap<String, SecretKey> next = new TreeMap<>(secrets);
    addEpoch(next, epoch() + 1);
    return new KeyRing(next, signer);
  }

  /**
   * This ring without the wrapping keys of epochs before the current: what they wrapped is gone.
   */
  public KeyRing withoutOldWrapping() {
    TreeMap<String, SecretKey> next = new TreeMap<>(secrets);
    for (int old : epochs().headSet(epoch())) {
      next.remove(WRAPPING + old);
      next.remove(LEDGER + old);
    }
    return new KeyRing(next, signer);
  }

  /** This ring without the purpose keys of an epoch before the current one. */
  public KeyRing withoutPurposes(int old) {
    if (old >= epoch()) {
      throw new IllegalArgumentException("the purpose keys of the current epoch are in use");
    }
    TreeMap<String, SecretKey> next = new TreeMap<>(secrets);
    next.remove(PURPOSES + old);
    return new KeyRing(next, signer);
  }

  /**
   * This ring, knowing that the log ends at {@code head} and is about to end at {@code pending}.
   */
  KeyRing withPending(LogHead head, LogHead pending) {
    TreeMap<String, SecretKey> next = new TreeMap<>(secrets);
    next.put(HEAD, data(head.bytes()));
    next.put(PENDING, data(pending.bytes()));
    return new KeyRing(next, signer);
  }

  /** This ring, knowing that the log ends here; never goes back. */
  KeyRing withHead(LogHead head) {
    if (head.seq() < head().seq()) {
      return this;
    }
    TreeMap<String, SecretKey> next = new TreeMap<>(secrets);
    next.put(HEAD, data(head.bytes()));
    if (pending().filter(p -> p.seq() > head.seq()).isEmpty()) {
      next.remove(PENDING);
    }
    return new KeyRing(next, signer);
  }

  /** Wraps children's keys. */
  SecretKey wrapping(int epoch) {
    return present(WRAPPING + epoch);
  }

  /** Wraps the ledger's period keys. */
  SecretKey ledgerWrapping(int epoch) {
    return present(LEDGER + epoch);
  }

  /** The epoch under which a purpose seals now. */
  int epochOf(Seals.Purpose purpose) {
    return lasts(purpose) ? indexEpoch() : epoch();
  }

  /** Seals for one purpose. */
  SecretKey purpose(Seals.Purpose purpose, int epoch) {
    SecretKey master = present((lasts(purpose) ? INDEX : PURPOSES) + epoch);
    return derived.computeIfAbsent(
        "purpose/" + purpose + "/" + epoch, k -> Derivation.aes(master, "purpose/" + purpose));
  }

  /** The master of tokens, masks, handles and keyed hashes. */
  SecretKey index() {
    return secrets.get(INDEX + indexEpoch());
  }

  /** A key for HMAC under the index master. */
  SecretKey indexMac(String label) {
    return derived.computeIfAbsent("index/" + label, k -> Derivation.hmac(index(), label));
  }

  private static boolean lasts(Seals.Purpose purpose) {
    // Secrets of staff tell nothing of a child: no back-up has to lose them when an epoch ends.
    return purpose == Seals.Purpose.CREDENTIAL;
  }

  private SecretKey present(String alias) {
    SecretKey key = secrets.get(alias);
    if (key == null) {
      throw new BrokenSeal("the key of that epoch has been destroyed", null);
    }
    return key;
  }

  private NavigableSet<Integer> numbers(String prefix) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String alias : secrets.keySet()) {
      if (alias.startsWith(prefix)) {
        numbers.add(Integer.valueOf(alias.substring(prefix.length())));
      }
    }
    return numbers;
  }

  private static void addEpoch(Map<String, SecretKey> secrets, int epoch) {
    secrets.put(WRAPPING + epoch, new SecretKeySpec(RandomIds.bytes(32), "AES"));
    secrets.put(LEDGER + epoch, new SecretKeySpec(RandomIds.bytes(32), "AES"));
    secrets.put(PURPOSES + epoch, master());
  }

  private static SecretKey master() {
    return new SecretKeySpec(RandomIds.bytes(32), "HmacSHA256");
  }

  private static SecretKey data(byte[] bytes) {
    // A key store keeps keys only; these bytes are no secret, but must not be changed by others.
    return new SecretKeySpec(bytes, "HmacSHA256");
  }

  @Override
  public String toString() {
    return "key ring of epoch " + epoch();
  }
}
