package org.contactpoint.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

class GcmTest {

  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
  private static final byte[] CONTEXT = "context".getBytes(UTF_8);
  private static final byte[] PLAIN = "the same words each time".getBytes(UTF_8);

  @Test
  @Proves("ASVS V11.3.4")
  void noNonceComesTwiceUnderOneKeyHoweverManyThreadsSeal() {
    int times = 100_000;
    Set<ByteBuffer> nonces = new HashSet<>();
    Set<Integer> firstBytes = new HashSet<>();
    IntStream.range(0, times)
        .parallel()
        .mapToObj(i -> Gcm.seal(KEY, CONTEXT, PLAIN))
        .map(box -> Arrays.copyOf(box, Gcm.NONCE))
        .toList()
        .forEach(
            nonce -> {
              nonces.add(ByteBuffer.wrap(nonce));
              firstBytes.add((int) nonce[0]);
            });

    assertThat(nonces).hasSize(times);
    assertThat(firstBytes).as("random from the first byte on").hasSize(256);
  }

  @Test
  void whatIsSealedOpensInItsOwnContextOnly() {
    byte[] sealed = Gcm.sealPadded(KEY, CONTEXT, PLAIN);

    assertThat(Gcm.openPadded(KEY, CONTEXT, sealed)).isEqualTo(PLAIN);
    assertThat((sealed.length - Gcm.OVERHEAD) % Gcm.STEP).isZero();
  }
}
