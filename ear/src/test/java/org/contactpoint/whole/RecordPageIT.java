package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The record at first sight: who works with the child and what can be done, without scrolling; on a
 * narrow window, on paper, and over a slow line. Leaves pictures in {@code target/pictures}.
 */
@OnTheWhole
@RunAsClient
class RecordPageIT {

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int FIRST_SCREEN = 800;
  private static final long FIRST_VISIT = 250_000;
  private static final long NEXT_VISIT = 40_000;

  private Desk desk;

  @BeforeEach
  void sitDown() {
    RunningProduct.get().forgetTheDay();
  }

  @AfterEach
  void leave() {
    away("NULL", "NULL");
    desk.close();
  }

  private void open(String user, String surname, String reason) {
    RecordWays.plant(surname, RecordWays.fourWorkers());
    desk = new Desk().signIn(user);
    RecordWays.open(desk, surname, reason);
  }

  @Test
  @Proves({"F012", "F112"})
  void fourWorkersAndWhatToDoAreOnTheFirstScreenThoughOneIsAway() {
    away("CURRENT_DATE - INTERVAL 2 DAY", "CURRENT_DATE + INTERVAL 9 DAY");
    open("social.worker", "Firstscreen", "HOME_VISIT");
    Page page = desk.page();
    page.setViewportSize(1280, FIRST_SCREEN);
    picture("record-away.png", false);

    assertThat(page.locator(".worker").count()).isEqualTo(4);
    assertThat(page.locator(".worker .away").count()).isEqualTo(1);
    mainQuestionIsAnswered();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    picture("record-print.png", true);
    assertThat(page.locator("main div.actions").isVisible()).isFalse();
    assertThat(page.locator(".timeline rect").first().isVisible()).isTrue();
    assertThat(desk.complaints()).isEmpty();
  }

  private void mainQuestionIsAnswered() {
    Page page = desk.page();
    for (Locator number : page.locator(".worker .tel").all()) {
      assertThat(bottom(number)).isLessThanOrEqualTo(FIRST_SCREEN);
    }
    assertThat(page.locator("main div.actions .button").allInnerTexts())
        .contains("I am working with this child", "Ask someone to get in touch");
    assertThat(bottom(page.locator("main div.actions"))).isLessThanOrEqualTo(FIRST_SCREEN);
    assertThat(page.evaluate("() => window.scrollY")).isEqualTo(0);
  }

  private static void away(String from, String until) {
    RunningProduct.get()
        .execute(
            "UPDATE account SET away_from = "
                + from
                + ", away_until = "
                + until
                + " WHERE username = 'colin.ashworth'");
  }

  /** The child of the guide; its pictures are these. */
  @Test
  @Proves("F012")
  void aRecordOfTheSandboxNeedsNoScrollingEither() {
    desk = new Desk().signIn("social.worker");
    desk.search(ContactWays.AMINA).follow("YUSUF");
    desk.giveReason("HOME_VISIT", "looking at the page");
    desk.page().setViewportSize(1280, FIRST_SCREEN);
    mainQuestionIsAnswered();
    picture("record.png", false);
    picture("record-whole.png", true);
    desk.page().setViewportSize(360, 740);
    picture("record-360.png", false);
  }

  @Test
  @Proves("F038")
  void searchNeedsNoScrollingAlsoWithNewsAboveIt() {
    CycleWays.soon("Firstfold");
    desk = new Desk().signIn("youth.worker");
    desk.page().setViewportSize(1280, FIRST_SCREEN);
    desk.open("/search.xhtml");
    assertThat(desk.page().locator(".note-line").isVisible()).isTrue();
    assertThat(bottom(desk.page().locator("[name=find]"))).isLessThanOrEqualTo(FIRST_SCREEN);
    picture("search.png", false);
  }

  @Test
  @Proves("F015")
  void thatAnAssessmentWasDoneIsShownAndTakenBack() {
    desk = new Desk().signIn("gp.receptionist");
    RecordWays.assess(desk, "Needsshown");
    assertThat(fact("Assessment of needs")).contains("Done on", "Helen Shaw", "recorded today");
    picture("record-assessed.png", true);
    desk.follow("Record or take back an assessment");
    desk.press("Take it back");
    desk.page().getByText("The assessment has been taken off the record.").waitFor();
    assertThat(fact("Assessment of needs")).contains("not known");
  }

  private static double bottom(Locator what) {
    var box = what.boundingBox();
    return box.y + box.height;
  }

