package org.contactpoint.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.access.Caller;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.StandingKind;
import org.contactpoint.vault.Seals;

/** Writes and reads the history of an account or organisation; its texts are sealed. */
@ApplicationScoped
class StaffEvents implements AccountHistory {

  private static final String EVENT = "staff-event";

  @Inject private StaffEventRepository repository;
  @Inject private StaffTexts texts;
  @Inject private ProductClock clock;
  @Inject private CurrentCaller caller;

  /**
   * What was done.
   *
   * @param reason code, or null
   * @param text to be sealed, or null
   */
  record Done(Operation action, String reason, String text) {}

  @Override
  public void add(long account, Operation action, String reason, String text) {
    add(Subject.account(account), caller.get(), new Done(action, reason, text));
  }

  @Override
  public void addToOrganisation(long organisation, Operation action, String text) {
    add(Subject.organisation(organisation), caller.get(), new Done(action, null, text));
  }

  @Override
  public void addOfProduct(long account, Operation action, String reason) {
    repository.add(
        RandomIds.positiveLong(),
        Subject.account(account),
        clock.now(),
        null,
        new Done(action, reason, null),
        null);
  }

  void add(Subject subject, Caller by, Done done) {
    long id = RandomIds.positiveLong();
    Seals.Sealed text = done.text() == null ? null : texts.sealed(EVENT, id, done.text());
    repository.add(id, subject, clock.now(), by.accountId(), done, text);
  }

  /** The newest first. Texts are opened for those who keep staff only. */
  List<Staff.Event> of(Subject subject, Caller reader) {
    boolean opens = reader.may(Right.KEEP_STAFF);
    return repository.of(subject).stream()
        .map(
            e ->
                new Staff.Event(
                    e.at(),
                    e.by(),
                    e.action(),
                    reason(e),
                    opens && e.sealed() != null ? texts.opened(EVENT, e.id(), e.sealed()) : null))
        .toList();
  }

  /** Of a renewal, what was renewed. */
  private static String reason(StaffEventRepository.Stored event) {
    if (event.reason() == null) {
      return null;
    }
    return event.action() == Operation.STANDING_RENEW
        ? StandingKind.valueOf(event.reason()).label()
        : StaffReason.label(event.reason());
  }
}
