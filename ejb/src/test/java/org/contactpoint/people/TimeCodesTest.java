package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

/** The secret and the times of RFC 6238, appendix B, with the last six of its eight digits. */
class TimeCodesTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  private final TimeCodes codes = new TimeCodes();

  @Test
  void givesTheStepsOfTheRfcVectors() {
    assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(59)))
        .isEqualTo(OptionalLong.of(1));
    assertThat(codes.step(SECRET, "081804", Instant.ofEpochSecond(1111111109)))
        .isEqualTo(OptionalLong.of(37037036));
    assertThat(codes.step(SECRET, "050471", Instant.ofEpochSecond(1111111111)))
        .isEqualTo(OptionalLong.of(37037037));
  }

  @Test
  @Proves("ABUSE 5")
  void takesACodeOneStepEarlyOrLateAndNoFurther() {
    assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(59 + 30))).isPresent();
    assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(59 - 30))).isPresent();
    assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(59 + 60))).isEmpty();
    assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(59 - 59))).isPresent();
    assertThat(codes.step(SECRET, "287082", Instant.ofEpochSecond(59 + 300))).isEmpty();
  }

  @Test
  @Proves({"F059", "ABUSE 5"})
  void aClockOffByAMinuteIsForTheInstallationToAllowAndFiveMinutesNever() {
    for (int late : new int[] {-1, 1}) {
      Instant half = Instant.ofEpochSecond(3_000_000_045L + 30 * late);
      Instant whole = Instant.ofEpochSecond(3_000_000_045L + 60 * late);
      Instant five = Instant.ofEpochSecond(3_000_000_045L + 300 * late);
      String code = typedAt(3_000_000_045L);
      assertThat(codes.step(SECRET, code, half, 1)).isPresent();
      assertThat(codes.step(SECRET, code, whole, 1)).isEmpty();
      assertThat(codes.step(SECRET, code, whole, 2)).isPresent();
      assertThat(codes.step(SECRET, code, five, 2)).isEmpty();
      assertThat(codes.step(SECRET, code, half, 0)).isEmpty();
    }
  }

  /** What a generator shows whose clock says this. */
  private static String typedAt(long second) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(SECRET, "HmacSHA1"), Instant.ofEpochSecond(second));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void takesACodeWithAGapAndNothingElseThanSixDigits() {
    Instant now = Instant.ofEpochSecond(59);
    assertThat(codes.step(SECRET, " 287 082 ", now)).isPresent();
    for (String typed : new String[] {null, "", "28708", "2870822", "28708a", "۲۸۷۰۸۲"}) {
      assertThat(codes.step(SECRET, typed, now)).isEmpty();
    }
  }

  @Test
  void nobodysSecretFitsNoCode() {
    Instant now = Instant.ofEpochSecond(59);
    TimeCodes own = new TimeCodes();
    for (int code = 0; code < 2_000; code++) {
      assertThat(own.step(null, String.format("%06d", code), now)).isEmpty();
    }
    assertThat(own.step(new byte[20], "328482", Instant.ofEpochSecond(0)).isPresent()).isTrue();
    assertThat(own.step(null, "328482", Instant.ofEpochSecond(0))).isEmpty();
  }
}
