package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.contactpoint.proof.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new text of the agreement at the browser: proposed, released by another, signed by a user. */
@OnTheWhole
@RunAsClient
class AgreementTextJourneyIT {

  private static final RunningProduct PRODUCT = RunningProduct.get();
  private static final String WORDS = "I keep to the new text and to nothing else. ".repeat(4);

  /** Nobody else is to sign it: it goes, and who signed it signed the old one. */
  @AfterEach
  void forget() {
    PRODUCT.execute("DELETE FROM agreement_text WHERE version = 'new.9'");
    PRODUCT.execute("DELETE FROM standing WHERE text_version = 'new.9'");
    PRODUCT.execute("DELETE FROM agreement_draft");
  }

  @Test
  @Proves("F057")
  void textOfTwoPeopleIsSignedByEverybodyFromItsDayOn() {
    try (Desk one = new Desk().signIn("national");
        Desk other = new Desk().signIn("national.two")) {
      one.follow("Authorities").follow("Text of the agreement");
      one.press("Continue");
      assertThat(one.text()).contains("Give the version", "Give the whole text", "Give a day");
      LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
      one.page().locator("#version").fill("new.9");
      one.page().locator("#from").fill(Integer.toString(day.getDayOfMonth()));
      one.page().locator("#from-month").fill(Integer.toString(day.getMonthValue()));
      one.page().locator("#from-year").fill(Integer.toString(day.getYear()));
      one.page().locator("#words").fill(WORDS + "\n\nSecond paragraph.");
      one.press("Continue");
      assertThat(one.page().locator(".panel p").allInnerTexts())
          .contains(WORDS.strip(), "Second paragraph.");
      one.press("Propose it");
      one.page().getByText("It is proposed.").waitFor();
      assertThat(one.page().locator("#release").count()).isZero();

      other.open("/agreementtext.xhtml");
      other.press("Release this text");
      other.page().getByText("The text is released.").waitFor();
      assertThat(other.text()).contains("new.9");
      assertThat(one.complaints()).isEmpty();
      assertThat(other.complaints()).isEmpty();
    }
    Visitor before = Visitor.signedIn("gp.receptionist");
    assertThat(before.get("/search.xhtml").status()).isEqualTo(200);

    PRODUCT.execute(
        "UPDATE agreement_text SET published_at = UTC_TIMESTAMP(6) WHERE version = 'new.9'");

    assertThat(before.get("/search.xhtml").status()).as("nobody is disturbed").isEqualTo(200);
    Visitor after = Visitor.signedIn("gp.receptionist");
    assertThat(after.get("/search.xhtml").location()).contains("/agreement.xhtml");
    assertThat(after.get("/agreement.xhtml").body()).contains("new.9", "Second paragraph.");
  }
}
