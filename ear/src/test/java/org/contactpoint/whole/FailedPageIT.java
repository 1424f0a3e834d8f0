package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Something that every page of the menu shows cannot be read: the page of the failure is one of
 * ours nevertheless.
 */
@OnTheWhole
@RunAsClient
@Proves("ASVS V16.5.1")
class FailedPageIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @BeforeEach
  @AfterEach
  void forget() {
    PRODUCT.forgetTheDay();
  }

  @Test
  void whatAllPagesShowFailsAndTheReaderGetsAReference() {
    Visitor worker = new Casework(PRODUCT).worker();
    Answer failed;
    PRODUCT.execute("RENAME TABLE own_children_due TO own_children_due_away");
    try {
      failed = worker.get("/search.xhtml");
    } finally {
      PRODUCT.execute("RENAME TABLE own_children_due_away TO own_children_due");
    }
    assertThat(failed.status()).isEqualTo(503);
    assertThat(failed.body())
        .containsPattern("class=\"reference\">[0-9A-Z]{8}<")
        .doesNotContain("Payara", "Exception", "own_children_due");
    assertThat(worker.get("/search.xhtml").status()).isEqualTo(200);
  }
}
