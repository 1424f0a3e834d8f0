package org.contactpoint.child;

import java.time.LocalDate;

/**
 * One name of a child as a source gave it.
 *
 * @param forenames first and middle names, as written; empty when missing
 * @param surname family name, as written; empty when missing
 * @param use what kind of name it is
 * @param from since when, or null
 * @param to until when, or null
 */
public record NameFact(String forenames, String surname, Use use, LocalDate from, LocalDate to) {

  /** What kind of name it is (SI 2007/2182 Sch. 1: former names are part of the record). */
  public enum Use {
    LEGAL,
    KNOWN_AS,
    FORMER,
    ALIAS,
    TRANSLITERATION
  }

  /** A current legal name. */
  public static NameFact legal(String forenames, String surname) {
    return new NameFact(forenames, surname, Use.LEGAL, null, null);
  }

  @Override
  public String toString() {
    return "name";
  }
}
