package org.contactpoint.matching;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A telephone number as two agencies agree on it: +44 161 496 0001 and 0161 496 0001 are the same.
 *
 * @param digits national significant digits, without the nought before them
 */
public record CalledNumber(String digits) {

  /** Fewer digits are an extension, or a slip, and may be anybody's. */
  private static final int SHORTEST = 9;

  private static final int LONGEST = 15;

  /** Reads a number as written; empty for what is none. */
  public static Optional<CalledNumber> of(String written) {
    String all = (written == null ? "" : written).replaceAll("[^0-9]", "");
    String national =
        Stream.of("0044", "44", "0")
            .filter(all::startsWith)
            .findFirst()
            .map(prefix -> all.substring(prefix.length()))
            .orElse(all);
    return national.length() < SHORTEST || national.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new CalledNumber(national));
  }

  @Override
  public String toString() {
    return "telephone number";
  }
}
