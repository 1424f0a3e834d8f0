package org.contactpoint.matching.tool.table;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowReader {

  /**
   * One row.
   *
   * @param cells as many as the header has, without space at either end, blank where there is none;
   *     the array is the reader's to keep
   */
  void row(String[] cells);
}
