package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same bad inputs in every field of those who keep staff; nothing is changed by any of them.
 */
@OnTheWhole
@RunAsClient
@Proves({"ABUSE 19", "ABUSE 20"})
class StaffBadInputIT {

  private static final Map<String, String> ORDER =
      Map.of("reason", "AWAY", "text", "on a long course", "key", "AAAAAAAAAAAAAAAAAAAAAA");
  private static final Map<String, String> RENEWAL =
      Map.of(
          "from",
          "2",
          "from-month",
          "11",
          "from-year",
          "2026",
          "version",
          "2",
          "evidence",
          "TR-2026/118",
          "key",
          "AAAAAAAAAAAAAAAAAAAAAA");

  private static Visitor management;
  private static String person;

  @BeforeAll
  static void signIn() {
    management = Visitor.signedIn("management");
    person =
        StaffPagesIT.first(management.get("/staff.xhtml?q=joan.mills").body(), "person.xhtml\\?a=")
            .replace("/person.xhtml", "");
  }

  static Stream<Arguments> fields() {
    return Stream.of("reason", "text", "from", "from-month", "from-year", "version", "evidence")
        .flatMap(
            field -> BadInputIT.INPUTS.keySet().stream().map(input -> Arguments.of(field, input)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("fields")
  void fieldTakesItLiterallyOrSaysWhatToDo(String field, String input) {
    boolean order = ORDER.containsKey(field);
    String path = (order ? "/account.xhtml" : "/renew.xhtml") + person;
    path += order ? "&what=suspend" : "&kind=TRAINING";
    Map<String, String> sent = new LinkedHashMap<>(order ? ORDER : RENEWAL);
    sent.put(field, BadInputIT.INPUTS.get(input));

    Answer answer = management.post(path, management.get(path), "answers", "check", sent);

    if (answer.status() == 422) {
      assertThat(answer.body()).contains("There is a problem");
    } else {
      assertThat(answer.body()).contains("Check before it is");
    }
    BadInputIT.assertPlain(answer);
  }

  static Stream<String> inputs() {
    return BadInputIT.INPUTS.keySet().stream();
  }

  @ParameterizedTest(name = "search: {0}")
  @MethodSource("inputs")
  void listTakesItLiterallyOrSaysWhatToDo(String input) {
    if (input.equals("long")) {
      // The server itself refuses an address of that length, with nothing in the answer.
      assertThat(management.get("/staff.xhtml?q=" + BadInputIT.INPUTS.get(input)).status())
          .isIn(400, 414, 431);
      return;
    }
    String typed = Visitor.encoded(Map.of("q", BadInputIT.INPUTS.get(input)));
    for (String page : new String[] {"/staff.xhtml?", "/organisations.xhtml?"}) {
      BadInputIT.assertPlain(management.get(page + typed));
      BadInputIT.assertPlain(management.get(page + typed.replace("q=", "f=")));
      BadInputIT.assertPlain(management.get(page + typed.replace("q=", "p=")));
      assertThat(management.get("/staff.xhtml?" + typed.replace("q=", "o=")).status())
          .isEqualTo(404);
    }
  }
}
