package org.contactpoint.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.contactpoint.kernel.FailureKinds;
import org.contactpoint.people.Installations;

/**
 * What the band on every page says. It remembers the last answer, so that the page which says that
 * the database is gone still says of which installation.
 */
@ApplicationScoped
public class Band {

  private static final Logger LOG = Logger.getLogger(Band.class.getName());

  @Inject private Installations installations;

  private volatile String last = "";

  /** SANDBOX, TRAINING or LIVE; an empty text while nothing has been read yet. */
  public String mode() {
    try {
      last = installations.current().mode().name();
    } catch (RuntimeException unreadable) {
      LOG.log(
          Level.FINE, () -> "the band shows what was last known " + FailureKinds.of(unreadable));
    }
    return last;
  }
}
