package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application may not write the ledger any more: nothing is shown and nothing is changed. */
@OnItsOwn
@Proves({"F009", "ABUSE 42"})
class UnavailableLedgerIT {

  private static final String RIGHT = " INSERT ON contactpoint.ledger_entry ";
  private static final String ACCOUNT = "'contactpoint_app'@'127.0.0.1'";

  private static RunningProduct product;
  private static Casework work;

  @BeforeAll
  static void started() throws IOException {
    product = OwnProduct.get().product();
    work = new Casework(product);
  }

  @Test
  void searchingShowsNobody() {
    Visitor worker = work.worker();
    String results = Casework.asked(worker, Casework.LILY);

    assertNothing(() -> worker.get(results));
    assertThat(worker.get(results).body()).contains("HARGREAVES");
  }

  @Test
  void askingForAndReadingARecordShowNothing() {
    Visitor worker = work.worker();
    String why = Casework.why(Casework.results(worker, Casework.LILY));
    String record = Casework.opened(worker, Casework.LILY);

    assertNothing(() -> worker.get(why));
    assertNothing(() -> worker.get(record));
    assertThat(worker.get(record).body()).contains("HARGREAVES");
  }

  @Test
  void openingLeavesNoLookBehind() {
    Visitor worker = work.worker();
    String why = Casework.why(Casework.results(worker, Casework.LILY));
    Answer page = worker.get(why);

    assertNothing(() -> Casework.giveReason(worker, why, page));
    assertThat(Casework.giveReason(worker, why, page).location()).contains("/record.xhtml?v=");
  }

  @Test
  void recordingAnInvolvementChangesNothing() {
    Visitor worker = work.worker();
    String look = Casework.opened(worker, Casework.LILY).replaceFirst(".*v=", "");
    String involvement = "/involvement.xhtml?v=" + look;
    Map<String, String> fields = fields(worker.get(involvement));
    Answer checked = worker.post(involvement, worker.get(involvement), "answers", "check", fields);

    assertNothing(() -> worker.post(involvement, checked, "checked", "record", fields));
    long parts = product.count("SELECT COUNT(*) FROM child_part");
    Answer done = worker.post(involvement, checked, "checked", "record", fields);
    assertThat(done.status()).isEqualTo(302);
    assertThat(product.count("SELECT COUNT(*) FROM child_part")).isEqualTo(parts + 1);
    takeBack(worker);
  }

  private static Map<String, String> fields(Answer page) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("key", page.field("key"));
    fields.put("service", page.field("service"));
    fields.put("since", "2");
    fields.put("since-month", "11");
    fields.put("since-year", "2025");
    return fields;
  }

  /** As it was before, so that the test can be run again. */
  private static void takeBack(Visitor worker) {
    Matcher own =
        Pattern.compile("(?s)HARGREAVES.*?(change\\.xhtml\\?i=[^\"&]+)")
            .matcher(worker.get("/children.xhtml").body());
    assertThat(own.find()).isTrue();
    String change = "/" + own.group(1);
    Answer page = worker.get(change);
    Answer done = worker.post(change, page, "change-form", "save", Map.of("what", "mistake"));
    assertThat(done.status()).isEqualTo(302);
  }

  /** Fails with a reference, names nobody, and leaves every table as it was. */
  private static void assertNothing(java.util.function.Supplier<Answer> step) {
    Map<String, Long> before = counts();
    Answer answer;
    product.execute("REVOKE" + RIGHT + "FROM " + ACCOUNT);
    try {
      answer = step.get();
    } finally {
      product.execute("GRANT" + RIGHT + "TO " + ACCOUNT);
    }
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body())
        .contains("class=\"reference\"")
        .doesNotContainIgnoringCase("hargreaves");
    assertThat(answer.location()).isEmpty();
    assertThat(counts()).isEqualTo(before);
  }

  private static Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    for (String table :
        List.of(
            "child_part",
            "token",
            "open_look",
            "saved_search",
            "idempotency_key",
            "daily_subject",
            "duty",
            "ledger_entry",
            "ledger_subject")) {
      counts.put(table, product.count("SELECT COUNT(*) FROM " + table));
    }
    return counts;
  }
}
