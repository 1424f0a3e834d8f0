package org.contactpoint.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.contactpoint.kernel.ProductClock;

/** The directory, which asks the database once for each id in a request. */
@RequestScoped
class RequestDirectory implements Directory {

  /** More than there ever were one after another. */
  private static final int MOST_MERGERS = 8;

  @Inject private StaffRepository staff;
  @Inject private ProductClock clock;

  private final Map<Long, Optional<OrganisationContact>> organisations = new HashMap<>();
  private final Map<Long, Optional<TeamContact>> teams = new HashMap<>();
  private final Map<Long, Optional<PractitionerContact>> practitioners = new HashMap<>();
  private final Map<String, Optional<Authority>> authorities = new HashMap<>();

  @Override
  public Map<Long, OrganisationContact> organisations(Collection<Long> ids) {
    return cached(
        organisations, ids, staff::organisations, Organisation::id, RequestDirectory::contact);
  }

  @Override
  public Map<Long, TeamContact> teams(Collection<Long> ids) {
    return cached(teams, ids, staff::teams, Team::id, RequestDirectory::contact);
  }

  @Override
  public Map<Long, PractitionerContact> practitioners(Collection<Long> accountIds) {
    return cached(
        practitioners, accountIds, staff::accounts, Account::id, RequestDirectory::contact);
  }

  @Override
  public Optional<String> authorityName(String gssCode) {
    return now(gssCode).map(Authority::name);
  }

  @Override
  public String authorityNow(String gssCode) {
    return now(gssCode).map(Authority::gssCode).orElse(gssCode);
  }

  private Optional<Authority> now(String gssCode) {
    Optional<Authority> found = authority(gssCode);
    for (int hop = 0; hop < MOST_MERGERS; hop++) {
      Optional<String> next = found.flatMap(a -> a.followedBy(clock.today()));
      if (next.isEmpty()) {
        return found;
      }
      found = authority(next.get());
    }
    return found;
  }

  private Optional<Authority> authority(String gssCode) {
    return gssCode == null
        ? Optional.empty()
        : authorities.computeIfAbsent(gssCode, staff::authority);
  }

  private static <E, C> Map<Long, C> cached(
      Map<Long, Optional<C>> cache,
      Collection<Long> ids,
      Function<Collection<Long>, List<E>> read,
      Function<E, Long> idOf,
      Function<E, C> contactOf) {
    List<Long> unknown = new ArrayList<>();
    for (Long id : ids) {
      if (id != null && !cache.containsKey(id)) {
        cache.put(id, Optional.empty());
        unknown.add(id);
      }
    }
    for (E found : read.apply(unknown)) {
      cache.put(idOf.apply(found), Optional.of(contactOf.apply(found)));
    }
    Map<Long, C> answer = new HashMap<>();
    for (Long id : ids) {
      if (id != null) {
        cache.get(id).ifPresent(contact -> answer.put(id, contact));
      }
    }
    return answer;
  }

  private static OrganisationContact contact(Organisation o) {
    return new OrganisationContact(
        o.id(),
        o.name(),
        o.sector(),
        o.kind(),
        o.authority(),
        o.contact(),
        o.telephone(),
        o.email(),
        o.outOfHours());
  }

  private static TeamContact contact(Team t) {
    return new TeamContact(
        t.id(),
        t.organisation().id(),
        t.name(),
        t.telephone(),
        t.email(),
        t.hours(),
        t.outOfHours());
  }

  private static PractitionerContact contact(Account a) {
    return new PractitionerContact(
        a.id(),
        a.person().name(),
        a.job(),
        a.organisation().id(),
        a.teamId(),
        a.telephone(),
        a.email(),
        a.hours(),
        a.awayFrom() == null || a.awayUntil() == null
            ? null
            : new Away(a.awayFrom(), a.awayUntil(), a.cover()),
        a.state() == AccountState.ACTIVE);
  }
}
