package org.contactpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.people.SealedDrafts;
import org.contactpoint.people.TwoStepSignIn;
import org.contactpoint.proof.Proves;
import org.junit.jupiter.api.Test;

@Proves("ABUSE 15")
class GuardCompletenessTest {

  /** A service with one door that nobody watches. */
  public static class Planted {

    @Guarded(Operation.SIGN_OUT)
    public void watched() {}

    public void unwatched() {}
  }

  /** A service that inherits such a door. */
  public static class Heir extends Planted {}

  @Test
  void findsAPlantedMethodWithoutGuard() {
    assertThat(GuardCompleteness.unguarded(Planted.class)).containsExactly("Planted.unwatched");
    assertThat(GuardCompleteness.unguarded(Heir.class)).containsExactly("Planted.unwatched");
  }

  @Test
  void theServicesHereHaveNone() {
    assertThat(GuardCompleteness.unguarded(TwoStepSignIn.class)).isEmpty();
    assertThat(GuardCompleteness.unguarded(SealedDrafts.class)).isEmpty();
  }
}
