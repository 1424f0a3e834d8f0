package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  @Proves("ASVS V11.4.2")
  void isArgon2idWithAtLeastWhatOwaspAsksFor() {
    ByteBuffer stored = ByteBuffer.wrap(PasswordHash.of("correct horse"));
    assertThat(stored.get()).isEqualTo((byte) 1);
    assertThat(stored.getInt()).isGreaterThanOrEqualTo(19 * 1024);
    assertThat(stored.getInt()).isGreaterThanOrEqualTo(2);
    assertThat(stored.getInt()).isEqualTo(1);
    assertThat(stored.remaining()).isEqualTo(16 + 32);
  }

  @Test
  void fitsItsOwnPasswordOnly() {
    byte[] stored = PasswordHash.of("correct horse");
    assertThat(PasswordHash.fits("correct horse", stored)).isTrue();
    assertThat(PasswordHash.fits("correct horsf", stored)).isFalse();
    assertThat(PasswordHash.fits("", stored)).isFalse();
    assertThat(PasswordHash.fits(null, stored)).isFalse();
  }

  @Test
  void hashesOnePasswordDifferentlyEachTime() {
    assertThat(PasswordHash.of("same")).isNotEqualTo(PasswordHash.of("same"));
  }

  @Test
  void noPasswordFitsNobody() {
    assertThat(PasswordHash.fits("", null)).isFalse();
    assertThat(PasswordHash.fits("anything", null)).isFalse();
  }

  @Test
  void aLongPasswordIsNotCutToAnother() {
    String long256 = "x".repeat(256);
    byte[] stored = PasswordHash.of(long256 + "y");
    assertThat(PasswordHash.fits(long256, stored)).isFalse();
  }
}
