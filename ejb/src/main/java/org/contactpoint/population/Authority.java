package org.contactpoint.population;

import java.time.LocalDate;
import java.util.List;

/**
 * An English local authority with children's services, now or before: a fact.
 *
 * @param code GSS code
 * @param name as it is called
 * @param region its region
 * @param kind such as {@code County}
 * @param start since when, or null
 * @param end its last day, or null while it exists
 * @param replacedBy GSS codes of its successors; empty while it exists
 */
public record Authority(
    String code,
    String name,
    String region,
    String kind,
    LocalDate start,
    LocalDate end,
    List<String> replacedBy) {

  /** The 153 of 2026 and the eight that ended since 2019. */
  public static List<Authority> all() {
    return Tables.lines("authorities.txt").stream().map(Authority::read).toList();
  }

  private static Authority read(String line) {
    String[] cells = line.split("\\|", -1);
    return new Authority(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        day(cells[4]),
        day(cells[5]),
        cells[6].isEmpty() ? List.of() : List.of(cells[6].split(" ")));
  }

  private static LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }
}
