package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;

/** Adds a security key to one's own account. */
@Named
@RequestScoped
public class AddKeyPage extends TypedForm {

  @Inject private OwnKeys keys;
  @Inject private Problems problems;

  private String invitation;

  /**
   * Invites a key, before anything is rendered; each answer needs a new invitation.
   *
   * @throws org.contactpoint.kernel.Refused when this session may add none
   */
  public void load() {
    invitation = keys.invite();
  }

  /** The invitation for the browser. */
  public String getInvitation() {
    return invitation;
  }

  /** Adds the key that was made. */
  public String add() {
    return problems.attempt(
        () -> {
          keys.add(typed("name"), getTyped().getOrDefault("response", ""));
          return "/myaccount.xhtml?faces-redirect=true&done=SECURITY_KEY_ADD";
        });
  }
}
