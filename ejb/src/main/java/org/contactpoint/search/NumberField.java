package org.contactpoint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contactpoint.child.IdentifierFact.Kind;
import org.contactpoint.kernel.IndexNumber;
import org.contactpoint.kernel.Sector;
import org.contactpoint.matching.Person;

/**
 * A number as typed: the index number, or a number of the caller's own sector. A number of another
 * sector is not even recognised (SI 2007/2182 Sch. 1 para 18).
 *
 * @param indexNumber ten digits, or null
 * @param identifiers what it may be in the caller's sector; empty when it is none
 */
record NumberField(String indexNumber, List<Person.Identifier> identifiers) {

  static NumberField read(String typed, Sector sector) {
    String value = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    List<Person.Identifier> identifiers = new ArrayList<>();
    Stream.of(Kind.values())
        .filter(kind -> kind.sector() == sector && wellFormed(kind, value))
        .forEach(kind -> identifiers.add(new Person.Identifier(kind.name(), value)));
    return new NumberField(
        IndexNumber.parse(value).map(IndexNumber::digits).orElse(null), identifiers);
  }

  /** Whether it can be a number of one child at all. */
  boolean readable() {
    return indexNumber != null || !identifiers.isEmpty();
  }

  /** What to type here, for somebody of this sector. */
  static String help(Sector sector) {
    String own =
        switch (sector) {
          case HEALTH -> " or an NHS number";
          case EDUCATION -> " or a unique pupil number";
          case SOCIAL_CARE -> " or a number of your case system";
          default -> "";
        };
    return "This is not an index number (ten figures)"
        + own
        + ", or a figure is wrong. Compare it with where you have it from.";
  }

  private static boolean wellFormed(Kind kind, String value) {
    return switch (kind) {
      case NHS_NUMBER -> value.matches("[0-9]{10}") && nhsCheckDigitHolds(value);
      case UPN -> value.matches("[A-Z][0-9]{11}[0-9A-Z]");
      case SOCIAL_CARE_NUMBER -> value.matches("[A-Z0-9]{4,20}");
    };
  }

  /**
   * Modulus 11 (NHS Data Dictionary): weights 10 to 2, the tenth digit is 11 less the remainder.
   */
  private static boolean nhsCheckDigitHolds(String value) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (value.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    return check == value.charAt(9) - '0';
  }

  @Override
  public String toString() {
    return "a number as typed";
  }
}
