package org.contactpoint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthFormsTest {

  private static final LocalDate BORN = LocalDate.of(2015, 3, 12);
  private final BirthForms forms = new BirthForms(List.of(BORN), List.of(BORN));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-03-12",
        "2015-03-12T00:00Z",
        "2015/03/12",
        "12-03-2015",
        "12/03/2015",
        "12.03.2015",
        "12 March 2015",
        "12 MARCH 2015",
        "12 Mar 2015",
        "20150312",
        "12032015",
        "16506"
      })
  void everyWayOfWritingItIsFound(String written) throws IOException {
    for (Charset form : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
      assertThat(forms.in(("born=" + written + ";").getBytes(form))).as(form.name()).isNotEmpty();
      assertThat(forms.in(written.getBytes(form))).as(form + " alone").isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1116506", "165060", "v20150312", "id16506", "x0120320151", "13 March 2015"})
  void figuresWithinOtherWordsAreNone(String other) throws IOException {
    assertThat(forms.in((" " + other + " ").getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void dateOfNobodyIsNotLookedFor() throws IOException {
    assertThat(forms.in("2026-11-22 20261122".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
