package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing typed is lost to a crash, a closed window or an ended session; and nobody else has it.
 */
@OnTheWhole
@RunAsClient
@Proves("F059")
class DraftJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  @BeforeEach
  @AfterEach
  void forget() {
    PRODUCT.forgetDrafts();
    PRODUCT.forgetTheDay();
    PRODUCT.execute("DELETE FROM draft WHERE operation = 'INTERRUPTED'");
  }

  @Test
  void isOfferedAfterTheBrowserWasClosedAndGoneOnceItIsSent() {
    HalfTyped.child("Halfclosed");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfclosed");
      assertThat(desk.text()).doesNotContain(HalfTyped.BEGUN);
      desk.page().locator("#homeless").check();
      HalfTyped.type(desk.page(), "carer", "Miriam Halfclosed");
      accessible(desk, "kept");
    }
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfclosed");
      assertThat(desk.text()).contains(HalfTyped.BEGUN, "It has not been sent");
      assertThat(desk.page().locator("#carer").count()).as("the form waits").isZero();
      accessible(desk, "offer");
      desk.follow("Continue with it");
      assertThat(HalfTyped.value(desk.page(), "carer")).isEqualTo("Miriam Halfclosed");
      assertThat(desk.page().locator("#homeless").isChecked()).isTrue();
      desk.page().reload();
      assertThat(HalfTyped.value(desk.page(), "carer")).isEqualTo("Miriam Halfclosed");
      HalfTyped.send(desk);
      assertThat(desk.text()).contains("It has been added to the record", "Miriam Halfclosed");
      assertThat(HalfTyped.kept("teacher")).as("sent").isZero();
      desk.follow("Correct or add");
      desk.page().locator("#carer").waitFor();
      assertThat(desk.text()).doesNotContain(HalfTyped.BEGUN);
      assertThat(HalfTyped.value(desk.page(), "carer")).isEmpty();
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  void leavingThePageKeepsTheLastKeysTooAndLookingOverKeepsAll() {
    HalfTyped.child("Halfleft");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfleft");
      desk.page().locator("#carer").fill("Miriam Halfleft");
      desk.open("/search.xhtml");
      Patience.until("the last keys are kept", () -> HalfTyped.kept("teacher") == 1);
      HalfTyped.correct(desk, "Halfleft");
      desk.follow("Continue with it");
      assertThat(HalfTyped.value(desk.page(), "carer")).isEqualTo("Miriam Halfleft");
      desk.page().locator("#source").fill("seen on a letter");
      desk.page().locator("#relation").fill("aunt");
      desk.press("Continue");
      desk.page().getByText("Your organisation is kept as the source.").waitFor();
    }
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfleft");
      desk.follow("Continue with it");
      assertThat(HalfTyped.value(desk.page(), "source")).isEqualTo("seen on a letter");
      assertThat(HalfTyped.value(desk.page(), "carer")).isEqualTo("Miriam Halfleft");
    }
  }

  @Test
  void anotherUserAtTheSameBrowserFindsNothing() {
    HalfTyped.child("Halfshared");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfshared");
      HalfTyped.type(desk.page(), "carer", "Miriam Halfshared");
      desk.press("Sign out");
      desk.signIn("youth.worker");
      HalfTyped.correct(desk, "Halfshared");
      assertThat(desk.text()).doesNotContain(HalfTyped.BEGUN);
      assertThat(HalfTyped.value(desk.page(), "carer")).isEmpty();
      assertThat(desk.page().content()).doesNotContain("Miriam");
      HalfTyped.type(desk.page(), "carer", "Another name");
      desk.press("Sign out");
      desk.signIn("teacher");
      HalfTyped.correct(desk, "Halfshared");
      desk.follow("Continue with it");
      assertThat(HalfTyped.value(desk.page(), "carer")).isEqualTo("Miriam Halfshared");
    }
  }

  @Test
  void sessionThatEndsWithAHalfFilledFormLosesNothing() {
    HalfTyped.child("Halfended");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfended");
      HalfTyped.type(desk.page(), "address", "12 Halfended Street");
      PRODUCT.execute(
          "UPDATE sign_in_session SET started_at = started_at - INTERVAL 13 HOUR"
              + " WHERE ended_at IS NULL");
      desk.page().locator("#source").fill("seen on a letter");
      desk.page().getByText("What you type cannot be kept at the moment").waitFor();
      desk.press("Continue");
      desk.page().waitForURL("**/signin.xhtml?why=*&unsent=yes");
      desk.signIn("teacher");
      assertThat(desk.text())
          .contains("What you were sending is kept", "12 Halfended Street")
          .doesNotContain("Open the form with what I typed");
      HalfTyped.correct(desk, "Halfended");
      desk.follow("Continue with it");
      assertThat(HalfTyped.value(desk.page(), "address")).isEqualTo("12 Halfended Street");
      assertThat(PRODUCT.logs()).doesNotContain("Halfended Street", "Halfended+Street");
    }
  }

  @Test
  void recordThatClosedWithItsSessionIsToBeFoundAgain() {
    HalfTyped.child("Halfaway");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfaway");
      HalfTyped.type(desk.page(), "carer", "Miriam Halfaway");
      PRODUCT.execute(
          "UPDATE sign_in_session SET started_at = started_at - INTERVAL 13 HOUR"
              + " WHERE ended_at IS NULL");
      desk.page().reload();
      desk.page().waitForURL("**/signin.xhtml?why=*");
      desk.signIn("teacher");
      desk.page().waitForURL("**/search.xhtml**");
      assertThat(desk.text()).contains("that closed the record. Find the child again");
      HalfTyped.correct(desk, "Halfaway");
      desk.follow("Continue with it");
      assertThat(HalfTyped.value(desk.page(), "carer")).isEqualTo("Miriam Halfaway");
    }
  }

  @Test
  void isThrownAwayWhereTheWriterWantsThat() {
    HalfTyped.child("Halfgone");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfgone");
      HalfTyped.type(desk.page(), "carer", "Miriam Halfgone");
      desk.press("Cancel and throw away what I typed");
      desk.page().getByText("What you had begun has been thrown away").waitFor();
      assertThat(HalfTyped.value(desk.page(), "carer")).isEmpty();
      assertThat(HalfTyped.kept("teacher")).isZero();
      HalfTyped.type(desk.page(), "carer", "Miriam again");
      desk.page().reload();
      desk.press("Throw it away");
      desk.page().getByText("What you had begun has been thrown away").waitFor();
      assertThat(HalfTyped.value(desk.page(), "carer")).isEmpty();
      assertThat(HalfTyped.kept("teacher")).isZero();
      assertThat(desk.complaints()).isEmpty();
    }
  }

  @Test
  void childSearchedForAgainIsGoneOnWithAndAnotherIsNot() {
    try (Desk desk = new Desk().signIn("teacher")) {
      newChild(desk, "Ottoline");
      HalfTyped.type(desk.page(), "source", "passport seen");
      newChild(desk, "Peregrine");
      assertThat(desk.text()).doesNotContain(HalfTyped.BEGUN);
      assertThat(HalfTyped.value(desk.page(), "source")).isEmpty();
      newChild(desk, "Ottoline");
      desk.follow("Continue with it");
      assertThat(HalfTyped.value(desk.page(), "source")).isEqualTo("passport seen");
      assertThat(HalfTyped.value(desk.page(), "forename")).isEqualTo("Ottoline");
    }
  }

  @Test
  @Proves("ASVS V7.3.1")
  void windowInWhichNobodyTypesAsksForNothingAndNoSecretIsKept() {
    HalfTyped.child("Halfquiet");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Halfquiet");
      Page page = desk.page();
      List<String> sent = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.url().endsWith("/draft")) {
              sent.add(request.postData());
            }
          });
      page.evaluate(
          "() => { const field = document.querySelector('#carer'); field.value = 'a script';"
              + " field.dispatchEvent(new Event('input', { bubbles: true })); }");
      page.reload();
      page.locator("#carer").waitFor();
      assertThat(sent).isEmpty();
      assertThat(HalfTyped.kept("teacher")).isZero();

      final long looks = PRODUCT.count("SELECT COUNT(*) FROM ledger_subject");
      page.evaluate(
          "() => { const box = document.createElement('input'); box.type = 'password';"
              + " box.name = 'anything'; box.value = 'opensesame';"
              + " document.querySelector('#answers').append(box); }");
      HalfTyped.type(page, "carer", "Miriam Halfquiet");
      assertThat(sent).hasSize(1);
      assertThat(sent.get(0)).contains("Miriam").doesNotContain("opensesame", "ViewState");
      assertThat(PRODUCT.count("SELECT COUNT(*) FROM ledger_subject")).isEqualTo(looks);
    }
  }

  private static void newChild(Desk desk, String forename) {
    PRODUCT.forgetTheDay();
    desk.search(
        java.util.Map.of(
            "forename", forename, "surname", "Halfmade", "month", "3", "year", "2012"));
    desk.follow("None of these is the child: make a record");
    desk.page().waitForURL("**/newchild.xhtml?*");
  }

  private static void accessible(Desk desk, String state) {
    assertThat(new AxeBuilder(desk.page()).withTags(RULES).analyze().getViolations())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp())
        .isEmpty();
    desk.page().setViewportSize(360, 740);
    assertThat(
            desk.page().evaluate("() => document.documentElement.scrollWidth > window.innerWidth"))
        .as(state + " at 360 pixels")
        .isEqualTo(false);
    desk.page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "draft-" + state + ".png")));
    Locator main = desk.page().locator("main");
    assertThat(main.isVisible()).isTrue();
    desk.page().setViewportSize(1280, 900);
  }
}
