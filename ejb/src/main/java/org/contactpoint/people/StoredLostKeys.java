package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.contactpoint.kernel.ProductClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends keys, sessions and tickets of an account, and makes a new ticket. */
@ApplicationScoped
class StoredLostKeys implements LostKeys {

  @Inject private SecurityKeyRepository keys;
  @Inject private SessionRepository sessions;
  @Inject private TicketRepository tickets;
  @Inject private NoticeRepository notices;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.signin.ticket.minutes", defaultValue = "120")
  private int minutes;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Ticket replace(long accountId, long issuer) {
    Instant now = clock.now();
    keys.active(accountId)
        .forEach(key -> keys.end(key.id(), SecurityKeyRepository.State.LOST, now));
    sessions.endAll(accountId, now, Recognition.Ended.KEY_LOST);
    tickets.endAll(accountId, now);
    String words = TicketWords.fresh();
    Instant until = now.plus(Duration.ofMinutes(minutes));
    tickets.add(accountId, TicketWords.hash(words), issuer, now, until);
    notices.add(accountId, OwnKeys.NoticeKind.TICKET_ISSUED, null, now);
    return new Ticket(words, until);
  }
}
