package org.contactpoint.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.people.SignIn;
import org.contactpoint.people.TicketStep;

/** The steps of making a security key with a ticket, as its page takes them. */
@RequestScoped
public class TicketFlow {

  @Inject private TicketStep tickets;
  @Inject private CurrentCaller caller;
  @Inject private HttpServletRequest request;

  /**
   * Shows the ticket.
   *
   * @return what is to be said, or empty when a key can be made now
   */
  public Optional<String> show(String ticket) {
    SignIn.Answer answer = tickets.show(pending(), ticket, Origins.of(request));
    return Optional.ofNullable(answer.message());
  }

  /** The invitation to a key; empty unless a good ticket has been shown. */
  public Optional<String> invitation() {
    return caller.find().isPresent() ? Optional.empty() : tickets.invite(pending());
  }

  /** Adds the key that was made; the sign-in goes on with it. */
  public String make(String name, String answer) {
    tickets.make(pending(), name, answer);
    return OpenPaths.KEY + "?faces-redirect=true&done=SIGN_IN_TICKET_KEY";
  }

  private String pending() {
    return BrowserSession.pending(request).orElse("");
  }
}
