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

  @Inject
  @ConfigProperty(
      name = "contactpoint.help.disclosures",
      defaultValue = "the disclosure register of your authority")
  private String disclosures;

  /** Where police and others ask for what is not the protection of a child (F086, F123). */
  public String disclosures() {
    return disclosures;
  }

  /** A sentence to put behind the reason. */
  public String sentence() {
    return "Call " + help + ".";
  }
}
