package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One mother, three agencies, several names: found, shown, handed to the desk, answered. */
@OnTheWhole
@RunAsClient
@Proves({"F122", "F045"})
class StoryJourneyIT {

  private static final String MOTHER = "Soraya Quillbenali";

  @BeforeEach
  @AfterEach
  void forget() {
    RunningProduct.get().forgetTheDay();
    StoryWays.nothingHanded();
  }

  @Test
  void oneGirlOfWhomThreeStoriesAreTold() {
    try (Desk youth = new Desk().signIn("youth.worker");
        Desk charity = new Desk().signIn("charity.worker");
        Desk social = new Desk().signIn("social.worker");
        Desk management = new Desk().signIn("management")) {
      assertThat(make(charity, "Nadia", "Quillbenali", "14", "2 Oldfield Mews")).isEmpty();
      assertThat(make(youth, "Anna", "Vasquerroum", "16", "Flat 3, 88 Adelphi Court")).isEmpty();
      assertThat(make(social, "Nadja", "Vasquerroum", "14", "2, Oldfield Mews"))
          .contains("Nadia QUILLBENALI", "another name, the same birth date and family");

      social.follow("Other records of this child or family");
      social.press("Find");
      social.page().locator(".summary").waitFor();
      assertThat(social.text()).contains("Choose why you are opening this record.");
      StoryWays.because(social);
      assertThat(social.text())
          .contains("Nadia QUILLBENALI", "Anna VASQUERROUM", MOTHER, "The same home")
          .contains("The same carer", "Youth", "May be the same child")
          .doesNotContain("Adelphi", "Oldfield");
      shot(social, "stories");

      social.press("Continue");
      social.page().locator(".summary").waitFor();
      assertThat(social.text()).contains("Choose at least one record");
      for (var box : social.page().locator("[name^=pick-]").all()) {
        box.check();
      }
      social.page().locator("#text").fill("one mother, three names");
      social.press("Continue");
      assertThat(social.text())
          .contains("Hand these to the management team?", "Nadja", "Nadia", "Anna");
      social.press("Hand over");
      social.page().getByText("Your management team has it").waitFor();
      assertThat(social.text()).contains("one mother, three names", "by");

      management.open("/tasks.xhtml");
      management.follow("whether records are about one child");
      management.page().locator("table a.open").first().click();
      management.page().waitForURL("**/storycase.xhtml?*");
      assertThat(management.text()).contains("Rachel Okafor", "Nadia QUILLBENALI", "Anna VASQ");
      management.page().locator("#answer-ONE_CHILD").check();
      management.press("Answer");
      management.page().locator(".summary").waitFor();
      assertThat(management.text()).contains("two or more", "Say why");
      for (var box : management.page().locator("[name^=pick-]").all()) {
        box.check();
      }
      management.page().locator("#text").fill("the school knows her by all three");
      management.press("Answer");
      management.page().getByText("The answer is in the records").waitFor();
      shot(management, "story-cases");

      social.open("/search.xhtml");
      social.follow("See what it says");
      social.page().waitForURL("**/storycases.xhtml");
      assertThat(social.text()).contains("They are about one child", "knows her by all three");
      social.open("/search.xhtml");
      assertThat(social.text()).doesNotContain("See what it says");
      charity.page().reload();
      assertThat(charity.page().getByText("There is another record of this child").count())
          .isEqualTo(2);
      charity.page().getByText("open it").first().click();
      charity.page().waitForURL("**/reason.xhtml?*");
      for (Desk desk : new Desk[] {youth, charity, social, management}) {
        assertThat(desk.complaints()).isEmpty();
      }
    }
  }

  /** Makes a record by hand; the desk is then on it. Gives who may have been the same child. */
  private static String make(Desk desk, String forename, String surname, String day, String home) {
    desk.search(Map.of("forename", forename, "surname", surname, "month", "6", "year", "2016"));
    desk.follow("None of these is the child: make a record");
    desk.page().waitForURL("**/newchild.xhtml?*");
    Map.of(
            "day", day,
            "month", "6",
            "year", "2016",
            "address", home,
            "postcode", "M5 4WX",
            "carer", MOTHER,
            "relation", "mother",
            "source", "passport seen")
        .forEach((field, value) -> desk.page().locator("#" + field).fill(value));
    desk.page().locator("[name=service]").first().check();
    desk.press("Continue");
    desk.page().getByText("Check before it is done").first().waitFor();
    String near = "";
    if (desk.page().locator("#none").count() > 0) {
      near = desk.text();
      desk.page().locator("#none").check();
    }
    desk.press("Make the record");
    desk.page().waitForURL("**/record.xhtml?*");
    return near;
  }

  private static void shot(Desk desk, String name) {
    for (int width : new int[] {1280, 360}) {
      desk.page().setViewportSize(width, 900);
      desk.page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of("target", "shots", name + "-" + width + ".png")));
    }
    desk.page().setViewportSize(1280, 900);
  }
}
