package org.contactpoint.child;

import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/**
 * The record as derived from what all sources say, each fact with the source that it was taken
 * from.
 *
 * @param indexNumber ten digits
 * @param names every name, the one in use first
 * @param birth or null when not known
 * @param gender never null
 * @param addresses current first, newest first
 * @param carers current carers
 * @param identifiers one of a kind and value
 * @param education what is known of where the child learns
 * @param none what there is none of, as the source says that was the last to speak of it
 * @param authority GSS code of the responsible authority, or null
 * @param life where the record is in its life
 * @param shielded whether whereabouts and services are hidden
 * @param provenance which supplier each group of facts was taken from, in the order names, birth,
 *     gender, addresses, carers, education
 */
public record GoldenRecord(
    String indexNumber,
    List<NameFact> names,
    BirthDate birth,
    Gender gender,
    List<AddressFact> addresses,
    List<CarerFact> carers,
    List<IdentifierFact> identifiers,
    SourceFacts.Education education,
    Set<SourceFacts.NoneOf> none,
    String authority,
    Life life,
    boolean shielded,
    List<String> provenance) {

  /** The life of a record. */
  public enum Life {
    ACTIVE,
    PROVISIONAL,
    DIED,
    ARCHIVED
  }

  /** A record as an older version kept it says of nothing that there is none. */
  public GoldenRecord {
    none = none == null ? Set.of() : none;
  }

  @Override
  public String toString() {
    return "record";
  }
}
