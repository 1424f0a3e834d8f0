package org.contactpoint.population;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Contacts that can reach nobody: telephone numbers that Ofcom reserves for drama, mail in the
 * reserved domain {@code example} (RFC 2606), and postcodes whose units use letters that real units
 * never have in their last two places.
 */
final class Reserved {

  private static final String NEVER_IN_UNITS = "CIKMOV";

  private Reserved() {}

  static String landline(Dice dice) {
    return String.format(Locale.ROOT, "01632 960%03d", dice.below(1000));
  }

  static String mobile(Dice dice) {
    return String.format(Locale.ROOT, "07700 900%03d", dice.below(1000));
  }

  /** A postcode in a real district, with a unit that does not exist. */
  static String postcode(Dice dice, String district) {
    return district
        + ' '
        + (char) ('0' + dice.below(10))
        + NEVER_IN_UNITS.charAt(dice.below(6))
        + NEVER_IN_UNITS.charAt(dice.below(6));
  }

  /** The mail address of somebody at a host, without the part {@code .example}. */
  static String mail(String name, String host) {
    return plain(name, '.') + '@' + plain(host, '-') + ".example";
  }

  /** Letters a to z and digits only; anything else becomes one joint. */
  static String plain(String text, char joint) {
    String bare =
        Normalizer.normalize(text.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’]", "")
            .toLowerCase(Locale.ROOT);
    String joined = bare.replaceAll("[^a-z0-9]+", String.valueOf(joint));
    return joined.replaceAll("^[.-]|[.-]$", "");
  }
}
