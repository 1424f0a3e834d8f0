package org.contactpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F043")
class AskedBirthTest {

  @Test
  void dayAndMonthAreOfOneYear() {
    AskedBirth day = new AskedBirth.Day(LocalDate.of(2015, 3, 4));
    AskedBirth month = new AskedBirth.Month(YearMonth.of(2015, 3));
    for (AskedBirth asked : new AskedBirth[] {day, month}) {
      assertThat(asked.firstYear()).isEqualTo(2015);
      assertThat(asked.lastYear()).isEqualTo(2015);
      assertThat(asked.likely(2015)).isTrue();
      assertThat(asked.likely(2014)).isFalse();
      assertThat(asked.toString()).startsWith("a birth").doesNotContain("2015");
    }
  }

  @Test
  void yearIsTakenOneWiderOnEitherSide() {
    AskedBirth.Span year = AskedBirth.Span.year(2015);

    assertThat(year.firstYear()).isEqualTo(2014);
    assertThat(year.lastYear()).isEqualTo(2016);
    assertThat(year.likely(2015)).isTrue();
    assertThat(year.likely(2014)).isFalse();
    assertThat(year.likely(2016)).isFalse();
    assertThat(year.earliest()).isEqualTo("2014-01-01");
    assertThat(year.latest()).isEqualTo("2016-12-31");
    assertThat(year.toString()).doesNotContain("2015");
  }

  @ParameterizedTest(name = "{0} years old on {1}: born {2} to {3}")
  @CsvSource({
    "10, 2026-11-22, 2015-11-23, 2016-11-22",
    "0, 2026-11-22, 2025-11-23, 2026-11-22",
    "2, 2024-02-29, 2021-03-01, 2022-02-28",
  })
  void ageIsTheDaysOnWhichOneMayBeBorn(int age, LocalDate today, LocalDate from, LocalDate to) {
    AskedBirth.Span span = AskedBirth.Span.age(age, today);

    assertThat(span.from()).isEqualTo(from);
    assertThat(span.to()).isEqualTo(to);
    assertThat(span.likely(from.getYear())).isTrue();
    assertThat(span.likely(to.getYear())).isTrue();
    assertThat(span.likely(from.getYear() - 1)).isFalse();
    assertThat(span.likely(to.getYear() + 1)).isFalse();
  }
}
