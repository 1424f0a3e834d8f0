package org.contactpoint.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/**
 * What one source says of a child: kept as supplied, never overwritten by another source. The
 * golden record is derived from all of them.
 *
 * @param supplier code of the supplier, such as {@code SCHOOL_CENSUS}
 * @param localId the supplier's own number for the child
 * @param asOf the day for which the source says so
 * @param names at least one; the first is the name in use
 * @param birth null when no birth date is known
 * @param gender null when nothing is said of it; "not specified" is said
 * @param addresses newest first; may be empty
 * @param carers may be empty
 * @param identifiers may be empty
 * @param education what is known of where the child learns
 * @param none what the source says that there is none of; that is more than not to know any
 * @param recordedAt when it was typed, or null for a feed: of two of one day the later one counts
 */
public record SourceFacts(
    String supplier,
    String localId,
    LocalDate asOf,
    List<NameFact> names,
    BirthDate birth,
    Gender gender,
    List<AddressFact> addresses,
    List<CarerFact> carers,
    List<IdentifierFact> identifiers,
    Education education,
    Set<NoneOf> none,
    Instant recordedAt) {

  /** Explicit states of schooling (F010); {@code UNKNOWN} is not {@code NONE}. */
  public enum Education {
    AT_SETTING,
    EDUCATED_AT_HOME,
    NONE,
    UNKNOWN
  }

  /** What can be said not to exist (F008, F011). */
  public enum NoneOf {
    CARER,
    GP_PRACTICE
  }

  /** Facts as an older version kept them say of nothing that there is none. */
  public SourceFacts {
    none = none == null ? Set.of() : none;
  }

  /** The same, with a statement that there is none of these. */
  public SourceFacts with(Set<NoneOf> statements) {
    return new SourceFacts(
        supplier,
        localId,
        asOf,
        names,
        birth,
        gender,
        addresses,
        carers,
        identifiers,
        education,
        statements,
        recordedAt);
  }

  @Override
  public String toString() {
    return "facts of a source";
  }
}
