package org.contactpoint.population;

import java.time.LocalDate;
import org.contactpoint.child.AddressFact;
import org.contactpoint.kernel.Gender;

/**
 * A person of the stress set as the person truly is.
 *
 * @param own number of the person, from which the others follow
 * @param household that the person belongs to
 * @param place in the household, from 0
 * @param trap what makes the person easy to take for another
 * @param culture whose naming customs the family has
 * @param forenames first and, behind a space, second
 * @param surname now
 * @param formerSurname by which the person was known before
 * @param born on this day
 * @param gender female or male
 * @param home now
 * @param formerHome before
 * @param mother full name
 * @param email of the household, or blank
 * @param nhsNumber or blank
 * @param upn or blank
 */
record StressChild(
    int own,
    int household,
    int place,
    Trap trap,
    Culture culture,
    String forenames,
    String surname,
    String formerSurname,
    LocalDate born,
    Gender gender,
    AddressFact home,
    AddressFact formerHome,
    String mother,
    String email,
    String nhsNumber,
    String upn) {

  /** The first forename. */
  String first() {
    return NameBook.first(forenames);
  }

  /** The second forename, or blank. */
  String second() {
    return NameBook.second(forenames);
  }
}
