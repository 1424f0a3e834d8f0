package org.contactpoint.architecture.planted.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;

/** Planted: one door guarded, one forgotten. */
@Stateless
@PermitAll
public class UnguardedService {

  /** Guarded. */
  @Guarded(Operation.SEARCH_BEGIN)
  public String begin() {
    return "";
  }

  /** Forgotten. */
  public String peek() {
    return "";
  }
}
