package org.contactpoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger gets from the deployed product, by plain HTTP. */
@ExtendWith(ArquillianExtension.class)
class BoundaryIT {

  private final String site = "http://localhost:" + System.getProperty("contactpoint.http.port");
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  @Proves({"ASVS V3.4.3", "ASVS V3.4.4", "ASVS V3.4.5", "ASVS V3.4.6"})
  void everyKindOfResponseHasTheHeaders() throws Exception {
    for (String path :
        new String[] {
          "/signin.xhtml", "/search.xhtml", "/absent.xhtml", "/resources/contactpoint.css", "/"
        }) {
      HttpResponse<String> response = get(path);
      assertThat(header(response, "Strict-Transport-Security")).as(path).contains("63072000");
      assertThat(header(response, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(header(response, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
      assertThat(header(response, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
      assertThat(header(response, "Cache-Control"))
          .as(path)
          .isEqualTo(path.startsWith("/resources/") ? "public, max-age=600" : "no-store");
      assertThat(response.headers().allValues("Content-Security-Policy"))
          .as(path)
          .singleElement()
          .asString()
          .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void aPageHasANonceOfItsOwnEachTime() throws Exception {
    String first = header(get("/signin.xhtml"), "Content-Security-Policy");
    assertThat(first).contains("script-src 'nonce-");
    assertThat(header(get("/signin.xhtml"), "Content-Security-Policy")).isNotEqualTo(first);
  }

  @Test
  @Proves({"ABUSE 3", "ABUSE 52"})
  void aPageWithoutSessionLeadsToSignInAndOnlyBackToThisSite() throws Exception {
    HttpResponse<String> response = get("/search.xhtml");
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(header(response, "Location")).contains("/signin.xhtml?from=%2Fsearch.xhtml");
  }

  @Test
  @Proves({"ASVS V3.3.2", "ASVS V3.3.4"})
  void theCookieIsBoundToThisHost() throws Exception {
    assertThat(header(get("/signin.xhtml"), "Set-Cookie"))
        .startsWith("__Host-SID=")
        .contains("; Path=/", "; Secure", "; HttpOnly")
        .containsIgnoringCase("; SameSite=Strict")
        .doesNotContain("Domain");
  }

  @Test
  @Proves("ABUSE 17")
  void otherVerbsAndPathParametersAreRefused() throws Exception {
    for (String verb : new String[] {"TRACE", "PUT", "DELETE", "OPTIONS"}) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(site + "/signin.xhtml"))
              .method(verb, HttpRequest.BodyPublishers.noBody())
              .build();
      assertThat(status(request)).as(verb).isEqualTo(405);
    }
    for (String path :
        new String[] {"/signin.xhtml;v=1", "/signin.xhtml;x=.css", "/search.xhtml;a.css"}) {
      assertThat(get(path).statusCode()).as(path).isIn(400, 404);
    }
    assertThat(get("/WEB-INF/web.xml").body()).doesNotContain("security-constraint");
  }

  @Test
  @Proves("ABUSE 12")
  void anotherSitePostsNothingAndEmbedsNothing() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(site + "/signin.xhtml"))
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.ofString("a=b"))
            .build();
    HttpRequest origin =
        HttpRequest.newBuilder(URI.create(site + "/signin.xhtml"))
            .header("Origin", "https://evil.example")
            .POST(HttpRequest.BodyPublishers.ofString("a=b"))
            .build();
    HttpRequest image =
        HttpRequest.newBuilder(URI.create(site + "/record.xhtml"))
            .header("Sec-Fetch-Site", "cross-site")
            .header("Sec-Fetch-Mode", "no-cors")
            .header("Sec-Fetch-Dest", "image")
            .build();
    for (HttpRequest request : new HttpRequest[] {post, origin, image}) {
      assertThat(status(request)).isEqualTo(404);
    }
  }

  @Test
  void aLinkFromElsewhereComesInByTheLandingPage() throws Exception {
    HttpRequest link =
        HttpRequest.newBuilder(URI.create(site + "/children.xhtml"))
            .header("Sec-Fetch-Site", "cross-site")
            .header("Sec-Fetch-Mode", "navigate")
            .header("Sec-Fetch-Dest", "document")
            .build();
    HttpResponse<String> response = client.send(link, HttpResponse.BodyHandlers.ofString());
    assertThat(header(response, "Location")).contains("/landing.xhtml?to=%2Fchildren.xhtml");
  }

  @Test
  void reportsOfThePolicyAreTaken() throws Exception {
    HttpRequest report =
        HttpRequest.newBuilder(URI.create(site + "/csp-report"))
            .header("Content-Type", "application/csp-report")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"csp-report\":{\"effective-directive\":\"img-src\"}}"))
            .build();
    assertThat(status(report)).isEqualTo(204);
  }

  @Test
  @Proves("ABUSE 51")
  void noHeaderTellsTheServer() throws Exception {
    HttpResponse<String> response = get("/signin.xhtml");
    assertThat(Stream.of("Server", "X-Powered-By").filter(n -> header(response, n) != null))
        .isEmpty();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(site + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private int status(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }
}
