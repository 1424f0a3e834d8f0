package org.contactpoint.population;

/** What is out of the ordinary about a synthetic child: for tests and for choosing examples. */
public enum Trait {
  TWIN,
  STEP_FAMILY,
  MOVER,
  RENAMED,
  KNOWN_AS,
  ALIAS,
  TRANSLITERATED,
  BOARDER,
  COLLEGE,
  NO_SCHOOL,
  NO_GP,
  NO_FIXED_ADDRESS,
  LAST_KNOWN_ADDRESS,
  LEFT_ENGLAND,
  UNCERTAIN_BIRTH_DATE,
  ALONE_FROM_ABROAD,
  SHIELDED,
  PROVISIONAL,
  SWAPPED_NAMES,
  SWAPPED_DATE,
  MISTYPED,
  LEAD_PROFESSIONAL,
  LEAD_ACROSS_BORDER
}
