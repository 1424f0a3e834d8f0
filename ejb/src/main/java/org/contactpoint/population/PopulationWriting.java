package org.contactpoint.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactpoint.child.Children;
import org.contactpoint.kernel.ChildId;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StaffRegister;
import org.contactpoint.people.StaffRegister.NewAccount;
import org.contactpoint.people.StaffRegister.NewAuthority;
import org.contactpoint.people.StaffRegister.NewOrganisation;
import org.contactpoint.people.StaffRegister.NewTeam;

/** Writes invented staff and children into the product's tables, each call a transaction. */
@ApplicationScoped
@Transactional
class PopulationWriting {

  @Inject private StaffRegister register;
  @Inject private Children children;
  @Inject private ProductClock clock;

  /** All authorities, organisations, teams and accounts. */
  void staff(OrganisationPlan plan, DemonstrationAccounts demonstration) {
    Set<String> setUp =
        plan.organisations().stream()
            .filter(o -> o.kind() == OrganisationKind.MANAGEMENT)
            .map(SyntheticOrganisation::authority)
            .collect(Collectors.toSet());
    register.addAuthorities(
        Authority.all().stream().map(a -> authority(a, setUp.contains(a.code()))).toList());
    register.addOrganisations(
        plan.organisations().stream().map(o -> organisation(o, clock.today())).toList());
    register.addTeams(
        plan.organisations().stream()
            .flatMap(o -> o.teams().stream().map(t -> team(o, t)))
            .toList());
    byte[] hash = demonstration.password().map(register::hashPassword).orElse(null);
    register.addAccounts(plan.staff().stream().map(s -> account(s, demonstration, hash)).toList());
    register.giveSafeguarding(
        plan.staff().stream()
            .filter(s -> PrintedStaff.SAFEGUARDING.contains(s.username()))
            .map(SyntheticPractitioner::id)
            .toList());
  }

  /** Some children, under fresh surrogates. */
  void children(List<SyntheticChild> some) {
    children.createAll(
        some.stream().map(c -> c.record(new ChildId(RandomIds.positiveLong()))).toList());
  }

  private NewAccount account(
      SyntheticPractitioner who, DemonstrationAccounts demonstration, byte[] hash) {
    LocalDate today = clock.today();
    Optional<byte[]> secret = demonstration.codeSecret(who.username());
    return new NewAccount(
        who.id(),
        who.id(),
        who.name(),
        who.organisationId(),
        who.teamId(),
        who.username(),
        who.role(),
        who.job(),
        who.telephone(),
        who.email(),
        secret.isPresent() ? hash : null,
        secret.orElse(null),
        today.minusYears(1),
        SyntheticStandings.ofStaff(who, today),
        PrintedStaff.DEMONSTRATION.contains(who.username()));
  }

  /** An authority without management team has not begun: it is not live. */
  private static NewAuthority authority(Authority a, boolean setUp) {
    return new NewAuthority(
        a.code(),
        a.name(),
        a.region(),
        a.kind(),
        a.start(),
        a.end(),
        a.replacedBy().isEmpty() ? null : String.join(" ", a.replacedBy()),
        a.end() != null ? "ENDED" : setUp ? "LIVE" : "PREPARING");
  }

  private static NewOrganisation organisation(SyntheticOrganisation o, LocalDate today) {
    return new NewOrganisation(
        o.id(),
        o.code(),
        o.name(),
        o.kind().sector(),
        o.kind().name(),
        o.authority(),
        o.postcode(),
        o.contact(),
        o.telephone(),
        o.email(),
        o.outOfHours(),
        SyntheticStandings.ofOrganisation(o, today));
  }

  private static NewTeam team(SyntheticOrganisation of, SyntheticOrganisation.Team team) {
    return new NewTeam(team.id(), of.id(), team.name(), team.telephone(), team.email());
  }
}
