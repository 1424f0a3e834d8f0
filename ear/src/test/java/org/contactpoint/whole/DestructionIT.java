package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * The operator destroys one record, changes the wrapping key, and puts an old key store in place:
 * the record is gone, every other opens, and the old store is refused with the reason.
 */
@OnTheWhole
@RunAsClient
@Proves("F109")
class DestructionIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final Path STORE = PRODUCT.folder().resolve("keys/contactpoint.p12");
  private static final Map<String, String> GONE =
      Map.of("forename", "Rowan", "surname", "Whitfield", "month", "11", "year", "2011");
  private static final Map<String, String> STAYS =
      Map.of("forename", "Lily", "surname", "Hargreaves", "month", "9", "year", "2013");

  @Test
  void aDestroyedRecordIsGoneEveryOtherOpensAndAnOldKeyStoreIsRefused() throws Exception {
    String number = indexNumber(opened(GONE));
    long keys = count("contactpoint_keys.child_key");
    long scores = count("child_score");
    long tokens = count("token");
    Path old = copyOf(STORE);

    Visitor operator = Visitor.signedIn("operator");
    Answer certificate = destroy(operator, number);

    assertThat(certificate.body()).contains("not yet");
    assertThat(count("contactpoint_keys.child_key")).isEqualTo(keys - 1);
    assertThat(count("child_score")).isEqualTo(scores - 1);
    assertThat(count("token")).isLessThan(tokens - 5);
    assertThat(
            PRODUCT.count(
                "SELECT COUNT(*) FROM child_part p LEFT JOIN child_score s"
                    + " ON s.child_id = p.child_id WHERE s.child_id IS NULL"))
        .isZero();
    assertThat(results(GONE).body()).doesNotContain("WHITFIELD");
    assertThat(order(operator, number).body()).contains("No record has this number");

    refuseAndTakeBack(old);

    long epoch = PRODUCT.count("SELECT MAX(epoch) FROM contactpoint_keys.child_key");
    rotate(operator);
    assertThat(PRODUCT.count("SELECT MIN(epoch) FROM contactpoint_keys.child_key"))
        .isEqualTo(epoch + 1);
    assertThat(operator.get(path(certificate.from().toString())).body())
        .contains("Copies of the key in back-ups");
    assertThat(opened(STAYS).body()).contains("HARGREAVES");
  }

  private static Answer destroy(Visitor operator, String number) {
    Answer checking = order(operator, number, "check", operator.get("/destroy.xhtml"), "order");
    Answer done = order(operator, number, "destroy", checking, "checked");
    assertThat(done.location()).contains("/certificate.xhtml?n=");
    return operator.get(path(done.location()));
  }

  private static Answer order(Visitor operator, String number) {
    Answer checking = order(operator, number, "check", operator.get("/destroy.xhtml"), "order");
    return order(operator, number, "destroy", checking, "checked");
  }

  private static Answer order(
      Visitor operator, String number, String button, Answer page, String form) {
    return operator.post(
        "/destroy.xhtml",
        page,
        form,
        button,
        Map.of(
            "indexNumber",
            number,
            "ground",
            "ORDER_OF_COURT",
            "text",
            "Order 17 of a test",
            "compared",
            "true"));
  }

  /** A store from before the destruction closes the vault; today's opens it again. */
  private static void refuseAndTakeBack(Path old) throws IOException {
    Path today = copyOf(STORE);
    try {
      replaceStore(old);
      await(() -> ready().contains("older than the log of destructions"));
    } finally {
      replaceStore(today);
      await(() -> !ready().contains("DOWN"));
      Files.delete(old);
      Files.delete(today);
    }
  }

  private static void rotate(Visitor operator) {
    Answer started =
        operator.post(
            "/keys.xhtml",
            operator.get("/keys.xhtml"),
            "rotate-form",
            "rotate",
            Map.of("why", "A test of the whole"));
    assertThat(started.location()).contains("/keys.xhtml?j=");
    String progress = path(started.location());
    await(() -> operator.get(progress).body().contains("The change is complete"));
  }

  private static Answer results(Map<String, String> asked) {
    PRODUCT.forgetTheDay();
    Visitor worker = Visitor.signedIn("social.worker");
    return results(worker, asked);
  }

  private static Answer results(Visitor worker, Map<String, String> asked) {
    Answer answer =
        worker.post("/search.xhtml", worker.get("/search.xhtml"), "search", "find", asked);
    return worker.get(path(answer.location()));
  }

  /** The record, as a worker reads it who has given a reason. */
  private static Answer opened(Map<String, String> asked) {
    PRODUCT.forgetTheDay();
    Visitor worker = Visitor.signedIn("social.worker");
    String body = results(worker, asked).body();
    String handle = body.replaceAll("(?s).*?reason\\.xhtml\\?c=([A-Za-z0-9_-]+).*", "$1");
    String why = "/reason.xhtml?c=" + handle;
    Answer page = worker.get(why);
    Answer answer =
        worker.post(
            why,
            page,
            "why",
            "open",
            Map.of("reason", "WORKING_WITH_CHILD", "text", "A test", "key", page.field("key")));
    return worker.get(path(answer.location()));
  }

  private static String indexNumber(Answer record) {
    Matcher matcher = Pattern.compile("\\b\\d{4}-\\d{4}-\\d{2}\\b").matcher(record.body());
    assertThat(matcher.find()).as("an index number on the record").isTrue();
    return matcher.group();
  }

  private static String path(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  private static long count(String table) {
    return PRODUCT.count("SELECT COUNT(*) FROM " + table);
  }

  private static String ready() {
    try {
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create(PRODUCT.monitoring() + "/health/ready")).build();
      return HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return "DOWN";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path copyOf(Path file) throws IOException {
    Path copy = Files.createTempFile("keys", ".p12");
    return Files.copy(
        file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void replaceStore(Path by) throws IOException {
    Path beside = STORE.resolveSibling("beside");
    Files.copy(by, beside, StandardCopyOption.COPY_ATTRIBUTES);
    Files.move(beside, STORE, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void await(BooleanSupplier reached) {
    for (int tries = 0; tries < 200 && !reached.getAsBoolean(); tries++) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS))
          .join();
    }
    assertThat(reached.getAsBoolean()).as("within a minute").isTrue();
  }
}
