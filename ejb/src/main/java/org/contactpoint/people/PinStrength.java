package org.contactpoint.people;

import java.util.Optional;

/** What makes a PIN too easy to guess in the few tries that there are. */
final class PinStrength {

  private static final String FORM = "[0-9]{6,12}";
  private static final int DIFFERENT = 4;

  private PinStrength() {}

  /** What is wrong with it, or empty. */
  static Optional<String> fault(String pin) {
    if (!pin.matches(FORM)) {
      return Optional.of("Choose 6 to 12 figures, and nothing else.");
    }
    if (pin.chars().distinct().count() < DIFFERENT || repeats(pin) || runs(pin)) {
      return Optional.of(
          "This is easily guessed. Choose at least four different figures that are not in a row"
              + " and do not repeat.");
    }
    return Optional.empty();
  }

  /** The same two, three or more figures again and again. */
  private static boolean repeats(String pin) {
    for (int length = 1; length <= pin.length() / 2; length++) {
      String part = pin.substring(0, length);
      if (part.repeat(pin.length() / length + 1).startsWith(pin)) {
        return true;
      }
    }
    return false;
  }

  /** Such as 456789 or 987654, also across the end: 890123. */
  private static boolean runs(String pin) {
    int step = Math.floorMod(pin.charAt(1) - pin.charAt(0), 10);
    for (int i = 1; i < pin.length(); i++) {
      if (Math.floorMod(pin.charAt(i) - pin.charAt(i - 1), 10) != step) {
        return false;
      }
    }
    return true;
  }
}
