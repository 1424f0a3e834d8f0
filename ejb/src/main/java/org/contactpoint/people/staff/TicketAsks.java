package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.AccountNotices;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.TicketPurpose;
import org.contactpoint.people.Tickets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tickets that wait for a second person: by handle, and who counts as a second one. */
@ApplicationScoped
class TicketAsks implements TicketsDue {

  @Inject private StaffRows rows;
  @Inject private TicketAskRepository repository;
  @Inject private Tickets tickets;
  @Inject private StaffEvents events;
  @Inject private AccountNotices notices;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.signin.ticket.release.hours", defaultValue = "24")
  private int hours;

  @Override
  public int toRelease() {
    return repository.toRelease(rows.reach(), rows.person(), clock.now());
  }

  @Override
  public int toShow() {
    return repository.toShow(rows.reach(), rows.caller().accountId(), clock.now());
  }

  TicketAskRepository.Found find(String handle) {
    return repository.find(rows.reach(), rows.ticketAsk(handle)).orElseThrow(NotFound::new);
  }

  List<TicketReleases.Ask> open() {
    return repository.open(rows.reach(), clock.now()).stream()
        .map(found -> shown(found, rows.reached(found.accountId())))
        .toList();
  }

  TicketReleases.Ask shown(TicketAskRepository.Found found, AccountRepository.Found account) {
    return new TicketReleases.Ask(
        rows.ticketAskHandle(found.id()),
        rows.row(account),
        found.purpose(),
        found.at(clock.now()),
        StaffReason.label(found.reason()),
        found.asker(),
        found.askedAt(),
        found.endsAt(),
        found.askedBy() == rows.caller().accountId());
  }

  void add(long account, TicketPurpose purpose, String reason) {
    Instant now = clock.now();
    repository.endOpen(account);
    repository.add(
        RandomIds.positiveLong(),
        account,
        purpose,
        reason,
        rows.caller().accountId(),
        now,
        now.plus(Duration.ofHours(hours)));
  }

  /** Whether the caller, or another account of the same person, asked for it. */
  boolean mine(TicketAskRepository.Found found) {
    return found.askerPerson() == rows.person();
  }

  /** Whether one of the two holds a ticket of the other: then they may be one person. */
  boolean tied(TicketAskRepository.Found found) {
    return tickets.letIn(rows.caller().accountId(), found.askerPerson())
        || tickets.letIn(found.askedBy(), rows.person());
  }

  /** Makes sure that it stands at one of these now; the account must be locked. */
  void must(String handle, TicketReleases.State... any) {
    TicketReleases.State now = find(handle).at(clock.now());
    if (!Arrays.asList(any).contains(now)) {
      throw new Conflict(
          switch (now) {
            case WAITING -> "Nobody has released this ticket yet.";
            case RELEASED -> "This ticket has been released already.";
            case REFUSED -> "This ticket has been refused.";
            case SHOWN -> "This ticket has been shown already.";
            case ENDED -> "This took too long, or another ticket was asked for. Ask again.";
          });
    }
  }

  void decide(TicketAskRepository.Found found, TicketReleases.State state) {
    repository.decide(found.id(), state, rows.caller().accountId(), clock.now());
  }

  void issued(TicketAskRepository.Found found) {
    repository.shown(found.id());
  }

  /** Writes the account's history. */
  void record(long account, StaffEvents.Done done) {
    events.add(Subject.account(account), rows.caller(), done);
  }

  /** Writes the account's history and tells the person, and who did it. */
  void record(long account, OwnKeys.NoticeKind notice, StaffEvents.Done done) {
    record(account, done);
    notices.tell(account, notice, rows.caller().username());
  }
}
