package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the key store is open and belongs to this database; if not, the reason in one line. */
@Readiness
@ApplicationScoped
public class KeyStoreHealth implements HealthCheck {

  @Inject private KeyCabinet cabinet;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("keystore");
    Optional<String> refusal = cabinet.refusal();
    if (refusal.isPresent()) {
      return answer.down().withData("reason", refusal.get()).build();
    }
    KeyRing ring = cabinet.get();
    return answer
        .up()
        .withData("epoch", ring.epoch())
        .withData("rotating", ring.epochs().size() > 1)
        .build();
  }
}
