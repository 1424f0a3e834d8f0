package org.contactpoint.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many reports of the policy have come since the start. */
@ApplicationScoped
public class ReportCount {

  private final AtomicLong count = new AtomicLong();

  /** Counts one more; how many there were before. */
  public long add() {
    return count.getAndIncrement();
  }

  /** How many there have been. */
  public long get() {
    return count.get();
  }
}
