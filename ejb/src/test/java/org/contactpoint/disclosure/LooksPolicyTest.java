package org.contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.contactpoint.kernel.Installation;
import org.contactpoint.people.Installations;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("F052")
class LooksPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "LIVE, , false",
    "LIVE, true, true",
    "LIVE, false, false",
    "TRAINING, , true",
    "SANDBOX, , true",
    "SANDBOX, false, false"
  })
  void whoeverInstallsItDecidesAndRealChildrenAreHeldBackUntilThen(
      Installation.Mode mode, Boolean setting, boolean allowed) {
    LooksPolicy policy = new LooksPolicy();
    policy.setting = Optional.ofNullable(setting);
    policy.installations =
        new Installations() {
          @Override
          public Installation current() {
            return new Installation(mode, true, Duration.ZERO);
          }

          @Override
          public Optional<String> switchState(String name) {
            return Optional.empty();
          }
        };

    assertThat(policy.allows()).isEqualTo(allowed);
  }
}
