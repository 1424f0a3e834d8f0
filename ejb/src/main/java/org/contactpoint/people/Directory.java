package org.contactpoint.people;

import java.util.Collection;
import java.util.Map;

/**
 * How to reach organisations and practitioners, in batches. Staff contact details are office data, in
 * the clear; who works with which child is not known here.
 */
public interface Directory {

  /** Organisations by their surrogate ids, in one query; unknown ids are absent. */
  Map<Long, OrganisationContact> organisations(Collection<Long> ids);

  /** Practitioners by their account ids, in one query; unknown ids are absent. */
  Map<Long, PractitionerContact> practitioners(Collection<Long> accountIds);

  /** The name of an authority by its GSS code; the code itself when it is not known. */
  String authorityName(String gssCode);

  /**
   * An organisation.
   *
   * @param id surrogate
   * @param name as shown
   * @param kind such as SCHOOL
   * @param contact the fallback contact in words, such as "safeguarding lead Ms Okoro", or null
   * @param telephone or null
   * @param email or null
   * @param outOfHours number at night and on holidays, or null
   */
  record OrganisationContact(
      long id,
      String name,
      String kind,
      String contact,
      String telephone,
      String email,
      String outOfHours) {}

  /**
   * A practitioner.
   *
   * @param accountId surrogate of the account
   * @param name the person's name
   * @param job in words, or null
   * @param team the team's name, or null
   * @param organisationId the organisation
   * @param telephone own, else the team's, or null
   * @param email own, else the team's, or null
   * @param active whether the account is in use; a leaver is not to be called
   */
  record PractitionerContact(
      long accountId,
      String name,
      String job,
      String team,
      long organisationId,
      String telephone,
      String email,
      boolean active) {}
}
