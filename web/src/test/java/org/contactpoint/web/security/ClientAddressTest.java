package org.contactpoint.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves({"F066", "ABUSE 51"})
class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({
    // No proxy is named: whoever connects may write what they like.
    "198.51.100.7, 192.0.2.1, '', 198.51.100.7",
    // The peer is not the proxy that is named.
    "198.51.100.7, 192.0.2.1, 198.51.100.1, 198.51.100.7",
    "198.51.100.1, 192.0.2.1, 198.51.100.1, 192.0.2.1",
    "198.51.100.1, '', 198.51.100.1, 198.51.100.1",
    // The first is what the visitor wrote, the last what our proxy saw.
    "198.51.100.1, '203.0.113.9, 192.0.2.1', 198.51.100.1, 192.0.2.1",
    "198.51.100.1, '203.0.113.9, 192.0.2.1, 198.51.100.2', '198.51.100.0/24', 192.0.2.1",
    "198.51.100.1, '203.0.113.9, nonsense', 198.51.100.1, 198.51.100.1",
    "198.51.100.1, '2001:db8::1', '198.51.100.1,198.51.100.2', 2001:db8::1"
  })
  void onlyWhatANamedProxySawCounts(String peer, String forwarded, String trusted, String address) {
    assertThat(ClientAddress.of(peer, List.of(forwarded), trusted)).isEqualTo(address);
  }
}
