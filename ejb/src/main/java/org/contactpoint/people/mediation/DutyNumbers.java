package org.contactpoint.people.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.kernel.ProductClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The numbers that mediators answer now, for the help of the sign-in page: for everybody, so they
 * name an authority and no person, and only where the installation says so ({@code
 * contactpoint.mediation.sign-in}).
 */
@ApplicationScoped
public class DutyNumbers {

  @Inject
  @ConfigProperty(name = "contactpoint.mediation.sign-in", defaultValue = "false")
  boolean told;

  @Inject RotaRepository repository;
  @Inject ProductClock clock;

  /** A number, and in which authority it is answered. */
  public record Answered(String authority, String telephone) {}

  /** Those that are answered now, by authority; none unless the installation tells them. */
  public List<Answered> now() {
    return told ? repository.answered(clock.now()) : List.of();
  }
}
