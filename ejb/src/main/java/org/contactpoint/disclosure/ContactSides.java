package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.contactpoint.access.Caller;
import org.contactpoint.involvement.contact.ContactFact;
import org.contactpoint.involvement.contact.ContactParts;
import org.contactpoint.kernel.ProductClock;

/** Puts the two sides of requests to get in touch together: who they are, how they are reached. */
@ApplicationScoped
class ContactSides {

  @Inject private DisclosurePolicy policy;
  @Inject private Reaching reaching;
  @Inject private ContactParts parts;
  @Inject private ProductClock clock;

  List<ContactView> views(Caller caller, List<ContactParts.Held> held) {
    LocalDate today = clock.today();
    Set<Long> accounts = new HashSet<>();
    held.forEach(h -> accounts(h.fact()).filter(Objects::nonNull).forEach(accounts::add));
    Map<Long, Reachable> people = reaching.reach(accounts, today);
    return held.stream()
        .map(
            h ->
                policy.contact(
                    caller,
                    h,
                    parts.handle(caller, h.duty()),
                    people.get(h.fact().from()),
                    asked(h.fact(), people, today),
                    account -> account == null ? null : people.get(account).person()))
        .toList();
  }

  private Reachable asked(ContactFact fact, Map<Long, Reachable> people, LocalDate today) {
    return fact.accountId() == null
        ? reaching.reach(fact.organisationId(), fact.teamId(), today)
        : people.get(fact.accountId());
  }

  private static Stream<Long> accounts(ContactFact fact) {
    return Stream.of(fact.from(), fact.accountId(), fact.acknowledgedBy(), fact.settledBy());
  }
}
