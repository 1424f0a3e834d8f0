package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.vault.Seals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts by a hash that is keyed, and different for each account and day. */
@ApplicationScoped
class HashedDailySubjects implements DailySubjects {

  @Inject private DailySubjectRepository repository;
  @Inject private Seals seals;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Inject
  @ConfigProperty(name = "contactpoint.quota.opened", defaultValue = "40")
  private int opened;

  @Inject
  @ConfigProperty(name = "contactpoint.quota.listed", defaultValue = "200")
  private int listed;

  @Inject
  @ConfigProperty(name = "contactpoint.help.quota", defaultValue = "your management team")
  private String help;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int count(Kind kind, Collection<ChildId> children) {
    long account = caller.get().accountId();
    LocalDate day = clock.today();
    repository.lock(account);
    repository.add(
        account,
        day,
        kind,
        children.stream()
            .map(c -> seals.keyedHash("daily-subject", account + ":" + day + ":" + c.value()))
            .distinct()
            .sorted()
            .toList());
    int count = repository.count(account, day, kind);
    if (count > (kind == Kind.OPENED ? opened : listed)) {
      throw new QuotaReached(help);
    }
    return count;
  }
}
