package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheWhole
@RunAsClient
class RequestTricksIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/WEB-INF/templates/page.xhtml",
        "/META-INF/MANIFEST.MF",
        "/web-inf/web.xml",
        "/%57EB-INF/web.xml",
        "/faces/search.xhtml",
        "/search.xhtml;x=.css",
        "/search.xhtml%3Bx=.css",
        "/search.jsf",
        "/search",
        "/search.xhtml/x.css",
        "/resources/..%2fWEB-INF/web.xml",
        "/resources/%2e%2e/WEB-INF/web.xml",
        "/resources/%252e%252e/WEB-INF/web.xml",
        "/jakarta.faces.resource/..%2f..%2fweb.xml.xhtml",
        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "//WEB-INF/web.xml",
        "/search.xhtml%00.css",
        "/search.XHTML",
        "/SEARCH.xhtml"
      })
  @Proves({"ABUSE 17", "ASVS V13.4.6"})
  void noSourceAndNoPageComesByAnotherName(String path) {
    String answer =
        RawRequest.send(
            PRODUCT.port(), "GET " + path + " HTTP/1.1", "Host: localhost:" + PRODUCT.port());

    assertThat(RawRequest.status(answer)).as(path).isIn(302, 400, 403, 404, 405);
    assertThat(answer).doesNotContain("<web-app", "ui:composition", "ui:define", "servlet-mapping");
    // The server itself says 400, with nothing in it, before the product is asked.
    assertThat(answer)
        .containsPattern(
            "(?i)Cache-Control: no-store|^HTTP/1.1 400[^\\r]*\r\n(?s:.*)Content-Length: 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "CONNECTX"})
  @Proves("ABUSE 17")
  void otherVerbsAreNotAllowed(String verb) {
    String answer =
        RawRequest.send(
            PRODUCT.port(),
            verb + " /signin.xhtml HTTP/1.1",
            "Host: localhost:" + PRODUCT.port(),
            "X-Echo: this comes back from TRACE",
            "Content-Length: 0");

    assertThat(RawRequest.status(answer)).isIn(400, 403, 404, 405, 501);
    assertThat(answer).doesNotContain("this comes back");
  }

  @Test
  @Proves("ABUSE 17")
  void headHasHeadersAndNoBody() {
    Answer head = new Visitor().send("HEAD", "/signin.xhtml", null);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  @Proves("ABUSE 46")
  void formIsNotSentByItsAddress() {
    for (String verb : new String[] {"GET", "HEAD"}) {
      Answer answer =
          new Visitor()
              .send(verb, "/signin.xhtml?user=x&continue=&jakarta.faces.ViewState=1%3A2", null);
      assertThat(answer.status()).as(verb).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "evil.example:80, 421",
    "localhost.evil.example, 421",
    "127.0.0.1, 421"
  })
  @Proves("ABUSE 51")
  void requestForAnotherHostIsRefused(String host, int status) {
    String answer = RawRequest.send(PRODUCT.port(), "GET /signin.xhtml HTTP/1.1", "Host: " + host);

    assertThat(RawRequest.status(answer)).isIn(status, 400, 404);
    assertThat(answer).doesNotContain("evil.example");
  }

  @Test
  @Proves("ABUSE 51")
  void redirectsNeverFollowWhatTheRequestSaysOfItself() {
    Answer answer =
        new Visitor()
            .get(
                "/search.xhtml",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-For",
                "192.0.2.1",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "host=evil.example");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).startsWith(PRODUCT.address() + "/").doesNotContain("evil");
  }

  @Test
  @Proves("ABUSE 51")
  void twoLengthsOrALengthAndChunksAreRefusedOrTheConnectionEnds() {
    String host = "Host: localhost:" + PRODUCT.port();
    String smuggled = "GET /help.xhtml HTTP/1.1\r\n" + host + "\r\n\r\n";
    String two =
        RawRequest.send(
            PRODUCT.port(),
            "POST /signin.xhtml HTTP/1.1",
            host,
            "Content-Length: 0",
            "Content-Length: " + smuggled.length());
    String chunked =
        RawRequest.send(
            PRODUCT.port(),
            "POST /signin.xhtml HTTP/1.1",
            host,
            "Content-Length: 4",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            "0",
            "",
            smuggled);

    assertThat(two.split("HTTP/1\\.1 ", -1).length - 1).isLessThanOrEqualTo(1);
    assertThat(chunked.split("HTTP/1\\.1 200", -1).length - 1).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/search.xhtml@evil.example",
        "http:evil.example",
        "/%2fevil.example"
      })
  @Proves("ABUSE 52")
  void signingInLeadsToThisSiteOnly(String from) {
    Visitor visitor = new Visitor();
    String query = "/signin.xhtml?from=" + Visitor.encoded(Map.of("a", from)).substring(2);
    Answer first = visitor.get(query);
    visitor.post(
        "/signin.xhtml",
        first,
        "signin",
        "next",
        Map.of("username", "gp.receptionist", "password", PRODUCT.password()));
    Answer in =
        visitor.post(
            "/code.xhtml",
            visitor.get("/code.xhtml"),
            "code-form",
            "finish",
            Map.of("code", PRODUCT.freshCode("gp.receptionist")));

    assertThat(in.status()).isEqualTo(302);
    assertThat(in.location()).startsWith(PRODUCT.address() + "/").doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  @Proves({"ABUSE 12", "ASVS V3.5.1", "ASVS V3.5.8"})
  void formOfAnotherSiteIsRefused(String site) {
    Visitor user = Visitor.signedIn("management");
    Answer page = user.get("/search.xhtml");
    String body =
        Visitor.encoded(
            Map.of(
                "search",
                "sent",
                "jakarta.faces.ViewState",
                page.viewState(),
                "forename",
                "Amina",
                "surname",
                "Yusuf",
                "find",
                "x"));

    Answer posted =
        user.send(
            "POST",
            "/search.xhtml",
            body,
            "Origin",
            "https://evil.example",
            "Sec-Fetch-Site",
            site,
            "Sec-Fetch-Mode",
            "navigate",
            "Sec-Fetch-Dest",
            "document");
    Answer embedded =
        user.get(
            "/children.xhtml",
            "Sec-Fetch-Site",
            site,
            "Sec-Fetch-Mode",
            "no-cors",
            "Sec-Fetch-Dest",
            "image");

    assertThat(posted.status()).isIn(403, 404);
    assertThat(embedded.status()).isIn(403, 404);
  }

  @Test
  @Proves({"ABUSE 12", "ASVS V3.5.1"})
  void formWithoutStateOrWithAForeignOriginHasNoEffect() {
    Visitor user = Visitor.signedIn("management");
    long searches = PRODUCT.count("SELECT COUNT(*) FROM saved_search");
    Map<String, String> fields =
        Map.of(
            "search",
            "sent",
            "forename",
            "Amina",
            "surname",
            "Yusuf",
            "day",
            "12",
            "month",
            "3",
            "year",
            "2015",
            "find",
            "x");

    Answer noState =
        user.send("POST", "/search.xhtml", Visitor.encoded(fields), "Origin", PRODUCT.address());
    Answer foreign =
        user.send(
            "POST", "/search.xhtml", Visitor.encoded(fields), "Origin", "https://evil.example");

    assertThat(noState.location()).doesNotContain("results");
    assertThat(foreign.location()).doesNotContain("results");
    assertThat(PRODUCT.count("SELECT COUNT(*) FROM saved_search")).isEqualTo(searches);
  }

  @Test
  @Proves("ABUSE 12")
  void gettingAPageWithAButtonInItsAddressDoesNothing() {
    Visitor user = Visitor.signedIn("management");
    long before = PRODUCT.count("SELECT COUNT(*) FROM sign_in_session WHERE ended_at IS NULL");

    user.get("/search.xhtml?leave=sent&sign-out=x");

    assertThat(user.get("/search.xhtml").status()).isEqualTo(200);
    assertThat(PRODUCT.count("SELECT COUNT(*) FROM sign_in_session WHERE ended_at IS NULL"))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/openapi", "/asadmin"})
  @Proves("ABUSE 18")
  void insideIsClosedToUsers(String path) {
    assertThat(new Visitor().get(path).status()).as(path).isIn(302, 403, 404);
  }
}
