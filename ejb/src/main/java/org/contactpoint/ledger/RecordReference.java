package org.contactpoint.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.OptionalLong;
import org.contactpoint.vault.Seals;

/**
 * How an auditor's page names a record without saying anything of the child: R-XXXX-XXXX-XXXXX. It
 * is the subject token behind a keyed permutation (four rounds of Feistel, Luby and Rackoff 1988),
 * so that what an auditor prints cannot be looked up in a stolen database.
 */
@ApplicationScoped
class RecordReference {

  /** Crockford's base 32: no I, L, O, U. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 13;
  private static final int ROUNDS = 4;

  @Inject private Seals seals;

  /** The reference of a subject token. */
  String of(long token) {
    int left = (int) (token >>> 32);
    int right = (int) token;
    for (int round = 0; round < ROUNDS; round++) {
      int next = left ^ mixed(round, right);
      left = right;
      right = next;
    }
    return printed(((long) left << 32) | (right & 0xFFFF_FFFFL));
  }

  /** The subject token of a reference as typed, or empty when it is none. */
  OptionalLong token(String typed) {
    OptionalLong read = read(typed);
    if (read.isEmpty()) {
      return read;
    }
    int left = (int) (read.getAsLong() >>> 32);
    int right = (int) read.getAsLong();
    for (int round = ROUNDS - 1; round >= 0; round--) {
      int before = right ^ mixed(round, left);
      right = left;
      left = before;
    }
    return OptionalLong.of(((long) left << 32) | (right & 0xFFFF_FFFFL));
  }

  private int mixed(int round, int half) {
    return (int) seals.keyedHash("record-reference", round + ":" + half);
  }

  static String printed(long value) {
    StringBuilder out = new StringBuilder("R-");
    for (int i = LENGTH - 1; i >= 0; i--) {
      out.append(DIGITS.charAt((int) (value >>> (5 * i)) & (i == LENGTH - 1 ? 15 : 31)));
      if (i == 9 || i == 5) {
        out.append('-');
      }
    }
    return out.toString();
  }

  static OptionalLong read(String typed) {
    String bare =
        typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-\u2010-\u2015]", "");
    if (bare.length() != LENGTH + 1 || bare.charAt(0) != 'R') {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 1; i <= LENGTH; i++) {
      int digit = DIGITS.indexOf(bare.charAt(i));
      if (digit < 0 || i == 1 && digit > 15) {
        return OptionalLong.empty();
      }
      value = value << 5 | digit;
    }
    return OptionalLong.of(value);
  }
}
