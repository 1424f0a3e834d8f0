package org.contactpoint.matching.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2011-05-24          | 20110524
          2011/5/4            | 20110504
          24/05/2011          | 20110524
          4.5.11              | 20110504
          24/05/31            | 19310524
          24/05/30            | 20300524
          05/24/2011          | 20110524
          24-May-11           | 20110524
          May 24 2011         | 20110524
          24th of May 2011    | 20110524
          2011 May 24         | 20110524
          May 2011            | 20110500
          20110524            | 20110524
          2011                | 20110000
          201105              | 20110500
          2011-05             | 20110500
          5/2011              | 20110500
          2011-05-24 10:20    | 20110524
          2011-05-24T10:20:00 | 20110524
          2011-00-00          | 20110000
          2011-24-05          | 20110524
          2011-24-12          | 20111224
          2011-12-05          | 20111205
          09.09.1999          | 19990909
          24 Dec 2011         | 20111224
          31/05/2011          | 20110531
          31 May 2011         | 20110531
          31/05               | 0
          20113105            | 20110531
          20113205            | 0
          00110524            | 0
          2199                | 21990000
          2200                | 0
          24/5/2011 A         | 20110524
          2011-05-24 in May   | 20110524
          2011-05-24 noted in June | 20110524
          4294969307-05-24    | 0
          hello               | 0
          99/99/9999          | 0
          2011-13-13          | 0
          12                  | 0
          """)
  void dateIsReadHoweverItIsWritten(String written, int date) {
    assertThat(BirthDates.dayFirst(true).read(written)).isEqualTo(date);
  }

  @Test
  void monthMayStandFirst() {
    assertThat(BirthDates.dayFirst(false).read("05/04/2011")).isEqualTo(2011_05_04);
    assertThat(BirthDates.of("MM/dd/yyyy").read("05/04/2011")).isEqualTo(2011_05_04);
    assertThat(BirthDates.of("dd/MM/yyyy").read("05/04/2011")).isEqualTo(2011_04_05);
    assertThat(BirthDates.of("yyyyMMdd").read("20110405")).isEqualTo(2011_04_05);
  }

  @Test
  void columnTeachesWhichComesFirst() {
    assertThat(BirthDates.learnt(List.of("05/24/2011", "05/25/2011", "25/5/2011")).dayFirst())
        .isFalse();
    assertThat(BirthDates.learnt(List.of("24/05/2011", "01/02/2011")).dayFirst()).isTrue();
    assertThat(BirthDates.learnt(List.of("01/02/2011")).dayFirst()).isTrue();
    assertThat(BirthDates.learnt(List.of("2011-05-24", "May 24 2011")).dayFirst()).isTrue();
  }

  @ParameterizedTest(name = "{0} beside 05/24/2011: {1}")
  @CsvSource({
    // Each is one vote, or none, against the one vote for the month first; a tie is for the day.
    "31/05/2011, true",
    "13/12/2011, true",
    "12/12/2011, false",
    "01/02/2011, false",
    "13/13/2011, false",
    "32/01/2011, false",
  })
  void onlyADateThatCanBeReadInOneWayTeaches(String other, boolean dayFirst) {
    assertThat(BirthDates.learnt(List.of(other, "05/24/2011")).dayFirst()).isEqualTo(dayFirst);
  }

  @Test
  void monthInThePlaceOfTheDayTeachesUpToTheTwelfth() {
    assertThat(BirthDates.learnt(List.of("12/13/2011")).dayFirst()).isFalse();
    assertThat(BirthDates.learnt(List.of("May 24 2011", "05/24/2011")).dayFirst())
        .as("a month in words before it changes nothing")
        .isFalse();
  }

  @Test
  void threeColumnsMakeADate() {
    assertThat(BirthDates.of("24", "5", "2011")).isEqualTo(2011_05_24);
    assertThat(BirthDates.of(null, "", "2011")).isEqualTo(2011_00_00);
    assertThat(BirthDates.of("24", "May", "11")).isEqualTo(2011_05_24);
    assertThat(BirthDates.of("", null, "")).isZero();
    assertThat(BirthDates.of("24", "5", null)).isEqualTo(5_24);
  }

  @Test
  void nothingIsNoDate() {
    assertThat(BirthDates.dayFirst(true).read(null)).isZero();
    assertThat(BirthDates.dayFirst(true).read("")).isZero();
  }
}
