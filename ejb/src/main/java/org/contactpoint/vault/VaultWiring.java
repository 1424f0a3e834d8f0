package org.contactpoint.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Gives the plain classes of this room to the container, with the checked ring. */
@ApplicationScoped
class VaultWiring {

  @Inject private KeyCabinet cabinet;

  @Produces
  @ApplicationScoped
  Tokens tokens() {
    return new BlindIndex(cabinet);
  }

  @Produces
  @ApplicationScoped
  Seals seals() {
    return new PurposeSeals(cabinet);
  }
}
