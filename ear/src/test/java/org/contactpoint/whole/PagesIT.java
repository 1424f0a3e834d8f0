package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every state of the inventory {@code pages.csv}, in a browser: no violation of
 * accessibility, nothing that the policy had to stop, and at 360 pixels nothing to scroll sideways.
 */
@OnTheWhole
@RunAsClient
@Proves({"F112", "ASVS V3.4.3"})
class PagesIT {

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
  private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
  private static final Map<String, Desk> DESKS = new HashMap<>();

  /**
   * A line of the inventory.
   *
   * @param page the page's file without its ending
   * @param state what it shows
   * @param user who looks, or {@code -} for nobody
   * @param way how to get there, see {@link Ways}
   */
  record State(String page, String state, String user, String way) {

    @Override
    public String toString() {
      return page + ", " + state;
    }
  }

  static List<State> inventory() throws IOException {
    try (var in = PagesIT.class.getResourceAsStream("/pages.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 4))
          .map(cells -> new State(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    }
  }

  @Test
  void everyPageIsInTheInventory() throws IOException {
    assertThat(pages())
        .isEqualTo(
            inventory().stream().map(State::page).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .map(PAGES::relativize)
          .map(Path::toString)
          .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
          .map(name -> name.substring(0, name.length() - ".xhtml".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inventory")
  void pageIsAccessibleAndKeepsThePolicy(State state) {
    RunningProduct.get().forgetTheDay();
    Desk desk = desk(state.user());
    desk.complaints().clear();
    Ways.go(desk, state.way());
    arrive(desk, state);

    AxeResults results = axe(desk.page()).setLegacyMode(true).analyze();

    assertThat(results.getViolations())
        .as(state + " at " + desk.page().url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
    assertThat(desk.complaints()).as(state.toString()).isEmpty();
    desk.page().setViewportSize(360, 740);
    Object tooWide =
        desk.page().evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    desk.page().setViewportSize(1280, 900);
    assertThat(tooWide).as(state + " at 360 pixels is wider than the window").isEqualTo(false);
  }

  /** Describes what is wrong and not what is right, of which there is much more. */
  private static AxeBuilder axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).withTags(RULES);
  }

  /**
   * Of a way step by step the last step may still be on its way; and it has to lead to the very
   * page whose state it is.
   */
  private static void arrive(Desk desk, State state) {
    if (state.way().startsWith("@")) {
      desk.page().waitForURL(Pattern.compile("/" + state.page() + "\\.xhtml"));
    }
    desk.page().waitForLoadState();
  }

  /** The person's desk; whoever signed in elsewhere on a way of somebody else signs in again. */
  private static Desk desk(String user) {
    Desk desk = DESKS.get(user);
    if (desk != null && (user.equals("-") || desk.signedIn())) {
      return desk;
    }
    if (desk != null) {
      desk.close();
    }
    Desk fresh = user.equals("-") ? new Desk() : new Desk().signIn(user);
    DESKS.put(user, fresh);
    return fresh;
  }

  @Test
  void violationWouldBeFound() {
    try (Desk desk = new Desk()) {
      desk.open("/help.xhtml");
      desk.page()
          .evaluate(
              "() => { const box = document.createElement('input'); box.type = 'text';"
                  + " document.querySelector('main').append(box); }");

      assertThat(axe(desk.page()).analyze().getViolations())
          .extracting(rule -> rule.getId())
          .contains("label");
    }
  }

  @Test
  void scriptThatThePolicyStopsWouldBeSeen() {
    try (Desk desk = new Desk()) {
      desk.open("/help.xhtml");
      desk.page()
          .evaluate(
              "() => { const s = document.createElement('script'); s.textContent = 'window.x = 1';"
                  + " document.body.append(s); }");
      desk.page().reload();

      assertThat(desk.complaints()).anyMatch(text -> text.contains("Content Security Policy"));
    }
  }

  @AfterAll
  static void leave() {
    DESKS.values().forEach(Desk::close);
    DESKS.clear();
  }
}
