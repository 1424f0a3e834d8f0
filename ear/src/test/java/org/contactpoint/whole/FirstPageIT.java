package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * After a start the very first thing that is asked for is a page that counts the reader's own
 * children: what a page needs is there before any service was called.
 */
@OnItsOwn
@Proves("F009")
class FirstPageIT {

  private static OwnProduct own;

  @BeforeAll
  static void started() throws IOException {
    own = OwnProduct.get();
  }

  @Test
  void firstPageOfTheFirstPersonAnswers() throws Exception {
    Casework work = new Casework(own.product());
    Visitor worker = work.worker();
    String record = Casework.opened(worker, Casework.LILY);
    if (worker.get(record).body().contains("involvement.xhtml")) {
      involve(worker, record.replace("/record.", "/involvement."));
    }
    assertThat(worker.get(record).body()).as("works with her").contains("change.xhtml");

    own.administer("disable");
    own.administer("enable");

    assertThat(work.worker().get("/search.xhtml").status()).isEqualTo(200);
  }

  private static void involve(Visitor worker, String address) {
    Answer form = worker.get(address);
    LocalDate since = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    Map<String, String> said =
        Map.of(
            "key", form.field("key"),
            "service", form.field("service"),
            "since", Integer.toString(since.getDayOfMonth()),
            "since-month", Integer.toString(since.getMonthValue()),
            "since-year", Integer.toString(since.getYear()));
    Answer check = worker.post(address, form, "answers", "check", said);
    worker.post(address, check, "checked", "record", said);
  }
}
