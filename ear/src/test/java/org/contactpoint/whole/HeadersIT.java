package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@OnTheWhole
@RunAsClient
class HeadersIT {

  private static final Set<String> DESIGN = Set.of("style sheet", "script", "font");
  private static final Pattern VERSION =
      Pattern.compile("(?i)payara|glassfish|grizzly|mojarra|jsp|java/");
  private static Visitor stranger;
  private static Visitor practitioner;

  /** One response of every kind, by what it is. */
  static Stream<Arguments> responses() {
    stranger = new Visitor();
    practitioner = Visitor.signedIn("teacher");
    Map<String, Answer> all = new LinkedHashMap<>();
    Answer signIn = stranger.get("/signin.xhtml");
    all.put("sign-in page", signIn);
    all.put("redirect to sign-in", stranger.get("/search.xhtml"));
    all.put("first page", stranger.get("/"));
    all.put("style sheet", stranger.get("/resources/contactpoint.css"));
    all.put("script", stranger.get("/resources/contactpoint.js"));
    all.put("font", stranger.get("/resources/font/atkinson-latin-400.woff2"));
    all.put("absent page before sign-in", stranger.get("/nothing.xhtml"));
    all.put("help", stranger.get("/help.xhtml"));
    all.put("signed-out page", stranger.get("/signout.xhtml"));
    all.put(
        "form that is refused", stranger.post("/signin.xhtml", signIn, "signin", "next", Map.of()));
    all.put(
        "expired view",
        stranger.send(
            "POST",
            "/signin.xhtml",
            "signin=sent&jakarta.faces.ViewState=1%3A2&next=x",
            "Origin",
            RunningProduct.get().address()));
    all.put("verb not allowed", stranger.send("DELETE", "/signin.xhtml", null));
    all.put("report", stranger.send("POST", "/csp-report", "{}"));
    all.put("page of the product", practitioner.get("/search.xhtml"));
    all.put("list", practitioner.get("/children.xhtml"));
    all.put("absent page", practitioner.get("/nothing.xhtml"));
    all.put("absent record", practitioner.get("/record.xhtml?v=AAAAAAAAAAAAAAAAAAAAAA"));
    all.put("page of another role", practitioner.get("/audit.xhtml"));
    all.put("absent file", practitioner.get("/resources/none.css"));
    return all.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  @Proves({
    "ASVS V3.4.3",
    "ASVS V3.4.4",
    "ASVS V3.4.5",
    "ASVS V3.4.6",
    "ASVS V3.4.7",
    "ASVS V3.4.8",
    "ASVS V14.3.2",
    "ASVS V13.4.6"
  })
  void everyResponseCarriesTheSecurityHeaders(String kind, Answer answer) {
    String policy = answer.header("Content-Security-Policy");

    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(policy)
        .contains(
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "report-uri /csp-report")
        .doesNotContain("unsafe-eval", "http:", "*");
    assertThat(policy.replaceAll(".*script-src ([^;]*);.*", "$1")).doesNotContain("unsafe-inline");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=63072000");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Cache-Control"))
        .isEqualTo(DESIGN.contains(kind) ? "public, max-age=600" : "no-store");
    assertThat(answer.header("X-Powered-By")).isEmpty();
    assertThat(answer.header("Server")).doesNotContainPattern(VERSION);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  @Proves({"ASVS V3.3.2", "ASVS V3.3.3", "ASVS V3.3.4"})
  void everyCookieIsBoundToThisHostAndHidden(String kind, Answer answer) {
    assertThat(answer.cookies())
        .allSatisfy(
            cookie -> {
              assertThat(cookie)
                  .startsWith("__Host-")
                  .contains("; Path=/")
                  .doesNotContain("Domain=");
              assertThat(cookie)
                  .contains("Secure", "HttpOnly")
                  .containsIgnoringCase("SameSite=Strict");
            });
    assertThat(answer.body()).doesNotContain(";jsessionid");
  }

  @Test
  @Proves({"ASVS V3.3.3", "ABUSE 8"})
  void identifierOfTheSessionChangesAtEachStep() {
    Visitor visitor = new Visitor();
    visitor.get("/signin.xhtml");
    Visitor other = Visitor.signedIn("gp.receptionist");

    assertThat(other.cookies()).containsKey("__Host-SID");
    assertThat(other.cookies().get("__Host-SID")).isNotEqualTo(visitor.cookies().get("__Host-SID"));
  }

  @Test
  void nothingOnAnErrorPageTellsOfTheInside() {
    Answer absent = practitioner.get("/nothing.xhtml");

    assertThat(absent.status()).isEqualTo(404);
    assertThat(absent.body())
        .doesNotContain("org.contactpoint", "at jakarta.", "Exception")
        .doesNotContainPattern(VERSION);
  }

  @BeforeAll
  static void forgetYesterday() {
    RunningProduct.get().forgetTheDay();
  }
}
