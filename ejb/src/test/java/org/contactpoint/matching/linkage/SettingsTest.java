package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F025")
class SettingsTest {

  private static Settings of(int threads, double least) {
    return new Settings(1, threads, least, true, Rules.standard());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void leastIsAProbability(double least) {
    assertThat(of(1, least).least()).isEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void leastThatIsNoProbabilityIsRefused(double least) {
    assertThatThrownBy(() -> of(1, least)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thereIsAtLeastOneThreadAndThereAreRules() {
    assertThatThrownBy(() -> of(0, 0.5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Settings(1, 1, 0.5, true, null))
        .isInstanceOf(NullPointerException.class);
    assertThat(Settings.defaults().withinSupplier()).isTrue();
    assertThat(Settings.defaults().threads()).isPositive();
  }
}
