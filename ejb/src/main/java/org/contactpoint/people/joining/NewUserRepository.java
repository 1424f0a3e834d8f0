package org.contactpoint.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.contactpoint.kernel.JdbcRepository;

/** Writes the rows of a new user: person and account. */
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
}
