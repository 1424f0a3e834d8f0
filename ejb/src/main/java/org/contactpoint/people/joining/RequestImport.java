package org.contactpoint.people.joining;

import java.util.List;

/**
 * Requests for many users at once, from the rows of a spreadsheet. Each row is a request like any
 * other, with the same checks: one that is not as it should be is reported and left out, and the
 * others are sent.
 */
public interface RequestImport {

  /** How many rows at most. */
  int MOST = 500;

  /**
   * The columns, by the words of the first line; {@code team} and {@code last day} may be empty.
   */
  List<String> COLUMNS =
      List.of(
          "name",
          "job",
          "role",
          "team",
          "e-mail",
          "telephone",
          "reason",
          "identity",
          "check day",
          "check",
          "training day",
          "training",
          "course",
          "last day");

  /**
   * Judges the rows; nothing is sent.
   *
   * @param organisation opaque handle, or null for the own organisation
   * @param csv the file's text: RFC 4180, first line with the columns
   * @throws org.contactpoint.kernel.InvalidInput when the text as a whole cannot be read
   */
  Report look(String organisation, String csv);

  /**
   * Sends the requests of all rows that are as they should be.
   *
   * @param key idempotency key of the form; sent twice, the rows of the report are empty
   * @throws org.contactpoint.kernel.InvalidInput when the text as a whole cannot be read, or no row
   *     is as it should be
   */
  Report send(String organisation, String csv, String key);

  /**
   * What came of it.
   *
   * @param good how many rows are as they should be
   * @param rows all of them in their order
   */
  record Report(int good, List<Row> rows) {}

  /**
   * A row.
   *
   * @param line its number in the file, the first row after the columns being 2
   * @param name as typed
   * @param problems what is wrong, each beginning with the column; empty when nothing is
   */
  record Row(int line, String name, List<String> problems) {}
}
