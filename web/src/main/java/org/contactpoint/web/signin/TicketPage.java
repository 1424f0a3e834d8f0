package org.contactpoint.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.SecondStep;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.TypedForm;
import org.contactpoint.web.security.TicketFlow;

/** Makes a security key with a ticket: first the ticket, then the key. */
@Named
@RequestScoped
public class TicketPage extends TypedForm {

  @Inject private TicketFlow flow;
  @Inject private Problems problems;
  @Inject private SecondStep steps;

  private String invitation;

  /** Invites a key if a good ticket has been shown, before anything is rendered. */
  public void load() {
    invitation = flow.invitation().orElse(null);
  }

  /** The invitation for the browser, or null while no good ticket has been shown. */
  public String getInvitation() {
    return invitation;
  }

  /** Whether codes are taken as well. */
  public boolean isCodes() {
    return steps.codes();
  }

  /** Shows the ticket. */
  public String show() {
    flow.show(typed("ticket")).ifPresent(said -> problems.add(new Problem("ticket", said)));
    return null;
  }

  /** Adds the key that was made. */
  public String make() {
    return problems.attempt(
        () -> flow.make(typed("name"), getTyped().getOrDefault("response", "")));
  }
}
