package org.contactpoint.matching.tool;

import java.util.List;
import java.util.Map;
import org.contactpoint.matching.linkage.Decision;
import org.contactpoint.matching.linkage.Report;
import org.contactpoint.matching.tool.measure.Quality;

/**
 * What there is to tell of a run. Counts, names of files and of columns; nothing of any person.
 *
 * @param options as asked for
 * @param rules version and profile of the rules that decided
 * @param within whether rows of one source could be linked
 * @param files in their order
 * @param columns what was compared
 * @param rowsWithBlank rows that lack at least one value
 * @param rowsEmpty rows with nothing to compare
 * @param notes what the user should know
 * @param decisions pairs by decision, of the pairs written
 * @param clusterSizes for each size how many clusters have it
 * @param report of the engine
 * @param seconds of each phase, in their order
 * @param peakMegabytes of memory, of the whole process where the system tells
 * @param quality or null where it is not known who is who
 */
record Summary(
    Options options,
    String rules,
    boolean within,
    List<FileRead> files,
    List<ColumnRead> columns,
    long rowsWithBlank,
    long rowsEmpty,
    List<String> notes,
    Map<Decision, Long> decisions,
    Map<Integer, Long> clusterSizes,
    Report report,
    Map<String, Double> seconds,
    long peakMegabytes,
    Quality quality) {

  /**
   * A file.
   *
   * @param name without its folder
   * @param form encoding and separator
   * @param rows in it
   * @param odd rows with more or fewer cells than the header
   * @param firstOdd the first of these, or 0
   * @param unreadableDates birth dates that cannot be read
   */
  record FileRead(
      String name, String form, long rows, long odd, long firstOdd, long unreadableDates) {}

  /**
   * A column.
   *
   * @param name in the file
   * @param role what it is compared as
   * @param filled rows that have a value, of each file
   */
  record ColumnRead(String name, String role, List<Long> filled) {}

  long rows() {
    return files.stream().mapToLong(FileRead::rows).sum();
  }

  long clusters() {
    return clusterSizes.values().stream().mapToLong(Long::longValue).sum();
  }
}
