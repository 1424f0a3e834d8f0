package org.contactpoint.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.vault.ChildSeals.Table;
import org.junit.jupiter.api.Test;

class ChildSealingTest {

  private static final ChildId ANN = new ChildId(41);
  private static final ChildId BEN = new ChildId(42);

  private final ChildKey key = ChildSealing.newKey(ANN);
  private final byte[] plain = "Merchant's Quay".getBytes(UTF_8);
  private final byte[] sealed = ChildSealing.seal(key, Table.CHILD_PART, 7, plain);

  @Test
  void whatWasSealedOpens() {
    assertThat(ChildSealing.open(key, Table.CHILD_PART, 7, sealed)).isEqualTo(plain);
  }

  @Test
  void everyLengthComesBack() {
    Random random = new Random(20261122);
    for (int length = 0; length < 300; length++) {
      byte[] any = new byte[length];
      random.nextBytes(any);
      byte[] closed = ChildSealing.seal(key, Table.CHILD_SCORE, 0, any);
      assertThat(ChildSealing.open(key, Table.CHILD_SCORE, 0, closed)).isEqualTo(any);
    }
  }

  @Test
  void aMovedPartIsRefused() {
    assertBroken(key, Table.CHILD_PART, 8, sealed);
  }

  @Test
  void aPartOfAnotherTableIsRefused() {
    assertBroken(key, Table.CHILD_SCORE, 7, sealed);
  }

  @Test
  void aPartOfAnotherChildIsRefusedEvenUnderTheSameKey() {
    assertBroken(new ChildKey(BEN, key.key()), Table.CHILD_PART, 7, sealed);
  }

  @Test
  void anotherChildsKeyDoesNotOpen() {
    assertBroken(ChildSealing.newKey(ANN), Table.CHILD_PART, 7, sealed);
  }

  @Test
  void everyAlteredBitIsRefused() {
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] altered = sealed.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      assertBroken(key, Table.CHILD_PART, 7, altered);
    }
  }

  @Test
  void cutBytesAreRefused() {
    for (int length = 0; length < sealed.length; length++) {
      assertBroken(key, Table.CHILD_PART, 7, Arrays.copyOf(sealed, length));
    }
    assertBroken(key, Table.CHILD_PART, 7, null);
  }

  @Test
  void lengthsTellOnlyTheStepOfSixtyFour() {
    Set<Integer> lengths = new HashSet<>();
    for (int length = 0; length <= 60; length++) {
      lengths.add(ChildSealing.seal(key, Table.CHILD_PART, 1, new byte[length]).length);
    }
    assertThat(lengths).containsExactly(64 + Gcm.OVERHEAD);
    assertThat(ChildSealing.seal(key, Table.CHILD_PART, 1, new byte[61]))
        .hasSize(128 + Gcm.OVERHEAD);
  }

  @Test
  void noNonceComesTwice() {
    Set<String> nonces = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      byte[] closed = ChildSealing.seal(key, Table.CHILD_PART, 7, plain);
      nonces.add(Arrays.toString(Arrays.copyOf(closed, Gcm.NONCE)));
    }
    assertThat(nonces).hasSize(20_000);
  }

  @Test
  void aWrappedKeyHasSixtyBytesAndUnwraps() {
    KeyRing ring = Rings.fresh();
    byte[] wrapped = ChildSealing.wrap(ring, key);
    assertThat(wrapped).hasSize(60);
    assertThat(ChildSealing.unwrap(ring, ANN, 1, wrapped).key()).isEqualTo(key.key());
  }

  @Test
  void aWrappedKeyIsBoundToChildAndEpoch() {
    KeyRing ring = Rings.fresh().withNextEpoch();
    byte[] wrapped = ChildSealing.wrap(ring, key);
    assertThatThrownBy(() -> ChildSealing.unwrap(ring, BEN, 2, wrapped))
        .isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> ChildSealing.unwrap(ring, ANN, 1, wrapped))
        .isInstanceOf(BrokenSeal.class);
  }

  @Test
  void keysAndIdsDoNotPrintThemselves() {
    assertThat(key + "|" + ANN).isEqualTo("a child's key|child");
  }

  private static void assertBroken(ChildKey key, Table table, long part, byte[] sealed) {
    assertThatThrownBy(() -> ChildSealing.open(key, table, part, sealed))
        .isInstanceOf(BrokenSeal.class);
  }
}
