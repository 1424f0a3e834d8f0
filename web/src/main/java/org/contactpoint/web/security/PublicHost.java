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

  /** Host and port as browsers send them, or null when every host is accepted. */
  public String name() {
    return url.map(URI::create).map(URI::getAuthority).orElse(null);
  }
}
