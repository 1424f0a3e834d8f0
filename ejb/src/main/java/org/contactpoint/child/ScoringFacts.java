package org.contactpoint.child;

import java.util.List;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/**
 * The small part of a record that search opens for every candidate. It holds visible facts only: of
 * a shielded child, postcodes, settings, identifiers and authority are never written into it.
 *
 * @param indexNumber ten digits
 * @param names every name, the one in use first
 * @param birth or null when not known
 * @param gender never null
 * @param postcodes current and former, newest first
 * @param settings names of schools, colleges and surgeries, current and former
 * @param carers carers' names
 * @param identifiers numbers of other bodies
 * @param authority GSS code of the responsible authority, or null
 */
public record ScoringFacts(
    String indexNumber,
    List<NameFact> names,
    BirthDate birth,
    Gender gender,
    List<String> postcodes,
    List<String> settings,
    List<String> carers,
    List<IdentifierFact> identifiers,
    String authority) {

  @Override
  public String toString() {
    return "facts for scoring";
  }
}
