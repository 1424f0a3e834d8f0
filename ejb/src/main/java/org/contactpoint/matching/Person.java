package org.contactpoint.matching;

import java.util.List;
import java.util.Objects;
import org.contactpoint.kernel.BirthDate;
import org.contactpoint.kernel.Gender;

/**
 * What matching may know of somebody: what is found by tokens and scored. Who makes it leaves out
 * what the searcher may not learn from: of a shielded child neither postcodes nor settings nor
 * identifiers (architecture, promise 4). An absent fact is no evidence, neither for nor against.
 *
 * @param names every name, the one in use first; may be empty
 * @param birth or null when not known
 * @param gender never null
 * @param postcodes canonical full postcodes, current and former, newest first
 * @param settings names of schools and surgeries, current and former
 * @param carers carers' names as written
 * @param indexNumber ten digits, or null
 * @param identifiers numbers of other bodies
 */
public record Person(
    List<Name> names,
    BirthDate birth,
    Gender gender,
    List<String> postcodes,
    List<String> settings,
    List<String> carers,
    String indexNumber,
    List<Identifier> identifiers) {

  public Person {
    names = List.copyOf(names);
    Objects.requireNonNull(gender);
    postcodes = List.copyOf(postcodes);
    settings = List.copyOf(settings);
    carers = List.copyOf(carers);
    identifiers = List.copyOf(identifiers);
  }

  /**
   * One name.
   *
   * @param forenames first and middle names as written, or empty
   * @param surname family name as written, or empty
   * @param use whether it is the one in use
   */
  public record Name(String forenames, String surname, Use use) {

    @Override
    public String toString() {
      return "name";
    }
  }

  /** What a name is to its bearer, as far as it matters for saying why somebody was found. */
  public enum Use {
    IN_USE,
    KNOWN_AS,
    FORMER,
    OTHER
  }

  /**
   * A number of another body.
   *
   * @param kind which number, such as {@code NHS_NUMBER}
   * @param value canonical, without spaces
   */
  public record Identifier(String kind, String value) {

    @Override
    public String toString() {
      return "identifier";
    }
  }

  @Override
  public String toString() {
    return "person";
  }
}