  /** 320 pixels are a window of 1280 at four times the size. */
  @Test
  @Proves("F112")
  void atFourTimesTheSizeNothingScrollsSideways() {
    open("management", "Narrow", "PLANNING_SUPPORT");
    Page page = desk.page();
    for (int width : new int[] {320, 360}) {
      page.setViewportSize(width, 740);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(page.locator(".worker").first().boundingBox().width).isLessThanOrEqualTo(width);
      picture("record-management-" + width + ".png", true);
    }
  }

  @Test
  @Proves({"F003", "F010", "F011", "F020"})
  void saysWhatIsKnownHowOldItIsAndWhatIsNot() {
    open("social.worker", "Statements", "PLANNING_SUPPORT");
    assertThat(fact("Address")).contains("not shown to you").doesNotContain("England");
    assertThat(fact("GP practice")).contains("Langworthy Practice");
    assertThat(fact("Names used")).contains("STATEMENTS", "as of");
    assertThat(desk.text()).doesNotContain("Sources do not agree", "Local authority");

    RecordWays.open(desk, "Statements", "HOME_VISIT");
    assertThat(fact("Address"))
        .contains("has left England, and is expected back within three years")
        .contains("last known: 7 Planted Row, Salford, M6 5WZ");
    assertThat(fact("Carers")).contains("07700 900911");
  }

  @Test
  @Proves("F020")
  void theManagementTeamSeesWhereSourcesDoNotAgreeAndWhatEndedLongAgo() {
    open("management", "Sideby", "PLANNING_SUPPORT");
    assertThat(fact("Names used"))
        .contains("Sources do not agree", "Local authority", "GP register", "Robyn SIDEBY");
    assertThat(fact("Born")).doesNotContain("Sources do not agree");
    assertThat(desk.text()).contains("Before that");
    assertThat(
            desk.page()
                .getByRole(
                    com.microsoft.playwright.options.AriaRole.TABLE,
                    new Page.GetByRoleOptions().setName("Before that"))
                .innerText())
        .contains("Charity");
    picture("record-management.png", true);
  }

  @Test
  @Proves("F012")
  void theYearIsToBeSeenAsBarsAndToBeReadAsATable() {
    open("social.worker", "Yearround", "PLANNING_SUPPORT");
    Page page = desk.page();
    assertThat(page.locator(".timeline rect").count()).isEqualTo(5);
    assertThat(page.locator(".timeline .bar-ENDED").count()).isEqualTo(1);
    var table =
        page.getByRole(
            com.microsoft.playwright.options.AriaRole.TABLE,
            new Page.GetByRoleOptions().setName("The last twelve months"));
    assertThat(table.locator("tbody tr").count()).isEqualTo(5);
    assertThat(table.innerText()).contains("Irwell Vale Academy", "ended", "goes on");
  }

  private String fact(String label) {
    return desk.page()
        .locator(
            ".facts > div",
            new Page.LocatorOptions()
                .setHas(desk.page().locator("dt", new Page.LocatorOptions().setHasText(label))))
        .first()
        .innerText();
  }

  @Test
  @Proves("F112")
  void staysSmallOnTheFirstVisitAndSmallerAfterIt() {
    open("social.worker", "Slowline", "HOME_VISIT");
    String address = desk.page().url();
    try (BrowserContext fresh = Browsers.get().profileLike(desk.profile())) {
      Page page = fresh.newPage();
      AtomicLong bytes = counted(fresh, page);
      assertThat(visit(page, address, bytes)).isBetween(10_000L, FIRST_VISIT);
      assertThat(visit(page, address, bytes)).isBetween(1_000L, NEXT_VISIT);
    }
  }

  private static long visit(Page page, String address, AtomicLong bytes) {
    bytes.set(0);
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator("h1").innerText()).contains("SLOWLINE");
    System.getLogger("bytes").log(System.Logger.Level.INFO, "bytes: " + bytes.get());
    return bytes.get();
  }

  /**
   * What came over the line, heads of answers included; what the browser had kept counts as
   * nothing.
   */
  private static AtomicLong counted(BrowserContext profile, Page page) {
    AtomicLong bytes = new AtomicLong();
    CDPSession line = profile.newCDPSession(page);
    line.send("Network.enable");
    line.on(
        "Network.loadingFinished",
        (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    return bytes;
  }

  private void picture(String name, boolean whole) {
    desk.page()
        .screenshot(
            new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(whole));
  }
}
