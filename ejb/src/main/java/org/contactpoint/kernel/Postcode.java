package org.contactpoint.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom in its canonical form, such as {@code M6 5WZ}. Whether it exists
 * is not asked: synthetic units must pass.
 *
 * @param value outward code, one space, inward code, upper case
 */
public record Postcode(String value) {

  private static final String OUT = "([A-Z]{1,2}[0-9][0-9A-Z]?)";
  private static final Pattern FULL = Pattern.compile(OUT + "([0-9][A-Z]{2})");
  private static final Pattern DISTRICT = Pattern.compile(OUT);

  /** Reads a full postcode as typed, with or without its space. */
  public static Optional<Postcode> parse(String typed) {
    Matcher matcher = FULL.matcher(squeeze(typed));
    return matcher.matches()
        ? Optional.of(new Postcode(matcher.group(1) + " " + matcher.group(2)))
        : Optional.empty();
  }

  /** Reads a district as typed, such as {@code M6}; empty when it is not one. */
  public static Optional<String> parseDistrict(String typed) {
    String squeezed = squeeze(typed);
    return DISTRICT.matcher(squeezed).matches() ? Optional.of(squeezed) : Optional.empty();
  }

  /** The outward code, such as {@code M6}. */
  public String district() {
    return value.substring(0, value.indexOf(' '));
  }

  private static String squeeze(String typed) {
    return typed == null || typed.length() > 12
        ? ""
        : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "postcode";
  }
}
