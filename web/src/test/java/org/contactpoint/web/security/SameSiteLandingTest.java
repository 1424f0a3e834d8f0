package org.contactpoint.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameSiteLandingTest {

  @Test
  void leadsToPagesOfThisSite() {
    for (String own : new String[] {"/search.xhtml", "/record.xhtml?look=AbC-_9", "/a/b.xhtml"}) {
      assertThat(SameSiteLanding.own(own)).isEqualTo(own);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/a.xhtml",
        "//evil.example/a.xhtml",
        "/\\evil.example/a.xhtml",
        "/..//evil.example/a.xhtml",
        "/a.xhtml?u=https://evil.example",
        "/a.xhtml\r\nSet-Cookie: a=b",
        "/@evil.example/a.xhtml",
        "javascript:alert(1)",
        "/a.xhtml#x",
        "",
        "/WEB-INF/web.xml"
      })
  void leadsNowhereElse(String foreign) {
    assertThat(SameSiteLanding.own(foreign)).isEqualTo("/index.xhtml");
    assertThat(SameSiteLanding.own(null)).isEqualTo("/index.xhtml");
  }
}
