package org.contactpoint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.Installation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Unavailable;

/** Reads installation and switches once a request, so that a switch acts at the next click. */
@RequestScoped
class RequestInstallations implements Installations {

  @Inject private InstallationRepository repository;
  @Inject private ProductClock clock;

  private Installation installation;
  private Map<String, String> switches;

  @Override
  public Installation current() {
    if (installation == null) {
      installation =
          repository
              .find()
              .orElseThrow(() -> new Unavailable("The installation is not set up.", null));
      clock.follow(installation);
    }
    return installation;
  }

  /** Takes what another statement of this request has read, unless it is known already. */
  void accept(Installation read) {
    if (installation == null) {
      installation = read;
      clock.follow(installation);
    }
  }

  @Override
  public Optional<String> switchState(String name) {
    if (switches == null) {
      switches = repository.switches();
    }
    return Optional.ofNullable(switches.get(name));
  }
}
