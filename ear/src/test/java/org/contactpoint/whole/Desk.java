package org.contactpoint.whole;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person at a browser, doing one thing after another in the words of the screens. */
final class Desk implements AutoCloseable {

  private static final Set<String> TYPED = new HashSet<>();

  private final RunningProduct product = RunningProduct.get();
  private final BrowserContext profile;
  private final List<String> complaints = new ArrayList<>();
  private final Page page;

  Desk() {
    this.profile = Browsers.get().profile();
    this.page = watched(profile.newPage());
  }

  /** What the browser complained of so far: refused by the policy, broken scripts. */
  List<String> complaints() {
    return complaints;
  }

  Page page() {
    return page;
  }

  BrowserContext profile() {
    return profile;
  }

  /** A second tab of the same person. */
  Page anotherTab() {
    return watched(profile.newPage());
  }

  /**
   * Signs in; the first time of a user by typing, later by the same forms without looking at their
   * pages.
   */
  Desk signIn(String user) {
    if (TYPED.add(user)) {
      typeIn(user);
    } else {
      passIn(user);
    }
    page.getByRole(AriaRole.BUTTON, named("Sign out")).waitFor();
    return this;
  }

  private void typeIn(String user) {
    page.navigate("/signin.xhtml");
    page.getByLabel("User name").fill(user);
    page.getByLabel("Password").fill(product.password());
    press("Continue");
    page.getByLabel("The six digits that your authenticator shows now")
        .fill(product.freshCode(user));
    press("Sign in");
  }

  private void passIn(String user) {
    send(
        "/signin.xhtml",
        "signin",
        "next",
        Map.of("username", user, "password", product.password()));
    page.navigate(
        send("/code.xhtml", "code-form", "finish", Map.of("code", product.freshCode(user))));
  }

  /** Sends a form of one of the first pages; where it leads. */
  private String send(String path, String form, String button, Map<String, String> fields) {
    FormData sent = FormData.create().set(form, "sent").set(button, "x");
    sent.set(
        "jakarta.faces.ViewState",
        Answer.viewState(profile.request().get(path).text()).orElseThrow());
    fields.forEach(sent::set);
    APIResponse answer =
        profile
            .request()
            .post(
                path,
                RequestOptions.create()
                    .setMaxRedirects(0)
                    .setHeader("Origin", product.address())
                    .setForm(sent));
    String location = answer.headers().get("location");
    if (answer.status() != 302 || location == null) {
      throw new AssertionError(path + " answered " + answer.status() + ": " + answer.text());
    }
    return location;
  }

  /** Whether the session goes on; asked beside the page, which stays as it is. */
  boolean signedIn() {
    return profile.request().get("/help.xhtml").text().contains("Sign out");
  }

  Response open(String path) {
    return page.navigate(path);
  }

  Desk press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    return this;
  }

  Desk follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  /** Fills the search form by the names of its fields and asks. */
  Desk search(Map<String, String> fields) {
    page.navigate("/search.xhtml");
    fields.forEach((field, value) -> page.locator("#" + field).fill(value));
    return press("Find");
  }

  /** Fills the three boxes of a day. */
  Desk day(String field, LocalDate day) {
    page.locator("#" + field).fill(String.valueOf(day.getDayOfMonth()));
    page.locator("#" + field + "-month").fill(String.valueOf(day.getMonthValue()));
    page.locator("#" + field + "-year").fill(String.valueOf(day.getYear()));
    return this;
  }

  /** Says why and opens the record; goes on when the browser is there. */
  Desk giveReason(String code, String text) {
    page.locator("#reason-" + code).check();
    page.locator("#reason-" + code).waitFor();
    if (page.locator("#distant").count() > 0) {
      // Neither involvement nor area: more has to be said.
      page.locator("#distant").check();
      page.locator("#text").fill(text + ", said in a whole sentence");
    } else {
      page.locator("#text").fill(text);
    }
    press("Open the record");
    page.waitForURL("**/record.xhtml?*");
    return this;
  }

  String text() {
    return page.locator("main").innerText();
  }

  String heading() {
    return page.locator("h1").first().innerText();
  }

  @Override
  public void close() {
    profile.close();
  }

  private Page watched(Page fresh) {
    fresh.onConsoleMessage(
        message -> {
          String text = message.text();
          // A page that answers 404 or the like is told on the console too; statuses are judged
          // where they are expected.
          if (message.type().equals("error") && !text.startsWith("Failed to load resource")) {
            complaints.add(text);
          }
        });
    fresh.onPageError(complaints::add);
    return fresh;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
