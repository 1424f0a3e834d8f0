package org.contactpoint.matching.tool;

/**
 * Writes cells so that no program takes them for anything but text: quoted where needed (RFC 4180),
 * and with an apostrophe before what a spreadsheet would run as a formula (OWASP, "CSV injection").
 */
final class CsvText {

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private CsvText() {}

  /** Adds a cell. */
  static StringBuilder cell(StringBuilder to, String text) {
    String safe = safe(text);
    boolean quote = false;
    for (int i = 0; i < safe.length() && !quote; i++) {
      char c = safe.charAt(i);
      quote = c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';';
    }
    return quote ? to.append('"').append(safe.replace("\"", "\"\"")).append('"') : to.append(safe);
  }

  private static String safe(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char first = text.charAt(0);
    boolean formula = first == '=' || first == '@' || first == '\t' || first == '\r';
    boolean sign = first == '+' || first == '-';
    return formula || sign && !number(text) ? "'" + text : text;
  }

  /** Digits and a point behind a sign cannot do any harm. */
  private static boolean number(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return text.length() > 1;
  }

  /** Adds a number with so many places behind the point; much faster than a format. */
  static StringBuilder number(StringBuilder to, double number, int places) {
    long scaled = Math.round(Math.abs(number) * POWERS[places]);
    if (number < 0 && scaled > 0) {
      to.append('-');
    }
    to.append(scaled / POWERS[places]).append('.');
    long rest = scaled % POWERS[places];
    for (int place = places - 1; place > 0 && rest < POWERS[place]; place--) {
      to.append('0');
    }
    return to.append(rest);
  }
}
