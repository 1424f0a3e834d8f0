package org.contactpoint.people.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.Refused;

/** New authorities between the two people that each takes. */
@ApplicationScoped
class WaitingAuthorities implements AuthoritiesDue {

  @Inject private NewAuthorityRepository repository;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  @Override
  public int toConfirm() {
    return (int) repository.waiting().stream().filter(one -> !own(one)).count();
  }

  List<NewAuthorities.Waiting> all() {
    return repository.waiting().stream().map(this::shown).toList();
  }

  /** False when another of this code waits already. */
  boolean ask(NewAuthorities.Form form) {
    return repository.ask(form, account(), clock.now());
  }

  /** One that waits, locked until the transaction ends; empty when it waits no more. */
  Optional<NewAuthorityRepository.Asked> locked(String code) {
    repository.lock(code);
    return repository.waiting().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /**
   * Makes sure that the caller is another person than who asked.
   *
   * @throws Refused for who asked
   */
  void needAnother(NewAuthorityRepository.Asked asked) {
    if (own(asked)) {
      throw new Refused("You asked for this yourself. Somebody else of your team confirms it.");
    }
  }

  void settle(NewAuthorityRepository.Asked asked, String state) {
    repository.settle(asked.id(), state, account(), clock.now());
  }

  private NewAuthorities.Waiting shown(NewAuthorityRepository.Asked one) {
    return new NewAuthorities.Waiting(
        one.code(),
        one.name(),
        NewAuthorityRules.kind(one.code()),
        one.region(),
        one.from(),
        one.by(),
        one.at(),
        own(one));
  }

  private boolean own(NewAuthorityRepository.Asked one) {
    return one.person() == repository.personOf(account());
  }

  private long account() {
    return caller.get().accountId();
  }
}
