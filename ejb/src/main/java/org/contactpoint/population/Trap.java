package org.contactpoint.population;

/** What makes a child of the stress set easy to take for another, or nothing. */
public enum Trap {
  NONE,
  TWIN,
  SIBLING,
  COUSIN,
  FATHER_AND_SON,
  STREET
}
