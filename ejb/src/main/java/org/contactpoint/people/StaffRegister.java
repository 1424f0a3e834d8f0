package org.contactpoint.people;

import java.time.LocalDate;
import java.util.Collection;
import org.contactpoint.access.Role;
import org.contactpoint.kernel.Sector;

/**
 * Makes authorities, organisations, teams and accounts in bulk, within the caller's transaction.
 * For {@code population} and later the staff feed: checks no rights.
 */
public interface StaffRegister {

  /** Adds authorities; those that are there already are left as they are. */
  void addAuthorities(Collection<NewAuthority> authorities);

  /** Adds organisations, each with an accreditation that holds. */
  void addOrganisations(Collection<NewOrganisation> organisations);

  /** Adds teams. */
  void addTeams(Collection<NewTeam> teams);

  /** Adds people, each with one account, its standings and credentials. */
  void addAccounts(Collection<NewAccount> accounts);

  /** Gives people the safeguarding right, from today on. */
  void giveSafeguarding(Collection<Long> people);

  /** Hashes a password once, for many demonstration accounts that share it. */
  byte[] hashPassword(String password);

  /** How many accounts there are. */
  long accounts();

  /** An authority; dates may be null. */
  record NewAuthority(
      String gssCode,
      String name,
      String region,
      String kind,
      LocalDate startOn,
      LocalDate endOn,
      String replacedBy,
      String phase) {}

  /**
   * An organisation; see {@link Directory.OrganisationContact}.
   *
   * @param accreditedUntil last day of its accreditation, or null when that has no end
   */
  record NewOrganisation(
      long id,
      String code,
      String name,
      Sector sector,
      String kind,
      String authority,
      String postcode,
      String contact,
      String telephone,
      String email,
      String outOfHours,
      LocalDate accreditedUntil) {}

  /** A team. */
  record NewTeam(long id, long organisationId, String name, String telephone, String email) {}

  /**
   * A person with an account.
   *
   * @param teamId may be null
   * @param passwordHash as {@link #hashPassword} gives it, or null for nobody can sign in
   * @param codeSecret 20 bytes shared with the person's code generator, or null likewise
   * @param standingsFrom first day of record check, training and agreement
   * @param standingsUntil their last day
   * @param demonstration whether a printed password opens it: refused in LIVE
   */
  record NewAccount(
      long personId,
      long accountId,
      String personName,
      long organisationId,
      Long teamId,
      String username,
      Role role,
      String job,
      String telephone,
      String email,
      byte[] passwordHash,
      byte[] codeSecret,
      LocalDate standingsFrom,
      LocalDate standingsUntil,
      boolean demonstration) {

    @Override
    public String toString() {
      return "new account";
    }
  }
}
