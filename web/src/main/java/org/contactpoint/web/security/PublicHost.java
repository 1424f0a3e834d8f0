package org.contactpoint.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The host and port under which users know the product; any other is refused when it is set. */
@ApplicationScoped
public class PublicHost {

  @Inject
  @ConfigProperty(name = "contactpoint.public.url")
  private Optional<String> url;

  /**
   * Whether a request was sent to a host of ours. Every host is accepted while none is configured;
   * a product that is known as localhost also answers to the addresses of the loopback interface.
   *
   * @param given the Host header, or null
   */
  public boolean accepts(String given) {
    return accepts(url.map(URI::create).map(URI::getAuthority).orElse(null), given);
  }

  static boolean accepts(String known, String given) {
    if (known == null || known.equalsIgnoreCase(given)) {
      return true;
    }
    if (given == null || !known.startsWith("localhost:")) {
      return false;
    }
    String port = known.substring(known.indexOf(':'));
    return given.equals("127.0.0.1" + port) || given.equals("[::1]" + port);
  }
}
