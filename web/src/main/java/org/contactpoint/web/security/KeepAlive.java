package org.contactpoint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.contactpoint.kernel.ProductClock;

/** For the warning at 13 minutes: how long the session still lasts if nothing is done. */
@Named
@RequestScoped
public class KeepAlive {

  /** The warning comes so long before the end. */
  private static final Duration WARNING = Duration.ofMinutes(2);

  @Inject private HttpServletRequest request;
  @Inject private ProductClock clock;

  /** Seconds until the session ends, or 0 when nobody is signed in. */
  public long getSecondsLeft() {
    Object endsAt = request.getAttribute(ContactPointMechanism.ENDS_AT);
    return endsAt instanceof Instant end
        ? Math.max(0, Duration.between(clock.now(), end).toSeconds())
        : 0;
  }

  /** Seconds until the warning. */
  public long getSecondsToWarning() {
    return Math.max(0, getSecondsLeft() - WARNING.toSeconds());
  }
}
