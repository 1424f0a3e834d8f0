package org.contactpoint.matching.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves({"F026", "F036"})
class RulesTest {

  @Test
  void artefactHasAVersionAndTwoProfiles() {
    assertThat(Rules.standard().version()).matches("\\d{4}-\\d{2}-\\d{2}\\.\\d+");
    assertThat(Rules.standard().profile()).isEqualTo("balanced");
    assertThat(Rules.cautious().profile()).isEqualTo("cautious");
    assertThat(Rules.profiles()).containsExactly("balanced", "cautious");
    assertThatThrownBy(() -> Rules.of("reckless")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cautiousProfileAsksForMore() {
    Rules balanced = Rules.standard();
    Rules cautious = Rules.cautious();

    assertThat(balanced.link()).isEqualTo(0.5);
    assertThat(cautious.link()).isGreaterThanOrEqualTo(0.9995);
    assertThat(cautious.margin()).isGreaterThan(balanced.margin());
    assertThat(cautious.together()).isGreaterThanOrEqualTo(balanced.together());
    assertThat(cautious.fewest()).isGreaterThan(balanced.fewest());
    assertThat(cautious.strict()).isTrue();
    assertThat(balanced.strict()).isFalse();
    assertThat(cautious.review()).isLessThan(cautious.link());
  }

  @Test
  void everyKindOfEvidenceHasPriorsThatAddUpToOne() {
    for (Slot.Kind kind : Slot.Kind.values()) {
      double[] prior = Rules.standard().priors().match().get(kind);

      assertThat(Arrays.stream(prior).sum()).as(kind.name()).isCloseTo(1, within(0.011));
      assertThat(prior[prior.length - 1]).as(kind.name()).isGreaterThan(0.4);
    }
    assertThat(Rules.standard().priors().strength()).isPositive();
    assertThat(Rules.standard().priors().most()).isBetween(10.0, 40.0);
  }
}
