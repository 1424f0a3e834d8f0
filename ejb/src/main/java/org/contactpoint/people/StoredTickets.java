package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.contactpoint.kernel.ProductClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues tickets, each for one purpose and for a time of its own. */
@ApplicationScoped
class StoredTickets implements Tickets {

  /** For how long a ticket ties who was let in to who gave it. */
  private static final Duration TELLS = Duration.ofDays(90);

  @Inject private SecurityKeyRepository keys;
  @Inject private SessionRepository sessions;
  @Inject private TicketRepository tickets;
  @Inject private FirstProofRepository first;
  @Inject private NoticeRepository notices;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.joining.invitation.hours", defaultValue = "168")
  private int invitationHours;

  @Inject
  @ConfigProperty(name = "contactpoint.signin.ticket.minutes", defaultValue = "120")
  private int keyMinutes;

  @Inject
  @ConfigProperty(name = "contactpoint.signin.password.ticket.minutes", defaultValue = "60")
  private int passwordMinutes;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Ticket invite(long accountId, long issuer) {
    // Longer than the others, since nothing is open yet.
    return issue(TicketPurpose.INVITATION, accountId, issuer, Duration.ofHours(invitationHours));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Ticket replaceKeys(long accountId, long issuer) {
    Instant now = clock.now();
    Ticket made = issue(TicketPurpose.KEY, accountId, issuer, Duration.ofMinutes(keyMinutes));
    keys.active(accountId)
        .forEach(key -> keys.end(key.id(), SecurityKeyRepository.State.LOST, now));
    sessions.endAll(accountId, now, Recognition.Ended.KEY_LOST);
    notices.add(accountId, OwnKeys.NoticeKind.TICKET_ISSUED, null, now);
    return made;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Ticket newPassword(long accountId, long issuer) {
    Ticket made =
        issue(TicketPurpose.PASSWORD, accountId, issuer, Duration.ofMinutes(passwordMinutes));
    notices.add(accountId, OwnKeys.NoticeKind.PASSWORD_TICKET, null, clock.now());
    return made;
  }

  @Override
  public boolean joined(long accountId) {
    return first.hasPassword(accountId);
  }

  @Override
  public boolean letIn(long accountId, long personId) {
    return tickets.issuedBy(accountId, personId, clock.now().minus(TELLS));
  }

  private Ticket issue(TicketPurpose purpose, long accountId, long issuer, Duration life) {
    Instant now = clock.now();
    Ticket made = new Ticket(TicketWords.fresh(), now.plus(life));
    tickets.lock(accountId);
    tickets.endAll(accountId, now);
    tickets.add(purpose, accountId, TicketWords.hash(made.words()), issuer, now, made.until());
    return made;
  }
}
