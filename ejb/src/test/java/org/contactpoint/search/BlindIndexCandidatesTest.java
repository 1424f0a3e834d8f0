package org.contactpoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.matching.IndexKeys;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.Tokens;
import org.contactpoint.vault.Tokens.Audience;
import org.contactpoint.vault.Tokens.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BlindIndexCandidatesTest {

  private static final Key ONE = IndexKeys.indexNumber("1");
  private static final Key TWO = IndexKeys.indexNumber("2");

  private final List<Tokens.Row> table = new ArrayList<>();
  private final List<Integer> asked = new ArrayList<>();
  private final BlindIndexCandidates candidates = new BlindIndexCandidates();
  private final Tokens tokens = new PlainTokens();

  @BeforeEach
  void wire() {
    candidates.tokens = tokens;
    candidates.repository =
        new TokenRepository() {
          @Override
          List<Tokens.Row> rows(List<Long> wanted, int most) {
            asked.add(wanted.size());
            return table.stream().filter(r -> wanted.contains(r.token())).limit(most).toList();
          }
        };
  }

  @Test
  void whoIsMetByMoreAndBetterKeysComesFirst() {
    store(ONE, 7);
    store(ONE, 8);
    store(TWO, 8);
    store(TWO, 9);
    assertThat(candidates.find(keys(ONE, 0.5, TWO, 0.9), 10).children())
        .containsExactly(new ChildId(8), new ChildId(9), new ChildId(7));
    assertThat(candidates.find(keys(ONE, 0.5, TWO, 0.9), 1).children())
        .containsExactly(new ChildId(8));
  }

  @Test
  @Proves("F042")
  void rowsOfTheShieldAudienceAreNeverAskedFor() {
    long hidden = tokens.derive(Audience.SHIELD, List.of(ONE))[0];
    table.add(tokens.mask(Audience.SHIELD, hidden, 7));
    assertThat(candidates.find(keys(ONE, 1, TWO, 1), 10).children()).isEmpty();
  }

  @Test
  @Proves({"F039", "ASVS V15.2.2"})
  void moreRowsThanMayBeReadIsTooBroadAndNamesNobody() {
    LongStream.rangeClosed(1, 5_000).forEach(child -> store(ONE, child));
    assertThat(candidates.find(keys(ONE, 1, TWO, 1), 10).tooBroad()).isFalse();
    store(TWO, 5_001);
    Candidates.Found found = candidates.find(keys(ONE, 1, TWO, 1), 10);
    assertThat(found.tooBroad()).isTrue();
    assertThat(found.children()).isEmpty();
  }

  @Test
  void manyKeysAreAskedForInChunks() {
    List<AskedKey> many =
        LongStream.range(0, 900)
            .mapToObj(i -> new AskedKey(IndexKeys.indexNumber("" + i), 1))
            .toList();
    candidates.find(many, 10);
    assertThat(asked).containsExactly(400, 400, 100);
  }

  private void store(Key key, long child) {
    long token = tokens.derive(Audience.GENERAL, List.of(key))[0];
    table.add(tokens.mask(Audience.GENERAL, token, child));
  }

  private static List<AskedKey> keys(Key one, double weight, Key other, double otherWeight) {
    return List.of(new AskedKey(one, weight), new AskedKey(other, otherWeight));
  }

  /** Tokens without secrecy; the vault tests the real ones. */
  private static final class PlainTokens implements Tokens {

    @Override
    public long[] derive(Audience audience, List<Key> keys) {
      return keys.stream()
          .mapToLong(key -> 31L * (audience + key.first() + key.second()).hashCode() + key.number())
          .toArray();
    }

    @Override
    public Row mask(Audience audience, long token, long target) {
      return new Row(token, ByteBuffer.allocate(16).putLong(token).putLong(target).array());
    }

    @Override
    public long unmask(Audience audience, Row row) {
      return ByteBuffer.wrap(row.masked()).getLong(Long.BYTES);
    }

    @Override
    public byte[] maskEntry(long subjectToken, byte[] entryId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] unmaskEntry(long subjectToken, byte[] masked) {
      throw new UnsupportedOperationException();
    }
  }
}
