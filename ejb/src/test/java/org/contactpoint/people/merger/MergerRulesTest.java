package org.contactpoint.people.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F106")
class MergerRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Set<String> POSSIBLE = Set.of("E08000003", "E08000007");
  private static final Set<String> OWN = Set.of("R-1", "R-2", "R-3");

  @Test
  void mergerNeedsNoCodesAndDivisionNamesThoseOfTheSecond() {
    assertThat(judged("E08000003", "", "", TODAY.plusDays(1), "one council")).isEmpty();
    assertThat(judged("E08000003", "E08000007", "r-2, R-3\n", TODAY.plusDays(1), "two councils"))
        .containsExactly("R-2", "R-3");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', 1, why, first",
    "E99999999, '', '', 1, why, first",
    "E08000003, E08000003, R-1, 1, why, second",
    "E08000003, E99999999, R-1, 1, why, second",
    "E08000003, E08000007, '', 1, why, others",
    "E08000003, E08000007, R-9, 1, why, others",
    "E08000003, '', R-1, 1, why, others",
    "E08000003, '', '', 0, why, from",
    "E08000003, '', '', 800, why, from",
    "E08000003, '', '', 1, no, text"
  })
  void whatIsNotAsItShouldBeIsSaidAtItsField(
      String first, String second, String others, int days, String text, String field) {
    InvalidInput wrong =
        catchThrowableOfType(
            InvalidInput.class, () -> judged(first, second, others, TODAY.plusDays(days), text));
    assertThat(wrong.problems()).extracting(Problem::field).containsExactly(field);
  }

  @Test
  void everythingIsSaidAtOnce() {
    InvalidInput wrong =
        catchThrowableOfType(InvalidInput.class, () -> judged("", "", null, null, null));
    assertThat(wrong.problems())
        .extracting(Problem::field)
        .isEqualTo(List.of("first", "from", "text"));
  }

  @Test
  void organisationsThatAreFurtherThanTheirSuccessorStandStill() {
    List<Phase> own = List.of(Phase.PREPARING, Phase.TRAINING, Phase.LIVE);
    assertThat(MergerRules.standStill(Phase.LIVE, own)).isZero();
    assertThat(MergerRules.standStill(Phase.TRAINING, own)).isEqualTo(1);
    assertThat(MergerRules.standStill(Phase.PREPARING, own)).isEqualTo(2);
  }

  private static Set<String> judged(
      String first, String second, String others, LocalDate from, String text) {
    return MergerRules.check(
        new Mergers.Plan("E08000006", first, second, others, from, text, "key"),
        POSSIBLE,
        OWN,
        TODAY);
  }
}
