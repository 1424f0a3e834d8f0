package org.contactpoint.people.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("F049")
class DutyNumbersTest {

  private static final DutyNumbers.Answered SALFORD =
      new DutyNumbers.Answered("Salford", "01632 960300");

  @Test
  void strangersAreToldNumbersOnlyWhereTheInstallationSaysSo() {
    assertThat(numbers(true).now()).containsExactly(SALFORD);
    assertThat(numbers(false).now()).isEmpty();
  }

  private static DutyNumbers numbers(boolean told) {
    DutyNumbers numbers = new DutyNumbers();
    numbers.told = told;
    numbers.clock = new ProductClock();
    numbers.repository =
        new RotaRepository() {
          @Override
          List<DutyNumbers.Answered> answered(Instant now) {
            return List.of(SALFORD);
          }
        };
    return numbers;
  }
}
