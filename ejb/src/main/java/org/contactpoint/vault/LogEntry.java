package org.contactpoint.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry of the signed log of destructions. The signature covers everything else in the entry
 * and the hash of the entry before, so that none can be altered, left out or put in.
 *
 * @param seq from 1, without gaps
 * @param kind what was destroyed
 * @param subject the child's surrogate, the epoch that ended, or the ledger's period
 * @param at when, in real time, microseconds
 * @param previous hash of the entry before, 32 bytes, zeros for the first
 * @param signature Ed25519, 64 bytes
 */
record LogEntry(long seq, Kind kind, long subject, Instant at, byte[] previous, byte[] signature) {

  /** What was destroyed. The names are signed: never rename. */
  enum Kind {
    DESTROYED,
    ROTATION,
    PERIOD_DESTROYED
  }

  /** Makes and signs the entry that follows a head. */
  static LogEntry after(LogHead head, Kind kind, long subject, Instant at, LogSigner signer) {
    long seq = head.seq() + 1;
    Instant time = at.truncatedTo(ChronoUnit.MICROS);
    byte[] signature = signer.sign(canonical(seq, kind, subject, time, head.hash()));
    return new LogEntry(seq, kind, subject, time, head.hash(), signature);
  }

  /** The head of a log that ends with this entry. */
  LogHead head() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(canonical(seq, kind, subject, at, previous));
      return new LogHead(seq, digest.digest(signature));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the Java platform lacks SHA-256", e);
    }
  }

  /** Whether it follows this head and is signed by this key. */
  boolean follows(LogHead head, PublicKey key) {
    return seq == head.seq() + 1
        && MessageDigest.isEqual(previous, head.hash())
        && LogSigner.verifies(key, canonical(seq, kind, subject, at, previous), signature);
  }

  /** The signed bytes: fixed lengths, and the kind with its length before it. */
  private static byte[] canonical(long seq, Kind kind, long subject, Instant at, byte[] previous) {
    byte[] name = kind.name().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(3 * Long.BYTES + 2 * Integer.BYTES + name.length + previous.length)
        .putLong(seq)
        .putInt(name.length)
        .put(name)
        .putLong(subject)
        .putLong(at.getEpochSecond())
        .putInt(at.getNano())
        .put(previous)
        .array();
  }

  @Override
  public String toString() {
    return seq + " " + kind;
  }
}
