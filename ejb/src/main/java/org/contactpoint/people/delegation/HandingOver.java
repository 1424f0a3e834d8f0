package org.contactpoint.people.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.people.Installations;
import org.contactpoint.people.delegation.CandidateRepository.Account;
import org.contactpoint.people.delegation.Delegations.Colleague;
import org.contactpoint.vault.Seals;

/** To whom the caller may hand the own role over, and whether what was typed is acceptable. */
@ApplicationScoped
class HandingOver {

  private static final String KIND = "delegate";

  @Inject private DelegationsInReach delegations;
  @Inject private DelegationRepository repository;
  @Inject private CandidateRepository candidates;
  @Inject private Installations installations;
  @Inject private Seals seals;

  /**
   * What was typed, and between whom.
   *
   * @param shown the colleague as the page has it
   */
  record Judged(Account giver, Account to, Colleague shown) {}

  List<Colleague> choices() {
    return colleagues(delegations.me()).stream().map(this::shown).toList();
  }

  /**
   * Judges a form.
   *
   * @throws InvalidInput with every field that is not as it should be
   */
  Judged judged(Delegations.Form form) {
    Account giver = delegations.me();
    Account to =
        colleagues(giver).stream()
            .filter(one -> handle(one).equals(form.to()))
            .findFirst()
            .orElse(null);
    Colleague shown = to == null ? null : shown(to);
    DelegationRules.check(form, shown, giver.ends(), delegations.today());
    return new Judged(giver, to, shown);
  }

  /** Makes whoever else hands over between these two wait. */
  void lock(Judged judged) {
    repository.lock(judged.giver().id(), judged.to().id());
  }

  /** Those of the giver's organisation who gain by the giver's role and could use it. */
  List<Account> colleagues(Account giver) {
    List<Account> all =
        candidates.colleagues(giver, DelegationRules.holders(giver.role()), delegations.today());
    return all.stream().filter(one -> one.strong() || !installations.limitsCodes()).toList();
  }

  /**
   * Makes sure that nobody takes part in two at once.
   *
   * @throws InvalidInput when one of the two does
   */
  void free(Judged judged, Delegations.Form form) {
    if (repository.taken(judged.giver().id(), judged.to().id(), form.from(), form.until(), 0)) {
      throw new InvalidInput(
          "to",
          "One of you takes part in another handover in these days, or it waits to be confirmed."
              + " End that one first, or choose other days.");
    }
  }

  private Colleague shown(Account account) {
    return new Colleague(handle(account), account.name(), account.job(), account.ends());
  }

  private String handle(Account account) {
    return seals.handle(KIND, delegations.caller(), account.id());
  }
}
