package org.contactpoint.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive as long as it can answer at all. It must stand in the web module: Payara looks for the
 * checks of an application, those of the EJB module included, only when a web module has one.
 */
@Liveness
@ApplicationScoped
public class ServingCheck implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.up("serving");
  }
}
