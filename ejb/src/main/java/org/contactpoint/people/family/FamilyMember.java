package org.contactpoint.people.family;

import java.time.LocalDate;

/**
 * Somebody of a member of staff's family or household, or that person.
 *
 * @param forenames as typed
 * @param surname as typed
 * @param birth birth date
 * @param line first line of the address, or empty
 * @param postcode canonical, or empty
 * @param telephone or empty
 */
public record FamilyMember(
    String forenames,
    String surname,
    LocalDate birth,
    String line,
    String postcode,
    String telephone) {

  private static final String BETWEEN = "\n";
  private static final int PARTS = 6;

  String written() {
    return String.join(BETWEEN, forenames, surname, birth.toString(), line, postcode, telephone);
  }

  static FamilyMember read(String written) {
    String[] parts = written.split(BETWEEN, PARTS);
    return new FamilyMember(
        parts[0], parts[1], LocalDate.parse(parts[2]), parts[3], parts[4], parts[5]);
  }

  @Override
  public String toString() {
    return "a member of the family";
  }
}
