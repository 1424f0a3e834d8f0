package org.contactpoint.matching.linkage;

import java.util.List;

/**
 * The columns of the rows, in their order. Row numbers, truth and the name of the source are no
 * columns here.
 *
 * @param columns at least one
 */
public record Schema(List<Column> columns) {

  public Schema {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("there is no column to compare");
    }
  }
}
