package org.contactpoint.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only clock of the product: real time plus an offset that is zero outside SANDBOX. Codes,
 * sessions and standings follow {@link #now()}; the ledger keeps {@link #real()} beside it.
 * Microseconds, because that is what the database keeps.
 */
@ApplicationScoped
public class ProductClock {

  /** The zone in which screens show times and in which a child's day begins. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private volatile Duration offset = Duration.ZERO;

  /** The product's time. */
  public Instant now() {
    return real().plus(offset);
  }

  /** The machine's time, whatever the offset. */
  public Instant real() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /** The local date in England by the product's time. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), LONDON);
  }

  /** Follows the installation; {@link Installation} has refused an offset outside SANDBOX. */
  public void follow(Installation installation) {
    offset = installation.clockOffset();
  }
}
