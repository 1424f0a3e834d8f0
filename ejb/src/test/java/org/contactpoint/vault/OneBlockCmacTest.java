package org.contactpoint.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class OneBlockCmacTest {

  private static final HexFormat HEX = HexFormat.of();

  @Test
  void agreesWithTheExampleOfSp80038bForAes256AndOneBlock() {
    byte[] key = HEX.parseHex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
    byte[] message = HEX.parseHex("6bc1bee22e409f96e93d7e117393172a");
    byte[] mac = new OneBlockCmac(new SecretKeySpec(key, "AES")).macs(message);
    assertThat(HEX.formatHex(mac)).isEqualTo("28a7023f452e8f82bd4bf28d8c37c35c");
  }

  @Test
  void agreesWithAnotherImplementationForAnyKeyAndManyBlocksAtOnce() {
    Random random = new Random(800_38);
    for (int round = 0; round < 200; round++) {
      byte[] key = bytes(random, 32);
      byte[] messages = bytes(random, 16 * (1 + random.nextInt(20)));
      byte[] expected = new byte[messages.length];
      CMac cmac = new CMac(AESEngine.newInstance());
      cmac.init(new KeyParameter(key));
      for (int at = 0; at < messages.length; at += 16) {
        cmac.update(messages, at, 16);
        cmac.doFinal(expected, at);
      }
      byte[] macs = new OneBlockCmac(new SecretKeySpec(key, "AES")).macs(messages.clone());
      assertThat(Arrays.equals(macs, expected)).as("round %s", round).isTrue();
    }
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
