package org.contactpoint.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.people.StandingKind;

/** Profiles, and who may be named as cover. */
@ApplicationScoped
class ProfileRepository extends JdbcRepository {

  private static final int MOST = 500;

  private static final String IN_FORCE =
      " AND s.valid_from <= ? AND (s.valid_until IS NULL OR s.valid_until >= ?)";

  /** A profile as stored. */
  record Stored(
      String telephone,
      String hours,
      LocalDate awayFrom,
      LocalDate awayUntil,
      Long cover,
      LocalDate telephoneOn,
      long version) {}

  /** Somebody who may cover. */
  record Colleague(long account, String name, String job) {}

  Stored of(long account) {
    return queryOne(
            "SELECT telephone, hours, away_from, away_until, cover_account, telephone_on,"
                + " profile_version FROM account WHERE id = ?",
            row ->
                new Stored(
                    row.getString("telephone"),
                    row.getString("hours"),
                    day(row, "away_from"),
                    day(row, "away_until"),
                    number(row, "cover_account"),
                    day(row, "telephone_on"),
                    row.getLong("profile_version")),
            account)
        .orElseThrow();
  }

  /** Makes whoever else changes this account wait until the transaction ends. */
  void lock(long account) {
    query("SELECT id FROM account WHERE id = ? FOR UPDATE", row -> row.getLong("id"), account);
  }

  void keep(long account, Stored profile) {
    update(
        "UPDATE account SET telephone = ?, hours = ?, away_from = ?, away_until = ?,"
            + " cover_account = ?, telephone_on = ?, profile_version = profile_version + 1"
            + " WHERE id = ?",
        profile.telephone(),
        profile.hours(),
        profile.awayFrom(),
        profile.awayUntil(),
        profile.cover(),
        profile.telephoneOn(),
        account);
  }

  /**
   * Open accounts of other people of the same organisation, with everything in force that is needed
   * to come in, by name; the first 500.
   */
  List<Colleague> colleagues(long account, LocalDate today) {
    List<Object> parameters = new ArrayList<>(List.of(account));
    parameters.addAll(StandingKind.TO_COME_IN);
    parameters.addAll(List.of(today, today, today, today));
    return query(
        "SELECT a.id, p.name, a.job FROM account me JOIN account a"
            + " ON a.organisation_id = me.organisation_id AND a.person_id <> me.person_id"
            + " JOIN person p ON p.id = a.person_id WHERE me.id = ? AND a.state = 'ACTIVE'"
            + " AND (SELECT COUNT(DISTINCT s.kind) FROM standing s WHERE s.subject_kind = 'PERSON'"
            + " AND s.subject_id = a.person_id AND s.kind IN ("
            + marks(StandingKind.TO_COME_IN.size())
            + ")"
            + IN_FORCE
            + ") = "
            + StandingKind.TO_COME_IN.size()
            + " AND (NOT EXISTS (SELECT 1 FROM standing s WHERE s.subject_kind = 'ACCOUNT'"
            + " AND s.subject_id = a.id AND s.kind = 'COVER')"
            + " OR EXISTS (SELECT 1 FROM standing s WHERE s.subject_kind = 'ACCOUNT'"
            + " AND s.subject_id = a.id AND s.kind = 'COVER'"
            + IN_FORCE
            + ")) ORDER BY p.name, a.id LIMIT "
            + MOST,
        row -> new Colleague(row.getLong("id"), row.getString("name"), row.getString("job")),
        parameters.toArray());
  }
}
