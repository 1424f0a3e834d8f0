package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.contactpoint.proof.Proves;
import org.contactpoint.vault.Seals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Proves("ABUSE 2")
class DeviceProofTest {

  private final DeviceProof proof = new DeviceProof();

  @BeforeEach
  void wire() {
    proof.buckets = new Buckets();
    proof.buckets.seals = new HashesOnly();
  }

  @Test
  void aCookieProvesTheAccountsThatHaveSignedInThere() {
    String cookie = proof.after(proof.after(null, "ann"), "bob");
    assertThat(proof.knows(cookie, "ann")).isPresent();
    assertThat(proof.knows(cookie, "bob")).isEqualTo(proof.knows(cookie, "ann"));
    assertThat(proof.knows(cookie, "eve")).isEmpty();
  }

  @Test
  void aCookieThatWasMadeUpProvesNothing() {
    String cookie = proof.after(null, "ann");
    String other = proof.after(null, "ann");
    String mixed = other.substring(0, 22) + cookie.substring(22);
    for (String forged :
        new String[] {null, "", "x", mixed, cookie.substring(0, 22), cookie + "x"}) {
      assertThat(proof.knows(forged, "ann")).isEmpty();
    }
  }

  @Test
  void keepsTheEightLatestAccountsAndNamesNobody() {
    String cookie = null;
    for (int i = 0; i < 12; i++) {
      cookie = proof.after(cookie, "user" + i);
    }
    assertThat(proof.knows(cookie, "user11")).isPresent();
    assertThat(proof.knows(cookie, "user3")).isEmpty();
    assertThat(cookie).hasSize(22 + 8 * 23).doesNotContain("user");
  }

  /** Hashes that differ by purpose and value; nothing else is asked. */
  private static final class HashesOnly implements Seals {

    @Override
    public long keyedHash(String purpose, String value) {
      long hash = 1125899906842597L;
      for (char c : (purpose + '|' + value).toCharArray()) {
        hash = 31 * hash + c;
      }
      return hash & Long.MAX_VALUE;
    }

    @Override
    public Sealed seal(Purpose purpose, String context, byte[] plain) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] open(Purpose purpose, String context, Sealed sealed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String handle(String kind, long accountId, long id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong unhandle(String kind, long accountId, String handle) {
      throw new UnsupportedOperationException();
    }
  }
}
