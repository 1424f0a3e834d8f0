package org.contactpoint.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry in the one form in which it is hashed, version 1: the version byte, then twelve fields,
 * each with its length before it in four bytes, big-endian; an absent field has the length -1.
 * Numbers are eight bytes, times microseconds since 1970, texts UTF-8. The personal part is sealed
 * before it gets here, so that its key can be destroyed and the hash still verifies.
 *
 * @param entryId 16 bytes
 * @param at real time
 * @param productAt the product's time
 * @param operation code of the catalogue
 * @param outcome code
 * @param reason code, or null
 * @param accountId who, or null
 * @param organisationId on whose behalf, or null
 * @param sessionId the sign-in session, or null
 * @param onBehalfOf the account for whom it was done, or null
 * @param period year * 100 + month, UTC, of the key that seals the personal part
 * @param personal sealed text, detail and subjects
 */
record CanonicalEntry(
    byte[] entryId,
    Instant at,
    Instant productAt,
    String operation,
    String outcome,
    String reason,
    Long accountId,
    Long organisationId,
    Long sessionId,
    Long onBehalfOf,
    int period,
    byte[] personal) {

  static final byte VERSION = 1;

  /** The longest that the table takes. */
  static final int LONGEST = 16_000;

  private static final int ABSENT = -1;

  /** The canonical bytes. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(VERSION);
    put(out, entryId);
    put(out, micros(at));
    put(out, micros(productAt));
    put(out, operation);
    put(out, outcome);
    put(out, reason);
    put(out, accountId);
    put(out, organisationId);
    put(out, sessionId);
    put(out, onBehalfOf);
    put(out, (long) period);
    put(out, personal);
    return out.toByteArray();
  }

  /** Reads canonical bytes back. */
  static CanonicalEntry read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte version = in.get();
    if (version != VERSION) {
      throw new IllegalArgumentException("an entry of an unknown version");
    }
    return new CanonicalEntry(
        field(in),
        instant(in),
        instant(in),
        text(in),
        text(in),
        text(in),
        number(in),
        number(in),
        number(in),
        number(in),
        Math.toIntExact(number(in)),
        field(in));
  }

  /** The hash of a leaf (RFC 9162, 2.1.1): SHA-256 over 0x00 and the canonical bytes. */
  static byte[] leafHash(byte[] canonical) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((byte) 0);
      return digest.digest(canonical);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  private static Instant instant(ByteBuffer in) {
    return Instant.EPOCH.plus(number(in), ChronoUnit.MICROS);
  }

  private static void put(ByteArrayOutputStream out, String text) {
    put(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ByteArrayOutputStream out, Long number) {
    put(out, number == null ? null : ByteBuffer.allocate(8).putLong(number).array());
  }

  private static void put(ByteArrayOutputStream out, byte[] field) {
    int length = field == null ? ABSENT : field.length;
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    if (field != null) {
      out.writeBytes(field);
    }
  }

  private static byte[] field(ByteBuffer in) {
    int length = in.getInt();
    if (length == ABSENT) {
      return null;
    }
    byte[] field = new byte[length];
    in.get(field);
    return field;
  }

  private static String text(ByteBuffer in) {
    byte[] field = field(in);
    return field == null ? null : new String(field, StandardCharsets.UTF_8);
  }

  private static Long number(ByteBuffer in) {
    byte[] field = field(in);
    return field == null ? null : ByteBuffer.wrap(field).getLong();
  }

  @Override
  public String toString() {
    return "ledger entry";
  }
}
