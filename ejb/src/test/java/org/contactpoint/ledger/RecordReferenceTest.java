package org.contactpoint.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReferenceTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x0123456789ABCDEFL})
  void isReadBackAsItWasPrinted(long value) {
    String printed = RecordReference.printed(value);
    assertThat(printed).matches("R-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}");
    assertThat(RecordReference.read(printed)).hasValue(value);
    assertThat(RecordReference.read(printed.toLowerCase().replace("-", " "))).hasValue(value);
  }

  @Test
  void anythingElseIsNone() {
    for (String typed :
        new String[] {null, "", "R-0000", "R-0000-0000-0000U", "X-0000-0000-00000"}) {
      assertThat(RecordReference.read(typed)).isEmpty();
    }
    assertThat(RecordReference.read("R-Z000-0000-00000")).isEmpty();
  }
}
