package org.contactpoint.architecture.planted.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;

/** Planted: the container refuses, and nobody hears of it. */
@Stateless
@RolesAllowed("PRACTITIONER")
public class ContainerJudged {

  /** Guarded, but too late. */
  @Guarded(Operation.SEARCH_BEGIN)
  public String begin() {
    return "";
  }
}
