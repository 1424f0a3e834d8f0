package org.contactpoint.population;

import java.util.List;

/**
 * An invented organisation. Its code begins with {@code SBX}, by which a LIVE installation knows
 * and refuses it.
 *
 * @param id surrogate
 * @param code {@code SBX-} and five digits
 * @param name as shown
 * @param kind what it is
 * @param authority GSS code of the area in which it works
 * @param postcode of a unit that does not exist
 * @param contact whom to ask for when nobody else is there
 * @param telephone of the fallback contact
 * @param email of the fallback contact
 * @param outOfHours the number at night, or null
 * @param teams at least one
 */
public record SyntheticOrganisation(
    long id,
    String code,
    String name,
    OrganisationKind kind,
    String authority,
    String postcode,
    String contact,
    String telephone,
    String email,
    String outOfHours,
    List<Team> teams) {

  /** What the codes of all invented organisations begin with. */
  public static final String CODE_PREFIX = "SBX-";

  /**
   * A team.
   *
   * @param id surrogate
   * @param name as shown
   * @param telephone of the team
   * @param email of the team
   */
  public record Team(long id, String name, String telephone, String email) {}
}
