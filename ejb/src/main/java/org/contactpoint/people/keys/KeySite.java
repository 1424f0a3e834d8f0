package org.contactpoint.people.keys;

import com.yubico.webauthn.data.RelyingPartyIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.contactpoint.kernel.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * For which site keys sign: the address that users type, from the configuration and never from a
 * request. A key that was made for another site, or a page elsewhere that asks it, fits nothing
 * here.
 */
@ApplicationScoped
public class KeySite {

  private static final String NAME = "ContactPoint";

  @Inject
  @ConfigProperty(name = "contactpoint.public.url")
  private Optional<String> url;

  @Inject
  @ConfigProperty(name = "contactpoint.keys.site")
  private Optional<String> site;

  /** For the container. */
  public KeySite() {
    url = Optional.empty();
    site = Optional.empty();
  }

  KeySite(String url) {
    this.url = Optional.of(url);
    this.site = Optional.empty();
  }

  /** The one origin from which answers are taken. */
  String origin() {
    URI address = address();
    return address.getScheme() + "://" + address.getAuthority();
  }

  /** Name and id of the site; the id is the host unless a wider domain of ours is configured. */
  RelyingPartyIdentity identity() {
    return RelyingPartyIdentity.builder()
        .id(site.orElseGet(() -> address().getHost()))
        .name(NAME)
        .build();
  }

  private URI address() {
    return url.map(URI::create)
        .orElseThrow(() -> new Unavailable("No address is configured for security keys.", null));
  }
}
