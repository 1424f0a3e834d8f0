package org.contactpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.contactpoint.kernel.ChildId;
import org.junit.jupiter.api.Test;

class CanonicalEntryTest {

  private static final byte[] ID = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

  private static final CanonicalEntry ENTRY =
      new CanonicalEntry(
          ID,
          Instant.ofEpochSecond(1, 2_000),
          Instant.ofEpochSecond(2),
          "SIGN_OUT",
          "DONE",
          null,
          7L,
          8L,
          null,
          null,
          202611,
          new byte[] {9});

  /** Written out by hand from the description of the form; a change of it must be a new version. */
  private static final String BYTES =
      "01"
          + "00000010000102030405060708090a0b0c0d0e0f"
          + "0000000800000000000f4242"
          + "0000000800000000001e8480"
          + "000000085349474e5f4f5554"
          + "00000004444f4e45"
          + "ffffffff"
          + "000000080000000000000007"
          + "000000080000000000000008"
          + "ffffffff"
          + "ffffffff"
          + "000000080000000000031773"
          + "0000000109";

  @Test
  void hasExactlyTheseBytes() {
    assertThat(HexFormat.of().formatHex(ENTRY.bytes())).isEqualTo(BYTES);
  }

  @Test
  void isReadBackAsItWas() {
    assertThat(CanonicalEntry.read(ENTRY.bytes())).usingRecursiveComparison().isEqualTo(ENTRY);
  }

  @Test
  void refusesAnUnknownVersion() {
    byte[] other = ENTRY.bytes();
    other[0] = 2;
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalEntry.read(other));
  }

  @Test
  void hashesALeafAsRfc9162Does() {
    // The tree head of a log with one empty leaf: SHA-256 of one zero byte.
    assertThat(HexFormat.of().formatHex(CanonicalEntry.leafHash(new byte[0])))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    // Leaf 0x10, from the vectors of certificate-transparency.
    assertThat(HexFormat.of().formatHex(CanonicalEntry.leafHash(new byte[] {0x10})))
        .isEqualTo("0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7");
  }

  @Test
  void everyFieldChangesTheBytes() {
    byte[] before = ENTRY.bytes();
    CanonicalEntry moved =
        new CanonicalEntry(
            ID,
            ENTRY.at(),
            ENTRY.productAt(),
            ENTRY.operation(),
            ENTRY.outcome(),
            null,
            null,
            7L,
            8L,
            null,
            202611,
            new byte[] {9});
    assertThat(moved.bytes()).isNotEqualTo(before);
  }

  @Test
  void thePersonalPartIsReadBackAndItsLengthTellsLittle() {
    PersonalPart one = new PersonalPart("text", null, List.of(new ChildId(5)));
    PersonalPart two =
        new PersonalPart(null, "asked", List.of(new ChildId(5), new ChildId(Long.MAX_VALUE)));
    assertThat(PersonalPart.read(one.bytes())).isEqualTo(one);
    assertThat(PersonalPart.read(two.bytes())).isEqualTo(two);
    assertThat(one.bytes()).hasSameSizeAs(two.bytes());
  }
}
