package org.contactpoint.matching;

import java.util.List;
import org.contactpoint.kernel.Gender;

/**
 * Whom somebody looks for, with names in their forms. What is null or empty was not given and is no
 * evidence.
 *
 * @param forenames forms of the first name, the first being what was typed; one that ends with
 *     {@link #ANY_ENDING} may go on
 * @param surnames forms of the family name, the whole first
 * @param birth what is known of the birth date, or null
 * @param gender or null
 * @param postcode canonical full postcode, or null
 * @param district postcode district, or null
 * @param setting name of a school or surgery, or null
 * @param carer a carer's first and family name, or null
 * @param indexNumber ten digits, or null
 * @param identifiers what a number of the caller's own sector may be; one must agree; may be empty
 * @param extraMustAgree whether a place, setting or carer must agree with the candidate's facts
 */
public record Wanted(
    List<String> forenames,
    List<String> surnames,
    AskedBirth birth,
    Gender gender,
    String postcode,
    String district,
    String setting,
    String carer,
    String indexNumber,
    List<Person.Identifier> identifiers,
    boolean extraMustAgree) {

  /** Ends a form of which only the beginning is known. */
  public static final String ANY_ENDING = "*";

  public Wanted {
    forenames = List.copyOf(forenames);
    surnames = List.copyOf(surnames);
    identifiers = List.copyOf(identifiers);
  }

  /** Whether a number was given that belongs to one child alone. */
  public boolean byNumber() {
    return indexNumber != null || !identifiers.isEmpty();
  }

  /**
   * Whether any name of the child was given, which only an emergency or a number can do without.
   */
  public boolean named() {
    return !forenames.isEmpty() || !surnames.isEmpty() || byNumber();
  }

  /** First and family name of a carer, as letters; empty when one of them is missing. */
  public static List<String> carerNames(String written) {
    return CarerName.read(written)
        .map(carer -> List.of(carer.forename(), carer.surname()))
        .orElse(List.of());
  }

  @Override
  public String toString() {
    return "a child looked for";
  }
}
