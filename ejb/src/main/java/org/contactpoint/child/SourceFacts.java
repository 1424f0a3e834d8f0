package org.contactpoint.child;

import java.time.LocalDate;
import java.util.List;
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
 * @param gender never null
 * @param addresses newest first; may be empty
 * @param carers may be empty
 * @param identifiers may be empty
 * @param education what is known of where the child learns
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
    Education education) {

  /** Explicit states of schooling (F010); {@code UNKNOWN} is not {@code NONE}. */
  public enum Education {
    AT_SETTING,
    EDUCATED_AT_HOME,
    NONE,
    UNKNOWN
  }

  @Override
  public String toString() {
    return "facts of a source";
  }
}
