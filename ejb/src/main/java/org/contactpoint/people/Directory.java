package org.contactpoint.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.Sector;

/**
 * Who can be reached where: office data of organisations, teams and practitioners, in batches. What
 * does not exist is absent from the answer. Read once a request.
 */
public interface Directory {

  /** Organisations by id. */
  Map<Long, OrganisationContact> organisations(Collection<Long> ids);

  /** Teams by id. */
  Map<Long, TeamContact> teams(Collection<Long> ids);

  /** Practitioners by account id. */
  Map<Long, PractitionerContact> practitioners(Collection<Long> accountIds);

  /** The name of an authority by its GSS code; of the one that has followed it, if one has. */
  Optional<String> authorityName(String gssCode);

  /**
   * The authority that today is responsible for what was an authority's: itself, or the one with
   * which it was merged. One that was divided stays what it was, since nothing tells which part.
   *
   * @param gssCode may be null
   */
  String authorityNow(String gssCode);

  /**
   * An organisation.
   *
   * @param sector what it works in
   * @param kind such as {@code SCHOOL}
   * @param authority GSS code of its area
   * @param contact its fallback contact, by name or post
   * @param outOfHours the number at night, or null
   */
  record OrganisationContact(
      long id,
      String name,
      Sector sector,
      String kind,
      String authority,
      String contact,
      String telephone,
      String email,
      String outOfHours) {}

  /**
   * A team of an organisation.
   *
   * @param hours when it can be reached, in words, or null
   * @param outOfHours the number at night, or null
   */
  record TeamContact(
      long id,
      long organisationId,
      String name,
      String telephone,
      String email,
      String hours,
      String outOfHours) {}

  /**
   * A practitioner.
   *
   * @param job what the person is, such as "social worker"
   * @param hours when the person works, in words, or null
   * @param away when the person is away, or null
   * @param working whether the account is open: nobody is told to ring somebody who has left
   */
  record PractitionerContact(
      long accountId,
      String name,
      String job,
      long organisationId,
      Long teamId,
      String telephone,
      String email,
      String hours,
      Away away,
      boolean working) {

    /** Whether the person is away on a day. */
    public boolean awayOn(LocalDate day) {
      return away != null && !day.isBefore(away.from()) && !day.isAfter(away.until());
    }
  }

  /**
   * An absence.
   *
   * @param from first day
   * @param until last day
   * @param cover account of who covers, or null
   */
  record Away(LocalDate from, LocalDate until, Long cover) {}
}
