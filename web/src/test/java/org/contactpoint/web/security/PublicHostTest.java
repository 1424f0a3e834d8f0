package org.contactpoint.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicHostTest {

  @Test
  void acceptsTheKnownHostAndNoOther() {
    assertThat(PublicHost.accepts("contactpoint.example", "ContactPoint.example")).isTrue();
    for (String given : new String[] {null, "", "evil.example", "contactpoint.example:81"}) {
      assertThat(PublicHost.accepts("contactpoint.example", given)).isFalse();
    }
    assertThat(PublicHost.accepts("contactpoint.example", "127.0.0.1")).isFalse();
  }

  @Test
  void aProductOnOneMachineAnswersToItsLoopbackAddresses() {
    assertThat(PublicHost.accepts("localhost:8080", "127.0.0.1:8080")).isTrue();
    assertThat(PublicHost.accepts("localhost:8080", "[::1]:8080")).isTrue();
    assertThat(PublicHost.accepts("localhost:8080", "127.0.0.1:8081")).isFalse();
    assertThat(PublicHost.accepts("localhost:8080", "evil.example:8080")).isFalse();
    assertThat(PublicHost.accepts(null, "anything")).isTrue();
  }
}
