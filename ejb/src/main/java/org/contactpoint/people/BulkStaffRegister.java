package org.contactpoint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.vault.Seals;

/** Writes staff in batches of plain SQL: thousands of accounts at the first start of a sandbox. */
@ApplicationScoped
@Transactional
class BulkStaffRegister implements StaffRegister {

  private static final String EVIDENCE = "entered with the account";
  private static final String FIRST_VERSION = "1";

  @Inject private StaffRegisterRepository repository;
  @Inject private StandingEntryRepository entries;
  @Inject private Seals seals;
  @Inject private ProductClock clock;

  @Override
  public void addAuthorities(Collection<NewAuthority> authorities) {
    repository.authorities(
        authorities.stream()
            .map(
                a ->
                    new Object[] {
                      a.gssCode(),
                      a.name(),
                      a.region(),
                      a.kind(),
                      a.startOn(),
                      a.endOn(),
                      a.replacedBy(),
                      a.phase()
                    })
            .toList());
  }

  @Override
  public void addOrganisations(Collection<NewOrganisation> organisations) {
    repository.organisations(
        organisations.stream()
            .map(
                o ->
                    new Object[] {
                      o.id(),
                      o.code(),
                      o.name(),
                      o.sector(),
                      o.kind(),
                      o.authority(),
                      o.postcode(),
                      o.contact(),
                      o.telephone(),
                      o.email(),
                      o.outOfHours()
                    })
            .toList());
    LocalDate from = clock.today();
    entries.enterAll(
        organisations.stream()
            .map(
                o ->
                    standing(
                        "ORGANISATION",
                        o.id(),
                        StandingKind.ACCREDITATION,
                        from.minusDays(1),
                        o.accreditedUntil()))
            .toList());
  }

  @Override
  public void addTeams(Collection<NewTeam> teams) {
    repository.teams(
        teams.stream()
            .map(t -> new Object[] {t.id(), t.organisationId(), t.name(), t.telephone(), t.email()})
            .toList());
  }

  @Override
  public void addAccounts(Collection<NewAccount> accounts) {
    Instant now = clock.now();
    List<Object[]> people = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> credentials = new ArrayList<>();
    List<StandingEntry> standings = new ArrayList<>();
    for (NewAccount a : accounts) {
      people.add(new Object[] {a.personId(), a.personName()});
      rows.add(account(a));
      if (a.passwordHash() != null) {
        credentials.add(credential(a, CredentialKind.PASSWORD, a.passwordHash(), now));
      }
      if (a.codeSecret() != null) {
        byte[] sealed = CodeSecrets.seal(seals, a.accountId(), a.codeSecret());
        credentials.add(credential(a, CredentialKind.CODE, sealed, now));
      }
      for (StandingKind kind : StandingKind.OF_PERSON) {
        standings.add(
            standing("PERSON", a.personId(), kind, a.standingsFrom(), a.standingsUntil()));
      }
    }
    repository.people(people);
    repository.accounts(rows);
    repository.credentials(credentials);
    entries.enterAll(standings);
  }

  @Override
  public void giveSafeguarding(Collection<Long> people) {
    LocalDate today = clock.today();
    entries.enterAll(
        people.stream()
            .map(
                person ->
                    standing(
                        "PERSON",
                        person,
                        StandingKind.SAFEGUARDING,
                        today,
                        StandingKind.SAFEGUARDING.until(today)))
            .toList());
  }

  @Override
  public byte[] hashPassword(String password) {
    return PasswordHash.of(password);
  }

  @Override
  public long accounts() {
    return repository.accounts();
  }

  private static Object[] account(NewAccount a) {
    return new Object[] {
      a.accountId(),
      a.personId(),
      a.organisationId(),
      a.teamId(),
      a.username(),
      a.role(),
      a.job(),
      a.telephone(),
      a.email(),
      a.demonstration()
    };
  }

  private static Object[] credential(
      NewAccount a, CredentialKind kind, byte[] secret, Instant now) {
    return new Object[] {RandomIds.positiveLong(), a.accountId(), kind, secret, now};
  }

  private static StandingEntry standing(
      String subject, long id, StandingKind kind, LocalDate from, LocalDate until) {
    String version = kind.versioned() ? FIRST_VERSION : null;
    return StandingEntry.of(subject, id, kind, from, until, EVIDENCE, version);
  }
}
