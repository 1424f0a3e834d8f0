package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Too much of everything: what is asked for is bounded, and others go on. */
@OnTheWhole
@RunAsClient
@Proves("ABUSE 50")
class FloodIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  private static final Map<String, String> LOOKED_FOR =
      Map.of("forename", "Amina", "surname", "Yusuf", "month", "3", "year", "2015");

  /** More than the server has threads for requests (40-hardening.asadmin). */
  private static final int SLOW = 45;

  @Test
  void oldestPagesOfASessionExpireAndTheLastOnesGoOn() {
    Visitor user = Visitor.signedIn("teacher");
    Answer first = user.get("/search.xhtml");
    Answer last = first;
    for (int i = 0; i < 60; i++) {
      last = user.get("/search.xhtml");
    }
    assertThat(find(user, first).status()).isEqualTo(409);
    assertThat(find(user, last).location()).contains("results.xhtml");
  }

  @Test
  void formsThatNeverEndAreGivenUpAndOthersAreServed() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < SLOW; i++) {
        slow.add(begun());
      }
      assertThat(new Visitor().get("/signin.xhtml").status()).isEqualTo(200);
      assertServed();
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void whatComesAfterAThousandFieldsIsNotRead() {
    Visitor user = Visitor.signedIn("management");
    Answer page = user.get("/search.xhtml");
    Map<String, String> form = new LinkedHashMap<>();
    IntStream.range(0, 10_000).forEach(i -> form.put("sort" + i, "a"));
    form.putAll(LOOKED_FOR);

    Answer answer = user.post("/search.xhtml", page, "search", "find", form);

    assertThat(answer.location()).doesNotContain("results.xhtml");
    assertThat(answer.status()).isIn(200, 400, 404, 409, 422);
    assertSilent(answer);
    assertThat(find(user, page).location()).contains("results.xhtml");
  }

  @ParameterizedTest
  @ValueSource(ints = {600_000, 3_000_000})
  void formLargerThanAnyPageSendsIsRefusedInOurWords(int size) {
    String body = "username=" + "x".repeat(size);

    Answer answer = new Visitor().send("POST", "/signin.xhtml", body, "Origin", PRODUCT.address());

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("That is too much at once");
    assertSilent(answer);
  }

  @Test
  void formThatDoesNotSayItsLengthIsRefused() {
    String answer =
        RawRequest.send(
            PRODUCT.port(),
            "POST /signin.xhtml HTTP/1.1",
            "Host: localhost:" + PRODUCT.port(),
            "Origin: " + PRODUCT.address(),
            "Content-Type: application/x-www-form-urlencoded",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            "5",
            "a=bcd",
            "0",
            "");

    assertThat(RawRequest.status(answer)).isEqualTo(404);
    assertThat(answer).doesNotContainIgnoringCase("payara");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "2147483647", "-1", "0", "1e9", "%00", "a.b"})
  void pageOfAListThatIsNotThereIsAnEmptyOneOrNothing(String number) {
    Answer answer = Visitor.signedIn("management").get("/staff.xhtml?p=" + number);

    assertThat(answer.status()).isIn(200, 404);
    assertSilent(answer);
  }

  /** A form of which only the beginning is sent. */
  private static Socket begun() throws IOException {
    Socket socket = new Socket("127.0.0.1", PRODUCT.port());
    String head =
        "POST /signin.xhtml HTTP/1.1\r\nHost: localhost:"
            + PRODUCT.port()
            + "\r\nOrigin: "
            + PRODUCT.address()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n";
    socket.getOutputStream().write((head + "username=a").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static Answer find(Visitor user, Answer page) {
    return user.post("/search.xhtml", page, "search", "find", LOOKED_FOR);
  }

  private static void assertSilent(Answer answer) {
    assertThat(answer.body()).doesNotContainIgnoringCase("payara", "glassfish", "exception");
  }

  private static void assertServed() {
    Visitor other = Visitor.signedIn("gp.receptionist");
    assertThat(find(other, other.get("/search.xhtml")).location()).contains("results.xhtml");
  }
}
