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
