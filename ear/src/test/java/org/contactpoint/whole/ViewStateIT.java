package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheWhole
@RunAsClient
@Proves("ABUSE 13")
class ViewStateIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final String SEARCH = "/search.xhtml";
  private static final Map<String, String> AMINA =
      Map.of("forename", "Amina", "surname", "Yusuf", "month", "3", "year", "2015");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "1:1",
        "stateless",
        "-1:-1",
        "AAAAAAAAAAAAAAAAAAAA",
        "%00",
        "9999999999999999999:1"
      })
  void inventedStateHasNoEffect(String state) {
    Visitor user = Visitor.signedIn("teacher");

    assertHarmless(post(user, state, Map.of()));
  }

  @Test
  void stateWithOneDigitChangedHasNoEffect() {
    Visitor user = Visitor.signedIn("teacher");
    String state = user.get(SEARCH).viewState();
    char last = state.charAt(state.length() - 1);

    assertHarmless(
        post(user, state.substring(0, state.length() - 1) + (last == '0' ? '1' : '0'), Map.of()));
  }

  @Test
  void stateOfAnotherUserHasNoEffect() {
    String foreign = Visitor.signedIn("management").get(SEARCH).viewState();

    assertHarmless(post(Visitor.signedIn("teacher"), foreign, Map.of()));
  }

  @Test
  void stateOfAnEarlierSessionHasNoEffect() {
    String earlier = Visitor.signedIn("teacher").get(SEARCH).viewState();

    assertHarmless(post(Visitor.signedIn("teacher"), earlier, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/children.xhtml", "/help.xhtml", "/results.xhtml?s="})
  void stateOfAnotherPageOfTheSameSessionHasNoEffect(String other) {
    Visitor user = Visitor.signedIn("teacher");
    String page = other.endsWith("=") ? Casework.asked(user, AMINA) : other;
    String state = user.get(page).viewState();

    Answer answer = post(user, state, Map.of());

    assertHarmless(answer);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(title(answer)).isEqualTo(title(post(user, "1:1", Map.of())));
  }

  @Test
  void twoTabsOfOnePageAreBothGood() {
    Visitor user = Visitor.signedIn("teacher");
    String first = user.get(SEARCH).viewState();
    String second = user.get(SEARCH).viewState();

    assertThat(post(user, first, Map.of()).location()).contains("results.xhtml");
    assertThat(post(user, second, Map.of()).location()).contains("results.xhtml");
  }

  @Test
  void serializedObjectIsNotOpened() {
    Visitor user = Visitor.signedIn("teacher");
    byte[] gadget = {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r', 0, 1, 'X'};

    assertHarmless(post(user, Base64.getEncoder().encodeToString(gadget), Map.of()));
    assertThat(PRODUCT.logs()).doesNotContain("ObjectInputStream", "StreamCorruptedException");
  }

  @Test
  @Proves({"ASVS V15.3.3", "ABUSE 16"})
  void fieldsThatThePageDoesNotHaveAreIgnored() {
    Visitor user = Visitor.signedIn("teacher");
    Map<String, String> extra =
        Map.of("role", "AUDITOR", "search:role", "AUDITOR", "accountId", "1", "searchPage.id", "x");

    Answer answer = post(user, user.get(SEARCH).viewState(), extra);

    assertThat(answer.status()).isIn(200, 302);
    assertThat(user.get("/audit.xhtml").status()).isEqualTo(404);
  }

  @Test
  @Proves("ASVS V15.3.7")
  void fieldSentTwiceIsNoWayRoundTheMinimum() {
    Visitor user = Visitor.signedIn("teacher");
    String state = user.get(SEARCH).viewState();
    String body =
        Visitor.encoded(Map.of("search", "sent", "jakarta.faces.ViewState", state, "find", "x"))
            + "&surname=Yusuf&surname=&forename=&forename=Amina";

    Answer answer = user.send("POST", SEARCH, body, "Origin", PRODUCT.address());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("There is a problem");
  }

  private static String title(Answer page) {
    return page.body().replaceAll("(?s).*<title>(.*?)</title>.*", "$1");
  }

  private static Answer post(Visitor user, String state, Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("search", "sent");
    fields.put("jakarta.faces.ViewState", state);
    fields.put("forename", "Amina");
    fields.put("surname", "Yusuf");
    fields.put("day", "12");
    fields.put("month", "3");
    fields.put("year", "2015");
    fields.putAll(more);
    fields.put("find", "x");
    return user.send("POST", SEARCH, Visitor.encoded(fields), "Origin", PRODUCT.address());
  }

  /** Expired or refused: no result, and nothing of the inside. */
  private static void assertHarmless(Answer answer) {
    assertThat(answer.location()).doesNotContain("results.xhtml");
    assertThat(answer.status()).isIn(200, 302, 403, 404, 409);
    assertThat(answer.body())
        .doesNotContain("Exception", "jakarta.faces.application", "org.contactpoint");
  }
}
