package org.contactpoint.people.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Operation;
import org.contactpoint.access.StaffReason;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Ledger;
import org.contactpoint.people.AccountNotices;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.staff.AccountHistory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the product does of itself to accounts that nobody confirms or uses. Each suspension is in
 * the ledger and in the account's history, in the transaction that suspends.
 */
@ApplicationScoped
class NightlyLook {

  @Inject private ReviewRepository repository;
  @Inject private ReviewLimits limits;
  @Inject private AccountHistory history;
  @Inject private AccountNotices notices;
  @Inject private Ledger ledger;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.review.first.days", defaultValue = "365")
  private int firstDue;

  /** Begins the days of what is new, and the night's report unless one is open. */
  @Transactional
  public void begin() {
    LocalDate today = clock.today();
    limits.get();
    repository.begin(today, today.plusDays(firstDue));
    if (repository.open().isEmpty()) {
      repository.start(clock.now());
      ledger.recordWithChange(entry(Ledger.Outcome.ATTEMPT, null, "job=review-accounts"));
    }
  }

  /** Judges some accounts and does what follows. */
  @Transactional
  public void judge(List<ReviewRepository.Looked> accounts) {
    LocalDate today = clock.today();
    int warned = 0;
    int dormant = 0;
    int unconfirmed = 0;
    for (ReviewRepository.Looked account : accounts) {
      switch (ReviewRules.judge(account.days(), today, limits.get())) {
        case WARN -> warned += warn(account, today);
        case DORMANT -> dormant += suspend(account, StaffReason.DORMANT);
        case UNCONFIRMED -> unconfirmed += suspend(account, StaffReason.NOT_CONFIRMED);
        default -> {
          // Needed and used.
        }
      }
    }
    // On another node the same night may have ended meanwhile; then it is reported there.
    Optional<ReviewRepository.Night> night = repository.open();
    if (night.isPresent()) {
      repository.count(night.get().id(), accounts.size(), warned, dormant, unconfirmed);
    }
  }

  /** Ends the night; what came of it, in one line. */
  @Transactional
  public String end() {
    Optional<ReviewRepository.Night> open = repository.open();
    if (open.isEmpty()) {
      return "ended by another node";
    }
    ReviewRepository.Night night = open.get();
    String report =
        "looked=%d warned=%d dormant=%d unconfirmed=%d"
            .formatted(night.looked(), night.warned(), night.dormant(), night.unconfirmed());
    repository.end(clock.now(), clock.today());
    ledger.recordWithChange(entry(Ledger.Outcome.DONE, null, "job=review-accounts " + report));
    return report;
  }

  private int warn(ReviewRepository.Looked account, LocalDate today) {
    if (!repository.warned(account, today)) {
      return 0;
    }
    notices.tell(account.id(), OwnKeys.NoticeKind.DORMANT);
    return 1;
  }

  private int suspend(ReviewRepository.Looked account, StaffReason why) {
    if (!repository.suspend(account)) {
      return 0;
    }
    history.addOfProduct(account.id(), Operation.ACCOUNT_REVIEW, why.name());
    ledger.recordWithChange(
        entry(Ledger.Outcome.DONE, why.name(), "account=" + account.username()));
    return 1;
  }

  private static Ledger.Entry entry(Ledger.Outcome outcome, String reason, String detail) {
    return new Ledger.Entry(
        RandomIds.bytes(16),
        null,
        null,
        null,
        null,
        Operation.ACCOUNT_REVIEW,
        outcome,
        reason == null ? "SYSTEM" : reason,
        null,
        detail,
        List.of());
  }
}
