package org.contactpoint.involvement.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F053")
class ContactRulesTest {

  @Test
  void everyFieldThatIsMissingIsSaidAtOnce() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                ContactRules.check(
                    new Contacts.Ask("look", "", Purpose.GET_IN_TOUCH, null, " ", "key")));

    assertThat(refused.problems())
        .extracting(Problem::field)
        .containsExactly("worker", "urgency", "text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "two\nlines", "a tab\tin it", "bell \u0007"})
  void wordsFitOnOneLine(String text) {
    assertThat(
            catchThrowableOfType(
                    InvalidInput.class,
                    () ->
                        ContactRules.check(
                            new Contacts.Ask(
                                "look", "a.b", Purpose.GET_IN_TOUCH, Urgency.WEEK, text, "key")))
                .problems())
        .extracting(Problem::field)
        .containsExactly("text");
  }

  @Test
  void twoHundredLettersAreEnough() {
    assertThatCode(() -> ContactRules.check(asking(200))).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(InvalidInput.class, () -> ContactRules.check(asking(201))))
        .isNotNull();
  }

  private static Contacts.Ask asking(int letters) {
    return new Contacts.Ask(
        "look", "a.b", Purpose.GET_IN_TOUCH, Urgency.WEEK, "x".repeat(letters), "key");
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "IN_TOUCH, '', ''",
    "NOT_WORKING, '', ''",
    "ANOTHER, '', why",
    "ANOTHER, ab, why",
    "ANOTHER, the school nurse, ''",
    "NOT_SHARING, '', why",
    "NOT_SHARING, the family said no, ''",
    "AGREED, '', ''",
    "DISAGREED, '', why",
    "WITHDRAWN, '', outcome",
    ", '', outcome",
  })
  void answers(Outcome outcome, String why, String field) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> ContactRules.check(new Contacts.Settle("r", outcome, why)));

    assertThat(refused == null ? "" : refused.problems().get(0).field()).isEqualTo(field);
  }
}
