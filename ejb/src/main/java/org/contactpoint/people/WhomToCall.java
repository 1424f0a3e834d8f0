package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to call for who may not come in; a setting of the installation. */
@ApplicationScoped
public class WhomToCall {

  @Inject
  @ConfigProperty(
      name = "contactpoint.help",
      defaultValue = "the management team of your authority")
  private String help;

  /** A sentence to put behind the reason. */
  public String sentence() {
    return "Call " + help + ".";
  }
}
