package org.contactpoint.people.profile;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.AccountNotices;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.OwnKeys;
import org.contactpoint.people.staff.ChangedMeanwhile;
import org.contactpoint.vault.Seals;

/** Reads and changes the own profile, under the lock of the account. */
@Stateless
@PermitAll
public class OwnProfileOffice implements OwnProfile {

  private static final String COLLEAGUE = "colleague";

  @Inject private ProfileRepository repository;
  @Inject private AccountNotices notices;
  @Inject private CurrentCaller callers;
  @Inject private Idempotency idempotency;
  @Inject private Seals seals;
  @Inject private Noting noting;
  @Inject private ProductClock clock;

  @Override
  @Guarded(Operation.PROFILE_VIEW_OWN)
  public Profile view() {
    ProfileRepository.Stored now = repository.of(me());
    boolean over = now.awayUntil() != null && now.awayUntil().isBefore(clock.today());
    return new Profile(
        now.telephone(),
        now.hours(),
        over ? null : now.awayFrom(),
        over ? null : now.awayUntil(),
        over || now.cover() == null ? null : handle(now.cover()),
        now.version(),
        repository.colleagues(me(), clock.today()).stream()
            .map(c -> new Colleague(handle(c.account()), c.name(), c.job()))
            .toList());
  }

  @Override
  @Guarded(Operation.PROFILE_KEEP_OWN)
  public void keep(Form form) {
    noting.change();
    LocalDate today = clock.today();
    Long cover = cover(form.cover());
    List<ProfileRepository.Colleague> colleagues = repository.colleagues(me(), today);
    boolean covers =
        ProfileRules.text(form.cover()).isEmpty()
            || colleagues.stream().anyMatch(c -> Objects.equals(c.account(), cover));
    ProfileRules.check(form, covers, today);
    noting.detail("away=" + form.awayFrom() + ".." + form.awayUntil());
    idempotency.once(
        form.key(),
        Operation.PROFILE_KEEP_OWN,
        () -> {
          repository.lock(me());
          ProfileRepository.Stored now = repository.of(me());
          if (now.version() != form.version()) {
            throw new ChangedMeanwhile(words(now), now.version());
          }
          keep(now, form, cover, today);
          return null;
        });
  }

  private void keep(ProfileRepository.Stored now, Form form, Long cover, LocalDate today) {
    String telephone = form.telephone().strip();
    boolean sameNumber = telephone.equals(now.telephone());
    String hours = ProfileRules.text(form.hours());
    repository.keep(
        me(),
        new ProfileRepository.Stored(
            telephone,
            hours.isEmpty() ? null : hours,
            form.awayFrom(),
            form.awayUntil(),
            cover,
            sameNumber ? now.telephoneOn() : today,
            now.version()));
    if (!sameNumber) {
      notices.tell(me(), OwnKeys.NoticeKind.TELEPHONE_CHANGED);
    }
  }

  private static String words(ProfileRepository.Stored now) {
    return Stream.of(now.telephone(), now.hours(), now.awayFrom(), now.awayUntil())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private Long cover(String handle) {
    OptionalLong id =
        seals.unhandle(COLLEAGUE, me(), Objects.requireNonNullElse(handle, "").strip());
    return id.isPresent() ? id.getAsLong() : null;
  }

  private String handle(long account) {
    return seals.handle(COLLEAGUE, me(), account);
  }

  private long me() {
    return callers.get().accountId();
  }
}
