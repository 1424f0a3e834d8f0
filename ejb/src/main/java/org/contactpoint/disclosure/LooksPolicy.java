package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.contactpoint.kernel.Installation;
import org.contactpoint.people.Installations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this installation lets lead professionals see who looked: {@code
 * contactpoint.who-looked.leads}. Where nothing is said it does on synthetic children, and does not
 * in LIVE, where it is for whoever is responsible to decide.
 */
@ApplicationScoped
public class LooksPolicy {

  @Inject
  @ConfigProperty(name = "contactpoint.who-looked.leads")
  Optional<Boolean> setting;

  @Inject Installations installations;

  /** Whether it is allowed. */
  public boolean allows() {
    return setting.orElseGet(() -> installations.current().mode() != Installation.Mode.LIVE);
  }
}
