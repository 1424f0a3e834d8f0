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

  @Inject
  @ConfigProperty(name = "contactpoint.signin.pin")
  private Optional<Boolean> pin;

  @Inject
  @ConfigProperty(name = "contactpoint.signin.code.steps", defaultValue = "1")
  private int steps;

  @Inject private Installations installations;

  /** Whether a time-based code is taken. */
  public boolean codes() {
    return codes.orElseGet(() -> installations.current().mode() != Installation.Mode.LIVE);
  }

  /**
   * Whether a code is good only together with a PIN; by {@code contactpoint.signin.pin}, and by
   * default everywhere but in a SANDBOX. Who has set a PIN needs it everywhere.
   */
  public boolean pinNeeded() {
    return pin.orElseGet(() -> installations.current().mode() != Installation.Mode.SANDBOX);
  }

  /** How many steps of 30 seconds a code generator may be early or late: 0, 1 or 2. */
  int steps() {
    return Math.max(0, Math.min(2, steps));
  }
}
