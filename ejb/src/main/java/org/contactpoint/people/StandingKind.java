package org.contactpoint.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What must stand for a person or an organisation to come in, and how long each holds. Three years
 * for the record check are given (F055); the rest is the choice of this product (ADR 0010).
 */
public enum StandingKind {
  RECORD_CHECK("Record check", 3, false),
  TRAINING("Training", 3, true),
  AGREEMENT("Agreement", 3, true),
  ACCREDITATION("Accreditation", 1, false),
  /** Of an account that is for a time, such as a locum's: at most a year, often less. */
  COVER("Temporary account", 1, false),
  /**
   * Of an account to which somebody's role is handed over: weeks, see {@code people.delegation}.
   */
  DELEGATION("Role handed over", 1, false),
  /**
   * Of a person who protects children: lets find those of whom little is known, and records that
   * may be of one child (F045, F122, F131). Nobody needs it to come in.
   */
  SAFEGUARDING("Safeguarding right", 1, false);

  /** What a person needs; an organisation needs its accreditation. */
  public static final List<StandingKind> OF_PERSON = List.of(RECORD_CHECK, TRAINING, AGREEMENT);

  /** What a person needs in order to come in; the agreement is asked for inside. */
  public static final List<StandingKind> TO_COME_IN = List.of(RECORD_CHECK, TRAINING);

  /** What may be renewed for a person. */
  public static final List<StandingKind> FOR_PERSON =
      List.of(RECORD_CHECK, TRAINING, AGREEMENT, SAFEGUARDING);

  private final String label;
  private final int years;
  private final boolean versioned;

  StandingKind(String label, int years, boolean versioned) {
    this.label = label;
    this.years = years;
    this.versioned = versioned;
  }

  /** As shown. */
  public String label() {
    return label;
  }

  /** How many years it holds. */
  public int years() {
    return years;
  }

  /** Whether it is of a text or course that has versions. */
  public boolean versioned() {
    return versioned;
  }

  /** The last day of one that began on a day. */
  public LocalDate until(LocalDate from) {
    return from.plusYears(years).minusDays(1);
  }
}
