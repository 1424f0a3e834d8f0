package org.contactpoint.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.ProductClock;

/** The product's time as a test moves it, as an operator of a sandbox would; it only goes on. */
@ApplicationScoped
public class TestClock {

  @Inject private TestRows rows;
  @Inject private ProductClock clock;

  /** So much later than the machine's time; back at it for nothing or less. */
  public void move(Duration later) {
    Duration offset = Duration.ofSeconds(Math.max(0, later.toSeconds()));
    rows.set("UPDATE installation SET clock_offset_seconds = ? WHERE id = 1", offset.toSeconds());
    clock.follow(new Installation(Installation.Mode.SANDBOX, true, offset));
  }

  /** At this moment. */
  public void at(Instant moment) {
    move(Duration.between(clock.real(), moment));
  }

  /** The machine's time. */
  public void back() {
    move(Duration.ZERO);
  }
}
