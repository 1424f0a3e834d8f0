package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database process dies in the midst of somebody's work, and the launcher starts it again. */
@OnItsOwn
@Proves("F009")
class KilledDatabaseIT {

  private static OwnProduct own;

  @BeforeAll
  static void started() throws IOException {
    own = OwnProduct.get();
  }

  @Test
  void aClearPageWithAReferenceAndTheSameSessionGoesOnAfterwards() throws IOException {
    Visitor worker = new Casework(own.product()).worker();
    String results = Casework.asked(worker, Casework.LILY);
    String record = Casework.opened(worker, Casework.LILY);
    assertThat(worker.get(record).body()).contains("HARGREAVES");
    final long server = own.number("server");

    own.kill("database");
    try {
      for (String page : List.of(record, results, "/children.xhtml", "/search.xhtml")) {
        Answer answer = worker.get(page);
        assertThat(answer.status()).as(page).isEqualTo(503);
        assertThat(answer.body())
            .containsPattern("class=\"reference\">[0-9A-Z]{8}<")
            .doesNotContainIgnoringCase("hargreaves")
            .doesNotContain("Exception", "org.contactpoint");
      }
      Answer stranger = new Visitor(own.product()).get("/signin.xhtml");
      assertThat(stranger.status()).isIn(200, 503);
    } finally {
      Patience.until("the launcher noticed", () -> own.said("press Enter to start it again"));
      own.pressEnter();
      Patience.until("the database is back", () -> own.said("Database answers again"));
    }

    assertThat(worker.get(record).body()).contains("HARGREAVES");
    assertThat(worker.get(results).body()).contains("HARGREAVES");
    assertThat(own.number("server")).isEqualTo(server);
    assertThat(ProcessHandle.of(server)).isPresent();
  }
}
