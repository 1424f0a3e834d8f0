package org.contactpoint.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Words words = new Words();

  @Test
  void datesReadAsPeopleSayThem() {
    assertThat(words.date(LocalDate.of(2016, 3, 3))).isEqualTo("3 March 2016");
    assertThat(words.date(null)).isEmpty();
  }

  @Test
  void timesAreThoseOfLondonInSummerToo() {
    assertThat(words.time(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("00:30");
    assertThat(words.moment(Instant.parse("2026-07-01T23:30:05Z")))
        .isEqualTo("2 July 2026, 00:30:05");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, today",
    "2026-11-23, today",
    "2026-11-21, yesterday",
    "2026-11-10, 12 days ago",
    "2026-09-24, 59 days ago",
    "2026-09-22, 2 months ago",
    "2024-11-23, 23 months ago",
    "2024-11-22, 2 years ago"
  })
  void howLongAgoIsSaidInTheUnitThatOneWouldUse(LocalDate day, String said) {
    assertThat(Words.ago(day, TODAY)).isEqualTo(said);
  }

  @Test
  void numbersAreDialledWithoutBlanks() {
    assertThat(words.dial("+44 (161) 496-0134")).isEqualTo("+441614960134");
    assertThat(words.dial("0161 496 0134")).isEqualTo("01614960134");
  }

  @ParameterizedTest
  @CsvSource({"29, 2, 2023", "31, 4, 2020", "0, 1, 2020", "1, 13, 2020", "x, 1, 2020", "1, 1, "})
  void whatIsNoDayIsNone(String day, String month, String year) {
    assertThat(TypedDates.day(day, month, year == null ? "" : year)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, March", "03, March", " 12 , December", "13, 13", "0, 0", "Mar, Mar", "4x, 4x"})
  void aMonthThatWasTypedAsANumberIsNamed(String typed, String said) {
    assertThat(TypedDates.month(typed)).isEqualTo(said);
    assertThat(TypedDates.month(null)).isNull();
  }

  @Test
  void theDayOfAnInstantIsTheLocalOne() {
    assertThat(words.dayOf(java.time.Instant.parse("2026-07-01T23:30:00Z")))
        .isEqualTo("2026-07-02");
  }

  @Test
  void aLeapDayIsADay() {
    assertThat(TypedDates.day("29", "02", "2024")).contains(LocalDate.of(2024, 2, 29));
  }
}
