package org.contactpoint.people.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F057")
class AgreementTextRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String WORDS = "I keep to this and to nothing else. ".repeat(4);

  @Test
  void wholeTextIsTakenAndItsParagraphsAreSplitAtEmptyLines() {
    assertThatCode(() -> judge("2026.2", WORDS, TODAY.plusDays(1))).doesNotThrowAnyException();
    assertThat(AgreementTextRules.paragraphs(" One.\r\n\r\nTwo,\r\nstill two.\n\n\nThree."))
        .containsExactly("One.", "Two,\nstill two.", "Three.");
  }

  @ParameterizedTest
  @CsvSource({"'', 1, version", "a b, 1, version", "1, 1, version", "2, 0, from", "2, 400, from"})
  void whatIsNotAsItShouldBeIsSaidAtItsField(String version, int days, String field) {
    assertThat(
            catchThrowableOfType(
                    InvalidInput.class, () -> judge(version, WORDS, TODAY.plusDays(days)))
                .problems())
        .extracting(Problem::field)
        .containsExactly(field);
  }

  @Test
  void shortTextsControlsAndEarlierDaysAreRefused() {
    for (String words : new String[] {null, "Short.", WORDS + "\u0007"}) {
      assertThat(
              catchThrowableOfType(InvalidInput.class, () -> judge("2", words, TODAY.plusDays(1)))
                  .problems())
          .extracting(Problem::field)
          .containsExactly("words");
    }
    InvalidInput earlier =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                AgreementTextRules.check(
                    new AgreementTexts.Proposal("2", WORDS, TODAY.plusDays(3), "key"),
                    Set.of("1"),
                    TODAY.plusDays(3),
                    TODAY));
    assertThat(earlier.problems()).extracting(Problem::field).containsExactly("from");
  }

  private static void judge(String version, String words, LocalDate from) {
    AgreementTextRules.check(
        new AgreementTexts.Proposal(version, words, from, "key"),
        Set.of("1"),
        TODAY.minusYears(1),
        TODAY);
  }
}
