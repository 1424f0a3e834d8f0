package org.contactpoint.matching.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F025")
class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "Joan.Mills@Home.example, joan.mills@home.example",
    "Joan Mills <joan@home.example>, joan@home.example",
    "' joan@home.example ', joan@home.example",
    "joan at home, joan at home",
    "info, info",
    "information@home.example, information@home.example",
    "broken <joan@home.example, broken <joan@home.example",
  })
  void isTheAddressAlone(String written, String address) {
    assertThat(MailAddress.of(written)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "info@school.example",
    "OFFICE@school.example",
    "Reception <reception@surgery.example>"
  })
  void mailboxOfARoleIsNobodysOwn(String written) {
    assertThat(MailAddress.of(written)).isEmpty();
  }
}
