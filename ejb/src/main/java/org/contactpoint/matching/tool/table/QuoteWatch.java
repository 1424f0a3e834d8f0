package org.contactpoint.matching.tool.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Looks on while a table is read, and stops at a quotation mark that is opened and not closed: it
 * would make one cell of all that follows, without a word. Whether a mark was meant to be closed
 * nobody can know for sure, so the signs are those that no honest cell shows: the end of the file,
 * very many lines, lines that are rows by themselves, a mark that closes in the middle of a word.
 */
final class QuoteWatch extends FilterReader {

  /** Lines of one cell; addresses have five, notes some dozens. */
  private static final int MOST_LINES = 100;

  /** Lines of a cell, one after the other, that look like rows of the table. */
  private static final int ROWS_INSIDE = 3;

  /** A table of fewer columns has rows that any letter of three clauses a line resembles. */
  private static final int TELLING_COLUMNS = 4;

  private final String name;
  private final Delimiter delimiter;
  private final int longest;

  private boolean quoted;
  private boolean closing;
  private boolean fresh = true;
  private boolean carriage;
  private long line;
  private long row;
  private long length;
  private long separators;
  private long width = -1;
  private long openedLine;
  private int breaks;
  private int rowsInside;
  private long separatorsInside;

  /**
   * Watches.
   *
   * @param name of the file, for messages
   * @param second whether a line stands before what is read
   * @param longest characters of one row
   */
  QuoteWatch(Reader in, String name, Delimiter delimiter, boolean second, int longest) {
    super(in);
    line = second ? 2 : 1;
    this.name = name;
    this.delimiter = delimiter;
    this.longest = longest;
  }

  @Override
  public int read(char[] to, int from, int most) throws IOException {
    int count = super.read(to, from, most);
    if (count < 0 && quoted && !closing) {
      throw open();
    }
    for (int i = from; i < from + count; i++) {
      look(to[i]);
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  private void look(char c) {
    if (closing && closed(c)) {
      return;
    }
    if (c == '\n' || c == '\r') {
      if (c != '\n' || !carriage) {
        lineEnds();
      }
      carriage = c == '\r';
      return;
    }
    carriage = false;
    if (++length > longest) {
      throw new BadInputException(
          String.format(
              "%s: %s is longer than %,d characters. Leave the column with the long texts out of"
                  + " the file, or look there for a quotation mark that is not closed.",
              name, place(line), longest));
    }
    if (c == '"') {
      mark();
    } else if (c == delimiter.character()) {
      separators += quoted ? 0 : 1;
      separatorsInside += quoted ? 1 : 0;
      fresh = !quoted;
    } else {
      fresh &= delimiter.spaced() && c == ' ';
    }
  }

  private void mark() {
    if (quoted) {
      closing = true;
    } else if (fresh) {
      quoted = true;
      openedLine = line;
      breaks = 0;
      rowsInside = 0;
      separatorsInside = 0;
    }
    fresh = false;
  }

  /** What stands behind a mark tells whether it closes the cell; says whether that is all. */
  private boolean closed(char next) {
    if (next == ' ' && delimiter.spaced()) {
      return true;
    }
    closing = false;
    if (next == '"') {
      // Two marks are one of the text.
      length++;
      return true;
    }
    quoted = false;
    boolean ends = next == delimiter.character() || next == '\n' || next == '\r';
    if (breaks > 0 && !ends) {
      throw open();
    }
    return false;
  }

  private void lineEnds() {
    line++;
    if (quoted) {
      boolean like = breaks > 0 && width >= TELLING_COLUMNS && separatorsInside == width - 1;
      rowsInside = like ? rowsInside + 1 : 0;
      separatorsInside = 0;
      if (++breaks >= MOST_LINES || rowsInside >= ROWS_INSIDE) {
        throw open();
      }
      return;
    }
    if (length > 0) {
      width = width < 0 ? separators + 1 : width;
      row++;
    }
    length = 0;
    separators = 0;
    fresh = true;
  }

  private String place(long at) {
    return row == 0 ? "the header" : String.format("row %,d (line %,d of the file)", row, at);
  }

  private BadInputException open() {
    return new BadInputException(
        name
            + ": "
            + place(openedLine)
            + " opens a quotation mark that is never closed, so that the rows behind it would be"
            + " lost in one cell. Close or remove the mark there, or save the file anew from the"
            + " program that it comes from.");
  }
}
