package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.contactpoint.kernel.ProductClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes invitations; they last longer than tickets for lost keys, since nothing is open yet. */
@ApplicationScoped
class StoredInvitations implements Invitations {

  @Inject private TicketRepository tickets;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.joining.invitation.hours", defaultValue = "168")
  private int hours;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Ticket issue(long accountId, long issuer) {
    Instant now = clock.now();
    Instant until = now.plus(Duration.ofHours(hours));
    String words = TicketWords.fresh();
    tickets.endAll(accountId, now);
    tickets.add(accountId, TicketWords.hash(words), issuer, now, until);
    return new Ticket(words, until);
  }
}
