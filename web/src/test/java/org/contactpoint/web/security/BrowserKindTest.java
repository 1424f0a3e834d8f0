package org.contactpoint.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F059")
class BrowserKindTest {

  @Test
  void namesTheBrowserAndTheSystemAndNothingElse() {
    String chrome =
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0"
            + " Safari/537.36";
    assertThat(BrowserKind.of(chrome)).isEqualTo("Chrome on Linux");
    assertThat(BrowserKind.of(chrome.replace("X11; Linux x86_64", "Windows NT 10.0") + " Edg/131"))
        .isEqualTo("Edge on Windows");
    assertThat(BrowserKind.of("<script>Firefox/1</script>")).isEqualTo("Firefox");
    assertThat(BrowserKind.of("curl/8")).isNull();
    assertThat(BrowserKind.of(null)).isNull();
  }
}
