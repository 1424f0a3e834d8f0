package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The ids in addresses: 128 bits each, of one use or of one user, so that none can be guessed. */
@OnTheWhole
@RunAsClient
class OpaqueIdsIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final Map<String, String> AMINA =
      Map.of("forename", "Amina", "surname", "Yousef", "month", "3", "year", "2015");

  @Test
  @Proves("ASVS V11.5.1")
  void sameSearchAndSameRecordHaveAnotherIdEachTime() {
    Visitor worker = new Casework(PRODUCT).worker();

    assertThat(id(Casework.asked(worker, AMINA))).isNotEqualTo(id(Casework.asked(worker, AMINA)));
    assertThat(id(Casework.opened(worker, AMINA))).isNotEqualTo(id(Casework.opened(worker, AMINA)));
  }

  @Test
  @Proves("ASVS V11.5.1")
  void sameChildHasAnotherHandleForAnotherUser() {
    Visitor worker = new Casework(PRODUCT).worker();
    Visitor teacher = Visitor.signedIn(PRODUCT, "teacher");

    assertThat(id(Casework.why(Casework.results(worker, AMINA))))
        .isEqualTo(id(Casework.why(Casework.results(worker, AMINA))))
        .isNotEqualTo(id(Casework.why(Casework.results(teacher, AMINA))));
  }

  private static String id(String address) {
    String id = address.substring(address.indexOf('=') + 1);
    assertThat(Base64.getUrlDecoder().decode(id)).hasSize(16);
    return id;
  }
}
