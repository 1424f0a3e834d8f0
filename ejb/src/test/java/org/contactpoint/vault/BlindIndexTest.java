package org.contactpoint.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.vault.Tokens.Audience;
import org.contactpoint.vault.Tokens.Key;
import org.contactpoint.vault.Tokens.Kind;
import org.contactpoint.vault.Tokens.Row;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

  private static final KeyRing RING = Rings.withKnownIndex();

  private final BlindIndex index = new BlindIndex(() -> RING, 50);

  /** The expected values were computed with another program (openssl mac, HMAC of Python). */
  @Test
  void tokensAreTheSameInEveryVersionOfTheProduct() {
    List<Key> keys =
        List.of(
            new Key(Kind.SURNAME_BIRTH, "ASHWORTH", "", 20150229),
            new Key(Kind.NAMES_YEAR, "ASHWORTH", "LENA", 2015),
            new Key(Kind.INDEX_NUMBER, "4821903617", "", 0),
            new Key(Kind.PRACTITIONER, "", "", Long.MAX_VALUE));
    assertThat(index.derive(Audience.GENERAL, keys))
        .containsExactly(
            -2588893670459742387L,
            -5119788105574091404L,
            -61865206039109721L,
            -7915159817958755757L);
  }

  @Test
  void aBatchGivesWhatSingleCallsGive() {
    List<Key> keys = randomKeys(new Random(1), 500);
    long[] batch = index.derive(Audience.GENERAL, keys);
    for (int i = 0; i < batch.length; i++) {
      assertThat(batch[i]).isEqualTo(token(Audience.GENERAL, keys.get(i)));
    }
    assertThat(index.derive(Audience.GENERAL, List.of())).isEmpty();
  }

  @Test
  void differentKeysGiveDifferentTokens() {
    List<Key> keys = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      keys.add(new Key(kind, "AMIN", "NOOR", 2015));
      keys.add(new Key(kind, "NOOR", "AMIN", 2015));
      keys.add(new Key(kind, "AMINNOOR", "", 2015));
      keys.add(new Key(kind, "AMIN", "", 2015));
      keys.add(new Key(kind, "", "AMIN", 2015));
      keys.add(new Key(kind, "AMIN", "NOOR", 2016));
      keys.add(new Key(kind, "", "", 2015));
    }
    Set<Long> tokens = new HashSet<>();
    for (Audience audience : Audience.values()) {
      Arrays.stream(index.derive(audience, keys)).forEach(tokens::add);
    }
    assertThat(tokens).hasSize(keys.size() * Audience.values().length);
  }

  @Test
  void aNumberThatDoesNotFitBesideValuesIsRefused() {
    assertThatThrownBy(() -> token(Audience.GENERAL, new Key(Kind.IDENTIFIER, "A", "", 1L << 27)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> token(Audience.GENERAL, new Key(Kind.IDENTIFIER, "A", "", -1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyOfNothingIsRefused() {
    assertThatThrownBy(() -> token(Audience.GENERAL, new Key(Kind.GUARDIAN_BIRTH, "", "", 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherIndexMasterGivesOtherTokens() {
    Key key = new Key(Kind.SURNAME_BIRTH, "ASHWORTH", "", 20150228);
    KeyRing other = Rings.fresh();
    assertThat(new BlindIndex(() -> other).derive(Audience.GENERAL, List.of(key))[0])
        .isNotEqualTo(token(Audience.GENERAL, key));
  }

  @Test
  void tokensOutliveARotationOfWrappingKeys() {
    Key key = new Key(Kind.SURNAME_BIRTH, "ASHWORTH", "", 20150228);
    KeyRing rotated = RING.withNextEpoch().withoutOldWrapping();
    assertThat(new BlindIndex(() -> rotated).derive(Audience.GENERAL, List.of(key))[0])
        .isEqualTo(token(Audience.GENERAL, key));
  }

  @Test
  void aMaskedTargetComesBackUnderItsTokenOnly() {
    Random random = new Random(63);
    for (int i = 0; i < 1_000; i++) {
      long token = random.nextLong();
      long target = random.nextLong() & Long.MAX_VALUE;
      Row row = index.mask(Audience.GENERAL, token, target);
      assertThat(row.masked()).hasSize(16);
      assertThat(index.unmask(Audience.GENERAL, row)).isEqualTo(target);
      Row moved = new Row(token + 1, row.masked());
      assertThatThrownBy(() -> index.unmask(Audience.GENERAL, moved))
          .isInstanceOf(BrokenSeal.class);
      assertThatThrownBy(() -> index.unmask(Audience.SHIELD, row)).isInstanceOf(BrokenSeal.class);
    }
  }

  @Test
  void oneTargetUnderTwoTokensSharesNoColumn() {
    Row one = index.mask(Audience.GENERAL, 1, 77);
    Row two = index.mask(Audience.GENERAL, 2, 77);
    assertThat(one.masked()).isNotEqualTo(two.masked());
  }

  @Test
  void theSameRowIsMadeAgainSoThatItCanBeDeleted() {
    assertThat(index.mask(Audience.SHIELD, 5, 77).masked())
        .isEqualTo(index.mask(Audience.SHIELD, 5, 77).masked());
  }

  @Test
  void alteredAndShortMasksAreRefused() {
    Row row = index.mask(Audience.IDENTITY, 9, 77);
    for (int bit = 0; bit < 128; bit++) {
      byte[] altered = row.masked().clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> index.unmask(Audience.IDENTITY, new Row(9, altered)))
          .isInstanceOf(BrokenSeal.class);
    }
    assertThatThrownBy(() -> index.unmask(Audience.IDENTITY, new Row(9, new byte[15])))
        .isInstanceOf(BrokenSeal.class);
  }

  @Test
  void aLedgerEntryIsMaskedUnderItsSubject() {
    byte[] entry = RandomIds.bytes(16);
    byte[] masked = index.maskEntry(11, entry);
    assertThat(masked).hasSize(16).isNotEqualTo(entry).isNotEqualTo(index.maskEntry(12, entry));
    assertThat(index.unmaskEntry(11, masked)).isEqualTo(entry);
    assertThat(index.unmaskEntry(12, masked)).isNotEqualTo(entry);
  }

  @Test
  void rememberedNamesAreBoundedAndForgettingChangesNothing() {
    Fingerprints few = new Fingerprints(RING.indexMac("test"), 10);
    Fingerprints many = new Fingerprints(RING.indexMac("test"), 10_000);
    for (int i = 0; i < 1_000; i++) {
      String name = "NAME" + i % 37;
      assertThat(few.remembered(name)).isEqualTo(many.remembered(name)).isEqualTo(few.once(name));
      assertThat(few.remembered()).isLessThanOrEqualTo(21);
    }
  }

  @Test
  void manyThreadsDeriveTheSame() {
    List<Key> keys = randomKeys(new Random(2), 300);
    long[] expected = index.derive(Audience.GENERAL, keys);
    boolean same =
        IntStream.range(0, 200)
            .parallel()
            .allMatch(i -> Arrays.equals(expected, index.derive(Audience.GENERAL, keys)));
    assertThat(same).isTrue();
  }

  @Test
  void anUnusableKeyStoreStopsTheIndex() {
    BlindIndex closed =
        new BlindIndex(
            () -> {
              throw new KeyStoreUnusable("closed");
            });
    assertThatThrownBy(() -> closed.mask(Audience.GENERAL, 1, 1))
        .isInstanceOf(KeyStoreUnusable.class);
  }

  private long token(Audience audience, Key key) {
    return index.derive(audience, List.of(key))[0];
  }

  private static List<Key> randomKeys(Random random, int count) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      String first = random.nextInt(5) == 0 ? "" : "N" + random.nextInt(100);
      String second = random.nextInt(2) == 0 ? "" : "S" + random.nextInt(100);
      keys.add(new Key(kind, first, second, 1 + random.nextInt(20_261_231)));
    }
    return keys;
  }
}
