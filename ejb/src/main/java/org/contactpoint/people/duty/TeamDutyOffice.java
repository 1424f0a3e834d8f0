package org.contactpoint.people.duty;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;
import org.contactpoint.people.staff.AccountHistory;
import org.contactpoint.people.staff.ChangedMeanwhile;
import org.contactpoint.people.staff.ReachedOrganisations;
import org.contactpoint.vault.Seals;

/** Changes when and how teams are reached, under the lock of the organisation. */
@Stateless
@PermitAll
public class TeamDutyOffice implements TeamDuties {

  @Inject private TeamDutyRepository repository;
  @Inject private ReachedOrganisations organisations;
  @Inject private AccountHistory history;
  @Inject private Idempotency idempotency;
  @Inject private Seals seals;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.TEAM_DUTY)
  public void keep(Form form) {
    ReachedOrganisations.Reached found = organisations.find(form.organisation());
    noting.detail("organisation=" + found.code());
    noting.change();
    TeamDutyRules.check(form);
    idempotency.once(
        form.key(),
        Operation.TEAM_DUTY,
        () -> {
          repository.lock(found.id());
          TeamDutyRepository.Stored now = unchanged(found.id(), form);
          repository.keep(
              now.id(),
              TeamDutyRules.kept(form.telephone()),
              TeamDutyRules.kept(form.hours()),
              TeamDutyRules.kept(form.outOfHours()));
          history.addToOrganisation(found.id(), Operation.TEAM_DUTY, now.name());
          return null;
        });
  }

  private TeamDutyRepository.Stored unchanged(long organisation, Form form) {
    OptionalLong team = seals.unhandle("team", Seals.EVERYBODY, form.team());
    TeamDutyRepository.Stored now =
        repository.find(organisation, team.orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
    if (now.version() != form.version()) {
      throw new ChangedMeanwhile(
          Stream.of(now.name(), now.telephone(), now.hours(), now.outOfHours())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", ")),
          now.version());
    }
    return now;
  }
}
