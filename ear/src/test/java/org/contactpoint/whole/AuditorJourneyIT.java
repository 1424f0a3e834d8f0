package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheWhole
@RunAsClient
class AuditorJourneyIT {

  private static final String TEXT = "ledger has this text";

  @Test
  @Proves("F041")
  void findsExactlyTheStepsOfAPractitionerWithTheReason() {
    RunningProduct product = RunningProduct.get();
    product.forgetTheDay();
    final long before = product.count("SELECT COUNT(*) FROM ledger_entry");
    try (Desk user = new Desk().signIn("teacher")) {
      user.search(Map.of("forename", "Amina", "surname", "Yousef", "month", "3", "year", "2015"));
      user.follow("YUSUF").giveReason("PLANNING_SUPPORT", TEXT);
      assertThat(user.heading()).contains("YUSUF");
      user.press("Sign out");
    }
    final long written = product.count("SELECT COUNT(*) FROM ledger_entry") - before;
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml?username=teacher");
      List<String> steps = auditor.page().locator("table tbody tr").allInnerTexts();

      assertThat(steps).hasSizeGreaterThanOrEqualTo(7);
      assertThat(steps.subList(0, 7).stream().map(AuditorJourneyIT::step))
          .containsExactly(
              "Signed out",
              "Looked at a record",
              "Opened a record",
              "Was asked for a reason",
              "Looked at search results",
              "Asked for a child",
              "Sign-in, second step");
      assertThat(steps.get(2)).contains(TEXT, "Planning support");
      assertThat(String.join(" ", steps)).doesNotContainIgnoringCase("yusuf");
      assertThat(written).as("entries of the journey, no more").isEqualTo(8);
      assertThat(auditor.complaints()).isEmpty();
    }
  }

  @Test
  @Proves("F041")
  void readsWordsAndNoCodesAndNoCellIsEmpty() {
    Visitor.signedIn("teacher").get("/audit.xhtml");
    try (Desk auditor = new Desk().signIn("auditor")) {
      auditor.open("/audit.xhtml");
      assertThat(auditor.text())
          .contains("Not for the role of this person", "With a code: a limited sign-in")
          .contains("none asked for", "none shown");
      assertThat(auditor.page().locator("table tbody td").allInnerTexts())
          .isNotEmpty()
          .allMatch(cell -> !cell.isBlank())
          .noneMatch(cell -> cell.matches("(?s).*\\b([A-Z]{2,}_[A-Z_]+|STRONG|LIMITED)\\b.*"));
      assertThat(auditor.complaints()).isEmpty();
    }
  }

  private static String step(String row) {
    return List.of(
            "Signed out",
            "Looked at a record",
            "Opened a record",
            "Was asked for a reason",
            "Looked at search results",
            "Asked for a child",
            "Sign-in, second step",
            "Sign-in, first step")
        .stream()
        .filter(row::contains)
        .findFirst()
        .orElse(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/audit.xhtml", "/day.xhtml", "/year.xhtml", "/keys.xhtml", "/destroy.xhtml"})
  @Proves("ABUSE 15")
  void pagesOfOthersDoNotExistForAPractitioner(String page) {
    Visitor user = Visitor.signedIn("teacher");
    // The first page may say that there is news.
    user.get("/search.xhtml");
    Answer theirs = user.get(page);
    Answer absent = user.get("/nothing.xhtml");

    assertThat(theirs.status()).isEqualTo(404);
    assertThat(plain(theirs)).isEqualTo(plain(absent));
  }

  @Test
  void refusedPageIsInTheLedger() {
    RunningProduct product = RunningProduct.get();
    String refused = "SELECT COUNT(*) FROM ledger_entry WHERE outcome = 'REFUSED'";
    Visitor user = Visitor.signedIn("teacher");
    long before = product.count(refused);

    user.get("/audit.xhtml");

    assertThat(product.count(refused)).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search.xhtml", "/children.xhtml"})
  void pagesOfPractitionersDoNotExistForAnAuditor(String page) {
    assertThat(Visitor.signedIn("auditor").get(page).status()).isEqualTo(404);
  }

  /** The page without what differs by chance: state, nonce, reference. */
  private static String plain(Answer answer) {
    return answer
        .body()
        .replaceAll("value=\"[^\"]*\"", "")
        .replaceAll("action=\"[^\"]*\"", "")
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll("(?s)<strong class=\"reference\">.*?</strong>", "");
  }
}
