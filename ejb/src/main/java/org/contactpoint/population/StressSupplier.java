package org.contactpoint.population;

/**
 * Who writes a row of the stress set, and in how many of a hundred rows it holds what not everybody
 * holds. A surgery and the register of births know the NHS number, which is given at birth; a
 * school knows the pupil number and, since the consistent identifier is being tried, sometimes the
 * NHS number; an authority's case system has been told of either for most of its children (CP-IS
 * uploads go by NHS number); a benefit office knows neither, but its claimant is the mother. These
 * are estimates, and docs/benchmarks.md has a run without any number beside the run with them.
 */
enum StressSupplier {
  GP_REGISTER(97, 98, 0, 30, 60, 60),
  SCHOOL_CENSUS(93, 30, 98, 85, 80, 80),
  CHILD_BENEFIT(84, 0, 0, 97, 50, 80),
  BIRTH_REGISTER(80, 97, 0, 98, 10, 80),
  LOCAL_AUTHORITY(5, 75, 60, 85, 60, 80);

  private final int covers;
  private final int nhsNumber;
  private final int upn;
  private final int mother;
  private final int mail;
  private final int middleNames;

  StressSupplier(int covers, int nhsNumber, int upn, int mother, int mail, int middleNames) {
    this.covers = covers;
    this.nhsNumber = nhsNumber;
    this.upn = upn;
    this.mother = mother;
    this.mail = mail;
    this.middleNames = middleNames;
  }

  /**
   * Whether it has a row of the person, as often as the suppliers of the product's population have
   * ({@link SourceWriter}); schools have pupils only.
   */
  boolean covers(Dice dice, StressChild person) {
    return (this != SCHOOL_CENSUS || !person.upn().isEmpty()) && dice.percent(covers);
  }

  String nhsNumber(Dice dice, StressChild person) {
    return dice.percent(nhsNumber) ? person.nhsNumber() : "";
  }

  String upn(Dice dice, StressChild person) {
    return dice.percent(upn) ? person.upn() : "";
  }

  String mother(Dice dice, StressChild person) {
    return dice.percent(mother) ? person.mother() : "";
  }

  String mail(Dice dice, StressChild person) {
    return dice.percent(mail) ? person.email() : "";
  }

  String middleNames(Dice dice, StressChild person) {
    return dice.percent(middleNames) ? person.second() : "";
  }
}
