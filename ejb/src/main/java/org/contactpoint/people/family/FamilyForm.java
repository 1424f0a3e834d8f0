package org.contactpoint.people.family;

import java.time.LocalDate;

/**
 * What was typed of a member of the family; none of it is trusted.
 *
 * @param birth the birth date, or null when it is none
 * @param line first line of the address where it is to be barred as well; may be empty
 * @param key idempotency key of the form
 */
public record FamilyForm(
    String forenames,
    String surname,
    LocalDate birth,
    String line,
    String postcode,
    String telephone,
    String key) {

  /**
   * What is kept of it.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  public FamilyMember member(LocalDate today) {
    return FamilyRules.member(this, today);
  }

  @Override
  public String toString() {
    return "family form";
  }
}
