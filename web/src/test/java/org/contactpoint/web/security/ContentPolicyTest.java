package org.contactpoint.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  private static final String POLICY = ContentPolicy.withNonce("MTIzNDU2Nzg5MDEyMzQ1Ng");

  @Test
  void onlyScriptsWithTheNonceRun() {
    assertThat(POLICY)
        .contains("script-src 'nonce-MTIzNDU2Nzg5MDEyMzQ1Ng';")
        .doesNotContain("unsafe", "script-src 'self'", "*");
  }

  @Test
  void styleComesFromFilesAlone() {
    assertThat(POLICY).contains("style-src 'self';");
  }

  @Test
  void forbidsBaseFramesAndForeignForms() {
    assertThat(POLICY)
        .contains(
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "report-uri /csp-report");
  }
}
