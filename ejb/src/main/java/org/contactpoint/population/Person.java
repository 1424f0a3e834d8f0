package org.contactpoint.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactpoint.child.AddressFact;
import org.contactpoint.child.CarerFact;
import org.contactpoint.child.NameFact;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/**
 * A synthetic child as the child truly is, before any source has written it down.
 *
 * @param family number of the family
 * @param place place in the family, from 0
 * @param names the name in use first
 * @param birth as far as anybody knows
 * @param gender never null
 * @param homes the present address first, then former ones; empty without a fixed address
 * @param carers mother first; empty for who came alone
 * @param area where the family lives
 * @param traits what is out of the ordinary; grows no more
 */
record Person(
    int family,
    int place,
    List<NameFact> names,
    BirthDate birth,
    Gender gender,
    List<AddressFact> homes,
    List<CarerFact> carers,
    Places.Place area,
    Set<Trait> traits) {

  /** The number from which all others of this child follow. */
  int own() {
    return family * Population.FAMILY_PLACES + place;
  }

  int ageOn(LocalDate day) {
    return birth.ageOn(day);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
