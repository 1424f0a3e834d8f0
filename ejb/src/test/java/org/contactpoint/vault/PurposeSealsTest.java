package org.contactpoint.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.contactpoint.vault.Seals.Purpose;
import org.contactpoint.vault.Seals.Sealed;
import org.junit.jupiter.api.Test;

class PurposeSealsTest {

  private KeyRing ring = Rings.fresh();
  private final PurposeSeals seals = new PurposeSeals(() -> ring);
  private final byte[] plain = "what was asked".getBytes(UTF_8);

  @Test
  void opensWithTheSamePurposeContextAndEpochOnly() {
    Sealed sealed = seals.seal(Purpose.SEARCH, "account 7", plain);
    assertThat(sealed.epoch()).isEqualTo(1);
    assertThat(seals.open(Purpose.SEARCH, "account 7", sealed)).isEqualTo(plain);
    assertBroken(Purpose.SEARCH, "account 8", sealed);
    assertBroken(Purpose.LOOK, "account 7", sealed);
    assertBroken(Purpose.SEARCH, "account 7", new Sealed(2, sealed.bytes()));
    ring = ring.withNextEpoch();
    assertBroken(Purpose.SEARCH, "account 7", new Sealed(2, sealed.bytes()));
  }

  @Test
  void anOldEpochOpensUntilItsPurposeKeysAreDestroyed() {
    Sealed sealed = seals.seal(Purpose.DRAFT, "", plain);
    ring = ring.withNextEpoch().withoutOldWrapping();
    assertThat(seals.open(Purpose.DRAFT, "", sealed)).isEqualTo(plain);
    assertThat(seals.seal(Purpose.DRAFT, "", plain).epoch()).isEqualTo(2);
    ring = ring.withoutPurposes(1);
    assertBroken(Purpose.DRAFT, "", sealed);
  }

  @Test
  void aHandleIsTheSameEachTimeAndLeadsBack() {
    Random random = new Random(128);
    for (int i = 0; i < 500; i++) {
      long id = random.nextLong();
      long account = random.nextLong();
      String handle = seals.handle("child", account, id);
      assertThat(handle).matches("[A-Za-z0-9_-]{22}").isEqualTo(seals.handle("child", account, id));
      assertThat(seals.unhandle("child", account, handle)).hasValue(id);
    }
  }

  @Test
  void aHandleIsWorthlessToAnotherAccountAndForAnotherKind() {
    String handle = seals.handle("child", 7, 42);
    assertThat(seals.unhandle("child", 8, handle)).isEmpty();
    assertThat(seals.unhandle("part", 7, handle)).isEmpty();
    assertThat(seals.handle("child", 8, 42)).isNotEqualTo(handle);
  }

  @Test
  void nothingThatWasTypedIsTakenForAHandle() {
    for (String typed :
        new String[] {
          null,
          "",
          "a",
          "%",
          "éé",
          "A".repeat(21),
          "A".repeat(22),
          "A".repeat(23),
          "A".repeat(10_000),
          "../../etc",
          "\u0000"
        }) {
      assertThat(seals.unhandle("child", 7, typed)).isEmpty();
    }
  }

  @Test
  void aHandleSurvivesARotation() {
    String handle = seals.handle("child", 7, 42);
    ring = ring.withNextEpoch().withoutOldWrapping().withoutPurposes(1);
    assertThat(seals.unhandle("child", 7, handle)).hasValue(42);
  }

  @Test
  void keyedHashesArePositiveAndDifferByPurpose() {
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      hashes.add(seals.keyedHash("day", "value " + i));
      hashes.add(seals.keyedHash("network", "value " + i));
    }
    assertThat(hashes).hasSize(4_000).allMatch(h -> h >= 0);
    assertThat(seals.keyedHash("day", "x")).isEqualTo(seals.keyedHash("day", "x"));
  }

  private void assertBroken(Purpose purpose, String context, Sealed sealed) {
    assertThatThrownBy(() -> seals.open(purpose, context, sealed)).isInstanceOf(BrokenSeal.class);
  }
}
