package org.contactpoint.matching.tool.table;

import java.nio.file.Path;

/** Knows files that are no tables of text by how they begin, and says what to do with each. */
final class NotText {

  private NotText() {}

  static void refuse(Path file, byte[] head) {
    if (head.length == 0) {
      throw new BadInputException(name(file) + " is empty: it needs a line with column names.");
    }
    String kind = kind(head);
    if (kind != null) {
      throw new BadInputException(name(file) + " is " + kind);
    }
  }

  private static String kind(byte[] head) {
    if (Encoding.starts(head, 'P', 'K', 3, 4)) {
      return "a zip archive or an Excel or OpenDocument workbook, not CSV:"
          + " unpack it, or save the sheet as CSV.";
    }
    if (Encoding.starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an old Office document, not CSV: save the sheet as CSV.";
    }
    if (Encoding.starts(head, '%', 'P', 'D', 'F')) {
      return "a PDF, not CSV: ask for the table that it was made from.";
    }
    if (Encoding.starts(head, 0x1F, 0x8B)) {
      return "packed with gzip: unpack it first.";
    }
    if (Encoding.starts(head, 'P', 'A', 'R', '1')) {
      return "a Parquet file, not CSV: export it as CSV.";
    }
    if (Encoding.starts(head, 'S', 'Q', 'L', 'i', 't', 'e')) {
      return "a database, not CSV: export a table as CSV.";
    }
    return markup(head);
  }

  private static String markup(byte[] head) {
    int at = 0;
    while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
      at++;
    }
    byte first = at < head.length ? head[at] : 0;
    if (first == '<') {
      return "a web page or XML, not CSV.";
    }
    return first == '{' || first == '[' ? "JSON, not CSV." : null;
  }

  /** Text has line breaks and tabs below the space, and hardly anything else. */
  static void refuseControls(Path file, byte[] head) {
    int controls = 0;
    for (byte b : head) {
      controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != 0 ? 1 : 0;
    }
    if (controls > head.length / 20) {
      throw binary(file);
    }
  }

  static BadInputException binary(Path file) {
    return new BadInputException(
        name(file) + " is not text: the tool reads CSV, that is rows of cells in plain text.");
  }

  static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
