package org.contactpoint.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based codes (RFC 6238: HMAC-SHA-1, six digits, 30 seconds), accepted at most some steps
 * early or late. That a step is used once only is for the database to say.
 */
final class TimeCodes {

  static final Duration STEP = Duration.ofSeconds(30);
  static final int DIGITS = 6;

  /** For who has none: the same work; the result is thrown away. */
  private static final byte[] NOBODY = new byte[20];

  private final TimeBasedOneTimePasswordGenerator generator;

  TimeCodes() {
    generator =
        new TimeBasedOneTimePasswordGenerator(
            STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
  }

  /** The step that a code belongs to, if it is one of the three that may be given now. */
  OptionalLong step(byte[] secret, String code, Instant now) {
    return step(secret, code, now, 1);
  }

  /**
   * The step that a code belongs to.
   *
   * @param off how many steps the generator may be early or late
   */
  OptionalLong step(byte[] secret, String code, Instant now, int off) {
    SecretKeySpec key = new SecretKeySpec(secret == null ? NOBODY : secret, "HmacSHA1");
    byte[] typed = digits(code).getBytes(StandardCharsets.US_ASCII);
    long current = now.getEpochSecond() / STEP.toSeconds();
    OptionalLong found = OptionalLong.empty();
    for (long step = current - off; step <= current + off; step++) {
      if (MessageDigest.isEqual(typed, at(key, step)) && secret != null) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private byte[] at(SecretKeySpec key, long step) {
    try {
      Instant time = Instant.ofEpochSecond(step * STEP.toSeconds());
      return generator.generateOneTimePasswordString(key, time).getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-1 is missing", e);
    }
  }

  /** People type codes with a gap in the middle. */
  private static String digits(String code) {
    String bare = code == null ? "" : code.replaceAll("\\s", "");
    return bare.matches("[0-9]{6}") ? bare : "";
  }
}
