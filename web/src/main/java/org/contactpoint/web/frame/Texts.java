package org.contactpoint.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the screens for those places where a bean chooses them. */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.contactpoint.web.messages", Locale.UK);

  private Texts() {}

  /** The words of a key. */
  public static String of(String key) {
    return BUNDLE.getString(key);
  }

  /** The words of a key with a suffix, or an empty text where there are none. */
  public static String orNone(String key) {
    return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : "";
  }

  /** Whether a text is one of ours, such as the label of a button. */
  public static boolean isOurs(String text) {
    return BUNDLE.keySet().stream().anyMatch(key -> BUNDLE.getString(key).equals(text));
  }

  /**
   * Choices whose words are at {@code prefix.VALUE}, and hints, if any, at {@code
   * prefix.VALUE.hint}.
   */
  public static List<Option> options(String prefix, Stream<String> values) {
    return values
        .map(
            value ->
                new Option(
                    value, value, of(prefix + "." + value), orNone(prefix + "." + value + ".hint")))
        .toList();
  }
}
