package org.contactpoint.ledger;

import java.util.List;

/**
 * References in the sealed detail of an entry, after the marks and before what was asked. What was
 * typed never stands at the beginning of a detail, so nobody can type one.
 */
final class Quoted {

  private static final String HEAD = "quoted=";
  private static final String END = "; ";
  private static final String REFERENCE = "[A-Z]-[0-9A-Z-]{4,40}";

  private Quoted() {}

  /** Puts references before what was asked; without them, what was asked is left as it is. */
  static String write(List<String> references, String detail) {
    return references.isEmpty()
        ? detail
        : HEAD + String.join(",", references) + END + (detail == null ? "" : detail);
  }

  /** The references of a detail. */
  static List<String> read(String detail) {
    String rest = detail == null ? "" : detail;
    if (rest.startsWith(Mark.HEAD) && rest.contains(END)) {
      rest = rest.substring(rest.indexOf(END) + END.length());
    }
    if (!rest.startsWith(HEAD)) {
      return List.of();
    }
    String all = rest.substring(HEAD.length());
    int end = all.indexOf(END);
    return end < 0
        ? List.of()
        : List.of(all.substring(0, end).split(",")).stream()
            .filter(reference -> reference.matches(REFERENCE))
            .toList();
  }
}
