package org.contactpoint.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Begins to read the dictionary when the vault is open, without keeping the first page waiting. */
@Singleton
@Startup
@DependsOn("VaultStart")
public class DictionaryStart {

  @Inject private DictionaryLoad load;

  @PostConstruct
  void begin() {
    load.begin();
  }
}
