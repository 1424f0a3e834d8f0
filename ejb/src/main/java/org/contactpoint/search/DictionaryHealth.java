package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the names that search mends by are read, and how many there are. */
@Readiness
@ApplicationScoped
public class DictionaryHealth implements HealthCheck {

  @Inject private DictionaryLoad load;

  @Override
  public HealthCheckResponse call() {
    int known = load.known();
    return known < 0
        ? HealthCheckResponse.named("dictionary").down().withData("reason", "not read").build()
        : HealthCheckResponse.named("dictionary").up().withData("names", known).build();
  }
}
