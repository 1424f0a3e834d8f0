package org.contactpoint.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.ContactPointException;
import org.contactpoint.kernel.FailureKinds;

/**
 * Before the first request: opens the key store, finishes what a crash interrupted, and removes
 * again what a restore brought back. When the key store may not be used, the application starts all
 * the same, closed: the health check and this log line say why.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class VaultStart {

  private static final Logger LOG = Logger.getLogger(VaultStart.class.getName());

  @Inject private KeyCabinet cabinet;
  @Inject private Rotation rotation;
  @Inject private Destruction destruction;

  @PostConstruct
  void open() {
    Optional<String> refusal = cabinet.refusal();
    if (refusal.isPresent()) {
      LOG.log(Level.SEVERE, "The vault stays closed. {0}", refusal.get());
      return;
    }
    try {
      rotation.tidy();
      int back = destruction.replay();
      if (back > 0) {
        LOG.log(Level.WARNING, "Destroyed again after a restore: {0} records.", back);
      }
    } catch (ContactPointException e) {
      LOG.log(
          Level.SEVERE, () -> "The vault could not tidy up at its start. " + FailureKinds.of(e));
    }
  }
}
