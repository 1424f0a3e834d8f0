package org.contactpoint.web.staff;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file (RFC 4180) that no spreadsheet takes for formulas. Every cell is quoted. One
 * that a spreadsheet could begin to compute (=, +, -, @, a tab or line break, their full-width
 * forms, behind blanks or quotes too) gets an apostrophe in front, and so does one that begins with
 * an apostrophe: who takes one leading apostrophe off has the original.
 */
final class Csv {

  private static final Pattern RISKY =
      Pattern.compile(
          "['\\t\\r\\n].*|[\\s\\u00a0\\ufeff\"]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20|%].*",
          Pattern.DOTALL);

  private Csv() {}

  static String line(String... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    String text = value == null ? "" : value;
    String safe = RISKY.matcher(text).matches() ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
