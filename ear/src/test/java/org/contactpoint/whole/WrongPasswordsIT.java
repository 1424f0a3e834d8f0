package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Very many wrong passwords for one user from browsers that the user never had, through the pages
 * of the deployed product; and the user, who comes in at the usual place all the same. How many:
 * {@code attack.attempts}, ten thousand in the profile for benchmarks, since each costs the server
 * two hashes.
 */
@OnTheWhole
@RunAsClient
@Proves({"ABUSE 2", "F059"})
class WrongPasswordsIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final int ATTEMPTS = Integer.getInteger("attack.attempts", 200);
  private static final int AT_ONCE = 4;
  private static final String USER = "auditor";

  @AfterEach
  void forget() {
    PRODUCT.execute("DELETE FROM sign_in_throttle");
    PRODUCT.execute(
        "DELETE FROM account_notice WHERE account_id = (SELECT id FROM account WHERE username = '"
            + USER
            + "')");
  }

  @Test
  void keepNobodyOutOfTheUsualPlaceAndNobodyElseIn() throws Exception {
    Visitor usual = Visitor.signedIn(USER);
    assertThat(usual.cookies()).containsKey("__Host-device");
    usual.post("/myaccount.xhtml", usual.get("/myaccount.xhtml"), "leave", "sign-out", Map.of());
    assertThat(usual.get("/myaccount.xhtml").status()).as("signed out").isEqualTo(302);

    assertThat(attacked()).hasSize(ATTEMPTS).containsOnly(422);

    // However slow this machine is: the blocks stand still while they are looked at.
    PRODUCT.execute(
        "UPDATE sign_in_throttle SET blocked_until = '2999-01-01' WHERE blocked_until IS NOT NULL");
    assertThat(PRODUCT.count("SELECT COUNT(*) FROM sign_in_throttle WHERE blocked_until > NOW()"))
        .isPositive();
    Visitor stranger = new Visitor();
    assertThat(attempt(stranger, PRODUCT.password(), PRODUCT.codeNow(USER)).status())
        .as("even with everything right, from elsewhere")
        .isEqualTo(422);
    Answer in = attempt(usual, PRODUCT.password(), PRODUCT.codeNow(USER));
    assertThat(in.status()).as("at the usual place").isEqualTo(302);
    assertThat(usual.get("/myaccount.xhtml").status()).isEqualTo(200);
  }

  private static List<Integer> attacked() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<List<Integer>>> parts = new ArrayList<>();
    for (int part = 0; part < AT_ONCE; part++) {
      Random guesses = new Random(20261122L + part);
      int share = ATTEMPTS / AT_ONCE + (part < ATTEMPTS % AT_ONCE ? 1 : 0);
      parts.add(many.submit(() -> guessed(guesses, share)));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<List<Integer>> part : parts) {
      statuses.addAll(part.get());
    }
    many.shutdown();
    return statuses;
  }

  private static List<Integer> guessed(Random guesses, int share) {
    Visitor stranger = new Visitor();
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < share; i++) {
      // Each time another browser.
      stranger.cookies().clear();
      String code = "%06d".formatted(guesses.nextInt(1_000_000));
      statuses.add(attempt(stranger, "guess " + guesses.nextLong(), code).status());
    }
    return statuses;
  }

  /** Both steps of a sign-in, as the pages have them. */
  private static Answer attempt(Visitor visitor, String password, String code) {
    visitor.post(
        "/signin.xhtml",
        visitor.get("/signin.xhtml"),
        "signin",
        "next",
        Map.of("username", USER, "password", password));
    return visitor.post(
        "/code.xhtml", visitor.get("/code.xhtml"), "code-form", "finish", Map.of("code", code));
  }
}
