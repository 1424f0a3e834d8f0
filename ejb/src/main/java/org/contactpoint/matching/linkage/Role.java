package org.contactpoint.matching.linkage;

/** What a column tells of a person. */
public enum Role {
  FORENAME,
  MIDDLE_NAME,
  SURNAME,
  FULL_NAME,
  BIRTH_DATE,
  BIRTH_DAY,
  BIRTH_MONTH,
  BIRTH_YEAR,
  SEX,
  POSTCODE,
  ADDRESS,
  PHONE,
  EMAIL,
  IDENTIFIER,
  TEXT
}
