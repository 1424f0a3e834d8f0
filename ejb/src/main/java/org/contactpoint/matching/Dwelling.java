package org.contactpoint.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactpoint.kernel.Postcode;

/**
 * A home as two agencies agree on it although they write the street differently: the full postcode,
 * which is a few doors of one street, and the door. "Flat 2, 14 Mill Road", "14 Mill Rd, Flat 2"
 * and "14 Mill Road Flat 2" are one; a house without a number goes by its name.
 *
 * @param door numbers and single letters of the lines, each once and in order; else the letters of
 *     the first line
 * @param postcode canonical full postcode
 */
public record Dwelling(String door, String postcode) {

  private static final Pattern PIECE = Pattern.compile("[0-9]+|(?<![A-Z])[A-Z](?![A-Z])");

  /** Long enough for every door; what is longer is cut, here and in what it is compared with. */
  private static final int LONGEST = 40;

  /** Reads an address; empty without a full postcode, or without lines that say anything. */
  public static Optional<Dwelling> of(List<String> lines, String postcode) {
    Optional<Postcode> place = Postcode.parse(postcode);
    if (place.isEmpty() || lines.isEmpty()) {
      return Optional.empty();
    }
    String door = doors(lines);
    if (door.isEmpty()) {
      door = NameForms.letters(lines.get(0));
    }
    return door.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Dwelling(door.substring(0, Math.min(LONGEST, door.length())), place.get().value()));
  }

  private static String doors(List<String> lines) {
    TreeSet<String> pieces = new TreeSet<>();
    boolean number = false;
    for (String line : lines) {
      Matcher found = PIECE.matcher(line.toUpperCase(Locale.ROOT));
      while (found.find()) {
        pieces.add(found.group().replaceFirst("^0+(?=.)", ""));
        number |= Character.isDigit(found.group().charAt(0));
      }
    }
    return number ? String.join(" ", pieces) : "";
  }

  @Override
  public String toString() {
    return "dwelling";
  }
}
