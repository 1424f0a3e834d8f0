package org.contactpoint.ledger;

import java.time.LocalDate;
import java.util.List;
import org.contactpoint.access.Reason;
import org.contactpoint.kernel.Sector;

/**
 * How often records were opened, by sector and reason, for publication (F123): that police and
 * youth justice open records for protection only can then be seen by everybody. Guarded and
 * recorded.
 */
public interface ReasonCounts {

  /** Counts are rounded to tens; more than none and fewer than this is told as just that. */
  int LEAST = 10;

  /**
   * The counts of a quarter of a year.
   *
   * @param quarter such as 2026-4; null or blank for the one under way
   * @throws org.contactpoint.kernel.InvalidInput for what is no quarter, or lies ahead
   */
  Published of(String quarter);

  /**
   * What may be published.
   *
   * @param from first local day
   * @param to last local day
   * @param complete whether the quarter is over; before, it is not for publication
   * @param lines every sector with every reason that it may give, and its refusals
   * @param quarters this quarter and the four before, newest first
   */
  record Published(
      String quarter,
      LocalDate from,
      LocalDate to,
      boolean complete,
      List<Line> lines,
      List<String> quarters) {}

  /**
   * One line.
   *
   * @param reason null for what was refused
   * @param count rounded to tens
   * @param few whether there were some, but fewer than {@link #LEAST}; the count is then 0
   */
  record Line(Sector sector, Reason reason, int count, boolean few) {

    static Line of(Sector sector, Reason reason, int exactly) {
      boolean few = exactly > 0 && exactly < LEAST;
      int rounded = (exactly + LEAST / 2) / LEAST * LEAST;
      return new Line(sector, reason, few ? 0 : rounded, few);
    }
  }
}
