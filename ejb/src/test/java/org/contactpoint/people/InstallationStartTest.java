package org.contactpoint.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.contactpoint.kernel.Installation;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("ABUSE 56")
class InstallationStartTest {

  @Test
  void aSandboxNeverBecomesLive() {
    Installation sandbox = new Installation(Installation.Mode.SANDBOX, true, Duration.ofDays(30));
    assertThatIllegalStateException()
        .isThrownBy(() -> InstallationStart.refuseUnlessFit(sandbox, Installation.Mode.LIVE, 0));
    assertThatCode(() -> InstallationStart.refuseUnlessFit(sandbox, Installation.Mode.SANDBOX, 6))
        .doesNotThrowAnyException();
  }

  @Test
  void liveRefusesDemonstrationAccounts() {
    Installation live = new Installation(Installation.Mode.LIVE, true, Duration.ZERO);
    assertThatIllegalStateException()
        .isThrownBy(() -> InstallationStart.refuseUnlessFit(live, Installation.Mode.LIVE, 1));
    assertThatCode(() -> InstallationStart.refuseUnlessFit(live, Installation.Mode.LIVE, 0))
        .doesNotThrowAnyException();
  }

  @Test
  void liveRefusesAMovedClock() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Installation(Installation.Mode.LIVE, true, Duration.ofSeconds(1)));
  }
}
