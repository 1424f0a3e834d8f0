package org.contactpoint.matching;

import java.util.List;
import java.util.Optional;

/**
 * A carer's name, which is written in one piece: the last word is the family name, the first is the
 * first name, unless a comma says that it is the other way round.
 *
 * @param forename as letters
 * @param surname as letters, without spaces
 */
public record CarerName(String forename, String surname) {

  /** Reads a name of at least two words; empty for anything less. */
  public static Optional<CarerName> read(String written) {
    if (written == null) {
      return Optional.empty();
    }
    String text = written.strip();
    int comma = text.indexOf(',');
    if (comma > 0) {
      // "Khan, Amina" is the other way round.
      text = text.substring(comma + 1).strip() + " " + text.substring(0, comma);
    }
    int space = text.lastIndexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    List<String> forenames = NameForms.forenames(text.substring(0, space));
    List<String> surnames = NameForms.surnames(text.substring(space + 1));
    return forenames.isEmpty() || surnames.isEmpty()
        ? Optional.empty()
        : Optional.of(new CarerName(forenames.get(0), surnames.get(0)));
  }

  @Override
  public String toString() {
    return "carer's name";
  }
}
