package org.contactpoint.matching.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F027")
class ShareTest {

  /**
   * 81 of 263 is the worked example of R. G. Newcombe, "Two-sided confidence intervals for the
   * single proportion", Statistics in Medicine 17 (1998), table I, method 3, as are 15 of 148, 0 of
   * 20 and 1 of 29.
   */
  @ParameterizedTest
  @CsvSource({"81,263,.2553,.3662", "15,148,.0624,.1605", "0,20,.0000,.1611", "1,29,.0061,.1718"})
  void hasTheIntervalOfWilson(long hits, long of, double low, double high) {
    Share share = new Share(hits, of);

    assertThat(share.low()).isCloseTo(low, within(0.00006));
    assertThat(share.high()).isCloseTo(high, within(0.00006));
  }

  @Test
  void isOneOfNothingWithAnIntervalThatSaysNothing() {
    Share share = new Share(0, 0);

    assertThat(share.value()).isEqualTo(1);
    assertThat(share.low()).isZero();
    assertThat(share.high()).isEqualTo(1);
  }

  @Test
  void refusesMoreHitsThanCases() {
    assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
