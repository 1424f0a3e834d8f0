package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.people.OwnKeys;

/** Removes one of one's own security keys, after a look at which. */
@Named
@RequestScoped
public class RemoveKeyPage {

  @Inject private OwnKeys keys;

  private String handle;
  private OwnKeys.Key key;

  /** The opaque handle of the key. */
  public String getHandle() {
    return handle;
  }

  public void setHandle(String handle) {
    this.handle = handle;
  }

  /**
   * Asks which key it is, before anything is rendered.
   *
   * @throws NotFound when it is not an own key
   */
  public void load() {
    key =
        keys.held().keys().stream()
            .filter(own -> own.handle().equals(handle))
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  public OwnKeys.Key getKey() {
    return key;
  }

  /** Removes it; whoever was signed in with it is signed out. */
  public String remove() {
    boolean out = keys.remove(handle);
    return out
        ? "/signout.xhtml?faces-redirect=true&why=key_removed"
        : "/myaccount.xhtml?faces-redirect=true&done=SECURITY_KEY_REMOVE";
  }
}
