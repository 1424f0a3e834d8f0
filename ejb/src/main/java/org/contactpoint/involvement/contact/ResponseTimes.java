package org.contactpoint.involvement.contact;

import java.time.Duration;
import java.util.List;

/**
 * How fast the organisations of a management team's authority answer requests to get in touch
 * (F053): numbers of office work, of no child and no person. Guarded and recorded.
 */
public interface ResponseTimes {

  /** Over how many days requests are counted. */
  int DAYS = 90;

  /** Organisations that were asked in the past ninety days, the slowest to answer first. */
  List<Row> list();

  /**
   * One organisation.
   *
   * @param organisation its name
   * @param asked how many requests
   * @param answered how many of them have been dealt with
   * @param passedOn how many were not answered in time
   * @param seen half were seen within this time, of those that were; or null
   * @param answer half were dealt with within this time, of those that were; or null
   */
  record Row(
      String organisation, int asked, int answered, int passedOn, Duration seen, Duration answer) {}
}
