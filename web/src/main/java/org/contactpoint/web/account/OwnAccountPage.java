package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.OwnKeys;

/** How one signs in oneself, and what happened to that lately. */
@Named
@RequestScoped
public class OwnAccountPage {

  @Inject private OwnKeys keys;

  private OwnKeys.Held held;

  /** Asks, before anything is rendered. */
  public void load() {
    held = keys.held();
  }

  public OwnKeys.Held getHeld() {
    return held;
  }
}
