package org.contactpoint.bench;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;

/** Invented staff by number: 13 accounts an organisation, as 390,000 in 30,000 are. */
final class Crowd {

  static final String PASSWORD = "a long invented password";
  static final int TO_AN_ORGANISATION = 13;

  /** Every so many accounts one can sign in with a code; sealing one for each takes long. */
  static final int SIGNS_IN = 20;

  private static final List<String> FORENAMES =
      List.of(
          "Ada", "Bryn", "Chidi", "Devi", "Elin", "Farah", "Goran", "Hana", "Idris", "Joan", "Kofi",
          "Lena", "Mina", "Nuno", "Orla", "Priya", "Quentin", "Rosa", "Sami", "Tess", "Uma", "Vera",
          "Wen", "Yusuf", "Zofia");
  private static final List<String> SYLLABLES =
      List.of(
          "bar", "cle", "dor", "fen", "gar", "hol", "ket", "lam", "mer", "nor", "pel", "ros", "sut",
          "tor", "wal", "wick", "ton", "ley", "ham", "den");

  private Crowd() {}

  static String username(int number) {
    return String.format("crowd.%06d", number);
  }

  static String name(int number) {
    Random random = new Random(number * 31L + 7);
    StringBuilder surname = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      surname.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
    return FORENAMES.get(random.nextInt(FORENAMES.size())) + " " + surname;
  }

  /** The authority of an organisation among so many: a few are large, as in England. */
  static int authority(int organisation, int authorities) {
    double even = organisation * 0.6180339887498949 % 1;
    return (int) (authorities * Math.pow(even, 1.5));
  }

  static byte[] codeSecret(int number) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(("crowd " + number).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, 20);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String code(int number, Instant at) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(new SecretKeySpec(codeSecret(number), "HmacSHA1"), at);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
