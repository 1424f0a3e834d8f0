package org.contactpoint.web.frame;

import java.util.List;

/**
 * One radio button or one line of a list.
 *
 * @param id makes the id of the button, after the name of the field
 * @param value what is sent
 * @param label what is shown
 * @param hint one line below it; may be empty
 */
public record Option(String id, String value, String label, String hint) {

  /** The value of "any": never empty, since an empty value would not be written to the page. */
  public static final String ANY = "ANY";

  /** The first of a list from which nothing need be chosen. */
  public static Option any(String label) {
    return new Option("any", ANY, label, "");
  }

  /** What is shown of a value, or an empty text when it is none of these. */
  public static String label(List<Option> options, String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElse("");
  }
}
