package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.contactpoint.kernel.Installation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which second steps there are. Security keys always; codes where {@code contactpoint.signin.codes}
 * says so, and by default everywhere but in LIVE.
 */
@ApplicationScoped
public class SecondStep {

  @Inject
  @ConfigProperty(name = "contactpoint.signin.codes")
  private Optional<Boolean> codes;

  @Inject private Installations installations;

  /** Whether a time-based code is taken. */
  public boolean codes() {
    return codes.orElseGet(() -> installations.current().mode() != Installation.Mode.LIVE);
  }
}
