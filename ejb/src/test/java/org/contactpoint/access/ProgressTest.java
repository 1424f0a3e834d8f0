package org.contactpoint.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F130")
class ProgressTest {

  @ParameterizedTest
  @CsvSource({
    "PREPARING, LIVE, PREPARING, Your authority is at the preparing step.",
    "LIVE, SHIELDING, SHIELDING, Your organisation is at the shielding step.",
    "TRAINING, SHIELDING, SHIELDING, Your organisation is at the shielding step.",
    "TRAINING, TRAINING, TRAINING, Your authority and your organisation are at the training step."
  })
  void saysWhichOfTheTwoHoldsBack(
      Phase authority, Phase organisation, Phase reached, String words) {
    Progress progress = new Progress(authority, organisation);
    assertThat(progress.reached()).isEqualTo(reached);
    assertThat(progress.words())
        .startsWith(words)
        .doesNotContainPattern("\\b(still|yet)\\b")
        .endsWith(reached.words());
  }

  @Test
  void liveSaysNothing() {
    assertThat(new Progress(Phase.LIVE, Phase.LIVE).words()).isEmpty();
  }
}
