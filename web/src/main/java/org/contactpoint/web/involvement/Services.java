package org.contactpoint.web.involvement;

import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.involvement.InvolvementFact.Service;
import org.contactpoint.involvement.Involvements;
import org.contactpoint.web.frame.Option;

/** The choice of a service, as forms show and send it. */
public final class Services {

  private Services() {}

  /** What the caller's sector may record. */
  public static List<Option> of(Involvements involvements) {
    return involvements.choices().stream()
        .map(c -> new Option(c.service().name(), c.service().name(), c.label(), ""))
        .toList();
  }

  /** The service of a name, or null. */
  public static Service read(String name) {
    return Stream.of(Service.values()).filter(s -> s.name().equals(name)).findFirst().orElse(null);
  }
}
