package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is typed comes back as typed, is refused with what to do or taken literally, and runs
 * nowhere. By requests, so that every field meets every input; what a browser makes of the page is
 * looked at once more in a browser.
 */
@OnTheWhole
@RunAsClient
@Proves({"ABUSE 19", "ABUSE 20"})
class BadInputIT {

  private static final List<String> FIELDS =
      List.of(
          "forename",
          "surname",
          "day",
          "month",
          "year",
          "age",
          "postcode",
          "setting",
          "carer",
          "number");

  private static final Map<String, String> GOOD =
      Map.of("forename", "Amina", "surname", "Yusuf", "day", "12", "month", "3", "year", "2015");

  static final Map<String, String> INPUTS = new LinkedHashMap<>();

  static {
    INPUTS.put("long", "x".repeat(10_000));
    INPUTS.put("a little long", "y".repeat(200));
    INPUTS.put("quote", "O'Brien'; DROP TABLE child_score; --");
    INPUTS.put("markup", "<script>alert(1)</script>");
    INPUTS.put("closing markup", "\"><img src=x onerror=alert(1)>");
    INPUTS.put("expression", "#{123456789*987654321}${123456789*987654321}");
    INPUTS.put("lookup", "${jndi:ldap://127.0.0.1:1/x}");
    INPUTS.put("right to left", "abc\u202Edef\u2066");
    INPUTS.put("control", "ab\u0007\u0000cd\u001b[31m");
    INPUTS.put("line breaks", "a\r\nSet-Cookie: x=y");
    INPUTS.put("negative", "-1");
    INPUTS.put("letters", "abc");
    INPUTS.put("impossible", "31");
    INPUTS.put("future", "2999");
    INPUTS.put("full width", "\uFF11\uFF12");
    INPUTS.put("emoji", "\uD83D\uDE00\uD83D\uDC68");
    INPUTS.put("lone surrogate", "\uD83D");
    INPUTS.put("wildcards", "%_*?");
    INPUTS.put("formula", "=HYPERLINK(\"http://x\")");
  }

  private static Visitor user;

  @BeforeAll
  static void signIn() {
    RunningProduct.get().forgetTheDay();
    user = Visitor.signedIn("social.worker");
  }

  @AfterAll
  static void leaveOthersTheirDay() {
    RunningProduct.get().forgetTheDay();
  }

  static Stream<Arguments> everyFieldWithEveryInput() {
    return FIELDS.stream()
        .flatMap(field -> INPUTS.keySet().stream().map(input -> Arguments.of(field, input)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyFieldWithEveryInput")
  void searchTakesItLiterallyOrSaysWhatToDo(String field, String input) {
    Map<String, String> fields = new LinkedHashMap<>(GOOD);
    fields.put(field, INPUTS.get(input));

    Answer answer = user.post("/search.xhtml", user.get("/search.xhtml"), "search", "find", fields);

    if (answer.status() == 302) {
      assertThat(answer.location()).contains("/results.xhtml?s=");
      answer = user.get(answer.location().substring(RunningProduct.get().address().length()));
    } else {
      assertThat(answer.body()).contains("There is a problem");
      for (String name : GOOD.keySet()) {
        if (!name.equals(field)) {
          assertThat(answer.field(name)).isEqualTo(GOOD.get(name));
        }
      }
    }
    assertPlain(answer);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void reasonTakesItLiterallyOrSaysWhatToDo(String input) {
    String why = aReasonPage();
    Answer page = user.get(why);

    Answer answer =
        user.post(
            why,
            page,
            "why",
            "open",
            Map.of(
                "reason", "PLANNING_SUPPORT", "text", INPUTS.get(input), "key", page.field("key")));

    if (answer.status() == 302) {
      assertThat(answer.location()).contains("/record.xhtml?v=");
      answer = user.get(answer.location().substring(RunningProduct.get().address().length()));
    } else {
      assertThat(answer.body()).contains("There is a problem");
    }
    assertPlain(answer);
  }

  static Stream<String> inputs() {
    return INPUTS.keySet().stream();
  }

  @ParameterizedTest(name = "reason code {0}")
  @MethodSource("inputs")
  void reasonThatIsNotOfTheListIsRefused(String input) {
    String why = aReasonPage();
    Answer page = user.get(why);

    Answer answer =
        user.post(
            why,
            page,
            "why",
            "open",
            Map.of("reason", INPUTS.get(input), "text", "good text", "key", page.field("key")));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("There is a problem");
    assertPlain(answer);
  }

  @Test
  void policesReasonIsNotOpenToASocialWorker() {
    String why = aReasonPage();
    Answer page = user.get(why);

    Answer answer =
        user.post(
            why,
            page,
            "why",
            "open",
            Map.of("reason", "PROTECTING_CHILD", "text", "good text", "key", page.field("key")));

    assertThat(answer.body()).contains("There is a problem");
  }

  @Test
  void nothingRunsInABrowserAndTypedTextIsShownBack() {
    try (Desk desk = new Desk().signIn("teacher")) {
      desk.page().onDialog(dialog -> desk.complaints().add("a dialog opened"));
      for (String input : List.of("markup", "closing markup", "expression", "quote")) {
        String typed = INPUTS.get(input);
        desk.search(Map.of("forename", typed, "surname", typed, "postcode", typed));

        assertThat(desk.page().locator("#forename").inputValue()).isEqualTo(typed);
        assertThat(desk.page().locator("#postcode").inputValue()).isEqualTo(typed);
      }
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  void leapDayIsTakenInALeapYearOnly() {
    assertThat(born("29", "2", "2016").status()).isEqualTo(302);
    assertThat(born("29", "2", "2015").body()).contains("There is a problem");
    assertThat(born("31", "4", "2015").body()).contains("There is a problem");
    assertThat(born("1", "1", "2999").body()).contains("There is a problem");
    assertThat(born("0", "0", "0").body()).contains("There is a problem");
  }

  private static Answer born(String day, String month, String year) {
    return user.post(
        "/search.xhtml",
        user.get("/search.xhtml"),
        "search",
        "find",
        Map.of("forename", "Amina", "surname", "Yusuf", "day", day, "month", month, "year", year));
  }

  private static String aReasonPage() {
    RunningProduct.get().forgetTheDay();
    Answer asked = user.post("/search.xhtml", user.get("/search.xhtml"), "search", "find", GOOD);
    String body =
        user.get(asked.location().substring(RunningProduct.get().address().length())).body();
    return "/reason.xhtml?c="
        + body.replaceAll("(?s).*?reason\\.xhtml\\?c=([A-Za-z0-9_-]+).*", "$1");
  }

  /** Nothing computed, nothing executed, nothing of the inside. */
  static void assertPlain(Answer answer) {
    assertThat(answer.status()).isIn(200, 422);
    assertThat(answer.body())
        .doesNotContain(
            "<script>alert", "<img src=x", "121932631112635269", "Exception", "org.contactpoint")
        .doesNotContain("\u0000", "\u001b");
    assertThat(answer.header("Set-Cookie")).doesNotContain("x=y");
  }
}
