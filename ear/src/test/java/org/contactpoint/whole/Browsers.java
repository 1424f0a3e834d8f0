package org.contactpoint.whole;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * One Chromium for all tests, with a fresh profile for each. Where there is none the browser tests
 * are left out, loudly; on a build server ({@code CI} is set) that is a failure.
 */
final class Browsers {

  private static Browsers one;

  private final Playwright playwright;
  private final Browser browser;

  private Browsers() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      String line =
          "NO BROWSER: browser tests are left out. Install Chromium or set"
              + " -Dcontactpoint.browser=/path/to/chromium";
      if (System.getenv("CI") != null) {
        throw new AssertionError(line);
      }
      System.getLogger(Browsers.class.getName()).log(System.Logger.Level.WARNING, line);
      Assumptions.abort(line);
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.get())
                    .setArgs(List.of("--disable-dev-shm-usage")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser"));
  }

  /** The one of this run. */
  static synchronized Browsers get() {
    if (one == null) {
      one = new Browsers();
    }
    return one;
  }

  /** A fresh profile: no cookies, nothing cached. */
  BrowserContext profile() {
    return profile(new Browser.NewContextOptions());
  }

  /** Nothing cached, but signed in like somebody. */
  BrowserContext profileLike(BrowserContext other) {
    return profile(new Browser.NewContextOptions().setStorageState(other.storageState()));
  }

  private BrowserContext profile(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options
                .setBaseURL(RunningProduct.get().address())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 900));
    context.setDefaultTimeout(20_000);
    return context;
  }

  private static Optional<Path> program() {
    return Stream.of(
            System.getProperty("contactpoint.browser", ""),
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/opt/google/chrome/chrome")
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
