package org.contactpoint.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells how far the sandbox's population is loaded. Always up: the product is ready long before the
 * last child is there.
 */
@Readiness
@ApplicationScoped
public class PopulationHealth implements HealthCheck {

  @Inject private SandboxLoad load;

  @Inject
  @ConfigProperty(name = "contactpoint.mode", defaultValue = "LIVE")
  private Installation.Mode mode;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("population").up();
    if (mode != Installation.Mode.SANDBOX) {
      return response.build();
    }
    try {
      return load.state()
          .map(s -> response.withData("loaded", s.loaded()).withData("total", s.total()))
          .orElseGet(() -> response.withData("loaded", 0).withData("total", load.wanted()))
          .build();
    } catch (Unavailable e) {
      // The database has a check of its own that says so.
      return response.build();
    }
  }
}
