package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
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
  private static final Casework WORK = new Casework(PRODUCT);
  private static final Path STORE = PRODUCT.folder().resolve("keys/contactpoint.p12");
  private static final Map<String, String> GONE =
      Map.of("forename", "Ella", "surname", "Winterbottom", "month", "5", "year", "2013");
  private static final Map<String, String> STAYS =
      Map.of("forename", "Lily", "surname", "Hargreaves", "month", "9", "year", "2013");

  @Test
  void aDestroyedRecordIsGoneEveryOtherOpensAndAnOldKeyStoreIsRefused() throws Exception {
    String number = Casework.indexNumber(WORK.record(GONE));
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
    assertThat(Casework.results(WORK.worker(), GONE).body()).doesNotContain("WINTERBOTTOM");
    assertThat(Casework.order(operator, number).body()).contains("No record has this number");

    refuseAndTakeBack(old);

    long epoch = PRODUCT.count("SELECT MAX(epoch) FROM contactpoint_keys.child_key");
    Casework.rotate(operator);
    assertThat(PRODUCT.count("SELECT MIN(epoch) FROM contactpoint_keys.child_key"))
        .isEqualTo(epoch + 1);
    assertThat(operator.get(Casework.path(certificate.from().toString())).body())
        .contains("Copies of the key in back-ups");
    assertThat(WORK.record(STAYS).body()).contains("HARGREAVES");
  }

  private static Answer destroy(Visitor operator, String number) {
    Answer done = Casework.order(operator, number);
    assertThat(done.location()).contains("/certificate.xhtml?n=");
    return operator.get(Casework.path(done.location()));
  }

  /** A store from before the destruction closes the vault; today's opens it again. */
  private static void refuseAndTakeBack(Path old) throws IOException {
    Path today = copyOf(STORE);
    try {
      replaceStore(old);
      Patience.until(
          "the old key store is refused",
          () -> PRODUCT.health().contains("older than the log of destructions"));
    } finally {
      replaceStore(today);
      Patience.until("today's key store opens", () -> !PRODUCT.health().contains("DOWN"));
      Files.delete(old);
      Files.delete(today);
    }
  }

  private static long count(String table) {
    return PRODUCT.count("SELECT COUNT(*) FROM " + table);
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
}
