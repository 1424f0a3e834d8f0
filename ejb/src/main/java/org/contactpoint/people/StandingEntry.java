package org.contactpoint.people;

import java.time.LocalDate;
import org.contactpoint.kernel.RandomIds;

/**
 * A standing as it is entered.
 *
 * @param subject PERSON, ORGANISATION or ACCOUNT
 * @param until its last day, or null for none
 * @param evidence a reference to what was seen
 * @param version of the text or course, or null where the kind has none
 */
public record StandingEntry(
    long id,
    String subject,
    long subjectId,
    StandingKind kind,
    LocalDate from,
    LocalDate until,
    String evidence,
    String version) {

  /** Of a person. */
  public static StandingEntry ofPerson(
      long person, StandingKind kind, LocalDate from, String evidence, String version) {
    return of("PERSON", person, kind, from, kind.until(from), evidence, version);
  }

  /** The time for which an account is. */
  public static StandingEntry cover(long account, LocalDate from, LocalDate until, String seen) {
    return of("ACCOUNT", account, StandingKind.COVER, from, until, seen, null);
  }

  /** Of any subject, for any time. */
  public static StandingEntry of(
      String subject,
      long subjectId,
      StandingKind kind,
      LocalDate from,
      LocalDate until,
      String evidence,
      String version) {
    return new StandingEntry(
        RandomIds.positiveLong(), subject, subjectId, kind, from, until, evidence, version);
  }
}
