package org.contactpoint.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves("F130")
class PhaseTest {

  @ParameterizedTest
  @CsvSource({
    "PREPARING, PRACTITIONER, FIND_CHILD, true, false",
    "PREPARING, MANAGEMENT_TEAM, FIND_CHILD, true, false",
    "PREPARING, MANAGEMENT_TEAM, KEEP_ORGANISATIONS, false, true",
    "SHIELDING, PRACTITIONER, FIND_CHILD, true, false",
    "SHIELDING, MANAGEMENT_TEAM, FIND_CHILD, false, true",
    "SHIELDING, MANAGEMENT_TEAM, OPEN_RECORD, false, true",
    "SHIELDING, MANAGEMENT_TEAM, RECORD_INVOLVEMENT, true, false",
    "TRAINING, PRACTITIONER, OPEN_RECORD, false, false",
    "TRAINING, PRACTITIONER, OPEN_RECORD, true, true",
    "TRAINING, MANAGEMENT_TEAM, OPEN_RECORD, false, true",
    "TRAINING, MANAGEMENT_TEAM, RECORD_INVOLVEMENT, false, false",
    "LIVE, PRACTITIONER, RECORD_INVOLVEMENT, false, true"
  })
  void holdsBackChildrenAndNothingElse(
      Phase phase, Role role, Right right, boolean synthetic, boolean allowed) {
    assertThat(phase.allows(right, role, () -> synthetic)).isEqualTo(allowed);
  }

  /** An operation that tells of a child under a right that no phase holds back would be a hole. */
  @ParameterizedTest
  @EnumSource(Operation.class)
  void whatTellsOfAChildIsUnderARightThatPhasesHoldBack(Operation operation) {
    if (!operation.discloses().isEmpty()) {
      assertThat(operation.right().aboutChildren()).isTrue();
    }
  }

  @Test
  void theEarlierCountsAndWhatIsNoPhaseHoldsBack() {
    assertThat(Phase.LIVE.and(Phase.TRAINING)).isEqualTo(Phase.TRAINING);
    assertThat(Phase.SHIELDING.and(Phase.LIVE)).isEqualTo(Phase.SHIELDING);
    assertThat(Phase.read("LIVE")).isEqualTo(Phase.LIVE);
    assertThat(Stream.of("ENDED", "live", null, "").map(Phase::read)).containsOnly(Phase.PREPARING);
    assertThat(Stream.of(Phase.values()).filter(p -> p.words().isEmpty()))
        .containsExactly(Phase.LIVE);
  }
}
