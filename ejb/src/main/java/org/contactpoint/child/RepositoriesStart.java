package org.contactpoint.child;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Makes the repositories of records at the start, in this module: the server looks a persistence
 * unit up in the module of whoever asks first, and that may be a page, which has none.
 */
@Singleton
@Startup
public class RepositoriesStart {

  @Inject private ChildRepository children;
  @Inject private LookRepository looks;

  @PostConstruct
  void begin() {
    if (!children.ready() || !looks.ready()) {
      throw new IllegalStateException("the persistence unit is closed");
    }
  }
}
