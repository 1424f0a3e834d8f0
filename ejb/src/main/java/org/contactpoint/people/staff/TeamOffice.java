package org.contactpoint.people.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.access.Guarded;
import org.contactpoint.access.Operation;
import org.contactpoint.kernel.Conflict;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.NotFound;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.ledger.Noting;
import org.contactpoint.people.Idempotency;

/** Changes the teams of an organisation, under the lock of the organisation. */
@Stateless
@PermitAll
public class TeamOffice implements Teams {

  @Inject private StaffRows rows;
  @Inject private OrganisationRepository organisations;
  @Inject private TeamRepository teams;
  @Inject private StaffEvents events;
  @Inject private Idempotency idempotency;
  @Inject private Noting noting;

  @Override
  @Guarded(Operation.TEAM_ADD)
  public void add(Order order) {
    once(
        order,
        Operation.TEAM_ADD,
        organisation -> {
          Order kept = OfficeRules.team(order);
          freeName(organisation, kept.name(), null);
          teams.add(RandomIds.positiveLong(), organisation, kept);
          return kept.name();
        });
  }

  @Override
  @Guarded(Operation.TEAM_CHANGE)
  public void change(Order order) {
    once(
        order,
        Operation.TEAM_CHANGE,
        organisation -> {
          Order kept = OfficeRules.team(order);
          TeamRepository.Found now = unchanged(organisation, order);
          freeName(organisation, kept.name(), now.id());
          teams.change(now.id(), kept);
          return kept.name();
        });
  }

  @Override
  @Guarded(Operation.TEAM_CLOSE)
  public void close(Order order) {
    once(
        order,
        Operation.TEAM_CLOSE,
        organisation -> {
          TeamRepository.Found now = unchanged(organisation, order);
          if (now.members() > 0) {
            throw new Conflict(
                "People still belong to this team: "
                    + now.members()
                    + " accounts. Close their accounts or move them first.");
          }
          teams.close(now.id());
          return now.name();
        });
  }

  private void once(Order order, Operation operation, LongFunction<String> work) {
    OrganisationRepository.Found found = rows.changeable(order.organisation());
    noting.detail("organisation=" + found.code());
    noting.change();
    idempotency.once(
        order.key(),
        operation,
        () -> {
          organisations.lock(found.id());
          String name = work.apply(found.id());
          events.add(
              Subject.organisation(found.id()),
              rows.caller(),
              new StaffEvents.Done(operation, null, name));
          return null;
        });
  }

  private TeamRepository.Found unchanged(long organisation, Order order) {
    TeamRepository.Found now =
        teams.find(organisation, rows.team(order.team())).orElseThrow(NotFound::new);
    if (now.version() != order.version()) {
      throw new ChangedMeanwhile(
          Stream.of(now.name(), now.telephone(), now.email())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", ")),
          now.version());
    }
    return now;
  }

  private void freeName(long organisation, String name, Long but) {
    boolean taken =
        teams.open(organisation).stream()
            .anyMatch(
                team -> team.name().equalsIgnoreCase(name) && !Objects.equals(team.id(), but));
    if (taken) {
      throw new InvalidInput("name", "There is a team of this name. Give another name.");
    }
  }
}
