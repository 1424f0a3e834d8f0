package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.concurrent.atomic.AtomicReference;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two windows, two children, two people; Back, reload, a second press: nothing wrong is saved. */
@OnTheWhole
@RunAsClient
@Proves("ABUSE 47")
class TwoTabsJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();

  @BeforeEach
  @AfterEach
  void forget() {
    PRODUCT.forgetDrafts();
    PRODUCT.forgetTheDay();
    ContactWays.nothingAsked();
  }

  @Test
  void formOfOneWindowChangesItsOwnChildAlone() {
    HalfTyped.child("Tabfirst");
    HalfTyped.child("Tabsecond");
    try (Desk one = new Desk().signIn("teacher");
        Desk other = new Desk().signIn("youth.worker")) {
      HalfTyped.correct(one, "Tabfirst");
      HalfTyped.type(one.page(), "carer", "Carer of Tabfirst");
      final String first = one.page().url();
      Page second = one.anotherTab();
      record(second, "Tabsecond");
      second.getByText("Correct or add").click();
      second.waitForURL("**/correct.xhtml?*");
      HalfTyped.type(second, "carer", "Carer of Tabsecond");
      HalfTyped.correct(other, "Tabfirst");
      HalfTyped.type(other.page(), "relation", "godmother");

      HalfTyped.send(one);

      assertThat(one.text()).contains("TABFIRST", "Carer of Tabfirst");
      assertThat(one.text()).doesNotContain("Carer of Tabsecond", "godmother");
      assertThat(HalfTyped.kept("teacher")).as("the other window's is still kept").isEqualTo(1);
      second.reload();
      second.getByText("Continue with it").click();
      assertThat(HalfTyped.value(second, "carer")).isEqualTo("Carer of Tabsecond");
      second.locator("main a[href^='record.xhtml']").first().click();
      second.waitForURL("**/record.xhtml?*");
      assertThat(second.locator("main").innerText())
          .contains("TABSECOND")
          .doesNotContain("Carer of Tab");
      assertThat(HalfTyped.value(other.page(), "carer")).isEmpty();
      assertThat(other.page().navigate(first).status()).as("another's page").isEqualTo(404);
      assertThat(one.complaints()).isEmpty();
    }
  }

  @Test
  void olderOfTwoWindowsSaysSoAndOverwritesNothing() {
    HalfTyped.child("Tabtwice");
    try (Desk desk = new Desk().signIn("teacher")) {
      HalfTyped.correct(desk, "Tabtwice");
      try (Page later = desk.anotherTab()) {
        later.navigate(desk.page().url());
        HalfTyped.type(later, "carer", "typed later");
      }
      desk.page().locator("#carer").fill("typed in the older window");
      desk.page().getByText("You have gone on with this in another window").waitFor();
      desk.page().locator("#source").fill("seen on a letter");
      desk.page().locator("#relation").fill("aunt");
      desk.press("Continue");
      desk.page().getByText("Your organisation is kept as the source.").waitFor();
      assertThat(desk.text())
          .contains("typed in the older window", "You have gone on with this in another window");
      desk.press("Change it");
      assertThat(HalfTyped.value(desk.page(), "carer")).isEqualTo("typed in the older window");
      try (Page fresh = desk.anotherTab()) {
        fresh.navigate(desk.page().url());
        fresh.getByText("Continue with it").click();
        assertThat(HalfTyped.value(fresh, "carer")).isEqualTo("typed later");
      }
    }
  }

  @Test
  @Proves("ABUSE 46")
  void doublePressBackReloadAndResendHaveOneEffect() {
    try (Desk desk = new Desk().signIn("social.worker")) {
      ContactWays.chooseSchool(desk);
      final String form = desk.page().url();
      desk.page().locator("#urgency-NEXT_DAY").check();
      desk.page().locator("#text").fill("planning support at school");
      AtomicReference<Request> post = new AtomicReference<>();
      desk.page()
          .onRequest(
              request -> {
                if (request.method().equals("POST") && request.url().equals(form)) {
                  post.set(request);
                }
              });
      desk.page().locator("main input[type=submit][value=Ask]").dblclick();
      desk.page().getByText("They have been asked.").waitFor();
      assertThat(listed(desk)).as("pressed twice").isEqualTo(1);
      final long owed = owed();

      desk.page().reload();
      assertThat(owed()).as("the result loaded again").isEqualTo(owed);
      APIResponse again =
          desk.profile()
              .request()
              .post(
                  form,
                  RequestOptions.create()
                      .setHeader("Content-Type", "application/x-www-form-urlencoded")
                      .setHeader("Origin", PRODUCT.address())
                      .setData(post.get().postData()));
      assertThat(again.status()).as("the same form sent again").isEqualTo(200);
      assertThat(owed()).isEqualTo(owed);
      desk.page().goBack();
      desk.page().locator("#text").waitFor();
      assertThat(HalfTyped.value(desk.page(), "text")).as("a fresh form").isEmpty();
      assertThat(owed()).as("Back sends nothing").isEqualTo(owed);
      assertThat(listed(desk)).isEqualTo(1);
      assertThat(HalfTyped.kept("social.worker")).isZero();
      assertThat(desk.complaints()).isEmpty();
    }
  }

  /** How many requests the person finds under "Get in touch". */
  private static int listed(Desk desk) {
    try (Page tab = desk.anotherTab()) {
      tab.navigate("/asks.xhtml");
      return tab.locator("main table tbody tr").count();
    }
  }

  private static long owed() {
    return PRODUCT.count("SELECT COUNT(*) FROM duty");
  }

  /** The record of a planted child, in this window of the same person. */
  private static void record(Page tab, String surname) {
    PRODUCT.forgetTheDay();
    tab.navigate("/search.xhtml");
    tab.locator("#forename").fill("Robin");
    tab.locator("#surname").fill(surname);
    tab.locator("#month").fill("5");
    tab.locator("#year").fill("2013");
    tab.locator("#find").click();
    tab.locator("main a[href^='reason.xhtml']").first().click();
    tab.locator("#reason-PLANNING_SUPPORT").check();
    if (tab.locator("#distant").count() > 0) {
      tab.locator("#distant").check();
    }
    tab.locator("#text").fill("looking at the page, in a second window");
    tab.locator("#open").click();
    tab.waitForURL("**/record.xhtml?*");
  }
}
