package org.contactpoint.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  @Test
  void takesTheNonceOfPrimeFacesAndNothingElseOfIt() {
    String policy =
        ContentPolicy.withNonce("script-src 'self' https://evil.example 'nonce-MTIzNDU2Nzg5MDEyMzQ1Ng==';");
    assertThat(policy)
        .contains("script-src 'self' 'nonce-MTIzNDU2Nzg5MDEyMzQ1Ng==';")
        .doesNotContain("evil.example")
        .doesNotContain("script-src 'self' 'unsafe-inline'");
  }

  @Test
  void aResponseThatIsNoPageRunsNoScript() {
    assertThat(ContentPolicy.withoutScripts())
        .contains("script-src 'none'", "object-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
  }

  @Test
  void everyPolicyForbidsBaseFramesAndForeignForms() {
    for (String policy :
        new String[] {ContentPolicy.withoutScripts(), ContentPolicy.withNonce("")}) {
      assertThat(policy)
          .contains(
              "default-src 'self'",
              "img-src 'self' data:",
              "object-src 'none'",
              "base-uri 'none'",
              "form-action 'self'",
              "frame-ancestors 'none'",
              "report-uri /csp-report");
    }
  }
}
