package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.kernel.RandomIds;
import org.contactpoint.people.StandingKind;

/** Writes the rows of a new user: person, account, standings. */
@ApplicationScoped
class NewUserRepository extends JdbcRepository {

  void person(long id, String name) {
    update("INSERT INTO person (id, name, version) VALUES (?, ?, 1)", id, name);
  }

  /** An open account whose owner has yet to join; false when the user name is taken. */
  boolean account(
      long id, long person, String username, RequestRepository.Found of, LocalDate today) {
    return insertNew(
        "INSERT INTO account (id, person_id, organisation_id, team_id, username, role, job,"
            + " telephone, email, state, version, joining, needed_on, seen_on)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', 1, TRUE, ?, ?)",
        id,
        person,
        of.organisationId(),
        of.teamId(),
        username,
        of.role(),
        of.job(),
        of.telephone(),
        of.email(),
        today,
        today);
  }

  void ofPerson(long person, StandingKind kind, LocalDate from, String evidence, String version) {
    standing("PERSON", person, kind, from, kind.until(from), evidence, version);
  }

  /** The time for which an account is; see {@link StandingKind#COVER}. */
  void cover(long account, LocalDate from, LocalDate until, String evidence) {
    standing("ACCOUNT", account, StandingKind.COVER, from, until, evidence, null);
  }

  private void standing(
      String subject,
      long id,
      StandingKind kind,
      LocalDate from,
      LocalDate until,
      String evidence,
      String version) {
    update(
        "INSERT INTO standing (id, subject_kind, subject_id, kind, valid_from, valid_until,"
            + " evidence, text_version, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        RandomIds.positiveLong(),
        subject,
        id,
        kind,
        from,
        until,
        evidence,
        version);
  }
}
