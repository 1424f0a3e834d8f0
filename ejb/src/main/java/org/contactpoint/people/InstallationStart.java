package org.contactpoint.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.ProductClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settles at start what kind of installation this is. A database keeps the mode that it was made
 * with: what began as a sandbox, with its keys and printed passwords, never becomes LIVE.
 */
@Singleton
@Startup
public class InstallationStart {

  @Inject private InstallationRepository repository;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.mode", defaultValue = "LIVE")
  private Installation.Mode mode;

  @Inject
  @ConfigProperty(name = "contactpoint.universal", defaultValue = "true")
  private boolean universal;

  @Inject
  @ConfigProperty(name = "contactpoint.database.url")
  private String database;

  @PostConstruct
  void settle() {
    if (DatabaseLine.readable(database)) {
      throw new IllegalStateException(
          "The line to the database is not encrypted: set sslMode=VERIFY_IDENTITY (or REQUIRED) in"
              + " contactpoint.database.url.");
    }
    if (repository.find().isEmpty()) {
      repository.create(new Installation(mode, universal, Duration.ZERO));
    }
    Installation found = repository.find().orElseThrow();
    refuseUnlessFit(found, mode, repository.demonstrationAccounts());
    clock.follow(found);
  }

  /** Throws, which fails the deployment, unless installation and configuration fit together. */
  static void refuseUnlessFit(
      Installation found, Installation.Mode configured, long demonstrationAccounts) {
    if (found.mode() != configured) {
      throw new IllegalStateException(
          "This database belongs to a "
              + found.mode()
              + " installation, but contactpoint.mode says "
              + configured
              + ".");
    }
    if (found.mode() == Installation.Mode.LIVE && demonstrationAccounts > 0) {
      throw new IllegalStateException("LIVE refuses to start with demonstration accounts.");
    }
  }
}
