package org.contactpoint.web.hand;

import java.util.stream.Stream;
import org.contactpoint.involvement.InvolvementFact.Service;

/** A service as a form sends it. */
final class Services {

  private Services() {}

  /** The service of a name, or null. */
  static Service read(String name) {
    return Stream.of(Service.values()).filter(s -> s.name().equals(name)).findFirst().orElse(null);
  }
}
