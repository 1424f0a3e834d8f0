package org.contactpoint.people.emergency;

import java.time.Instant;
import java.util.List;

/**
 * What somebody owes after a look-up in an emergency: to write, by the next working day, why it
 * could not wait. One that is overdue withdraws the right until it is written (F048). Guarded and
 * recorded.
 */
public interface Explanations {

  /** The caller's emergencies of the past thirty days, the latest first. */
  List<Own> mine();

  /**
   * One of the caller's emergencies.
   *
   * @throws org.contactpoint.kernel.NotFound when it is not the caller's
   */
  Own view(String emergency);

  /**
   * Writes the explanation, once.
   *
   * @param text 20 to 200 characters, sealed
   * @throws org.contactpoint.kernel.InvalidInput when the text is too short or too long
   * @throws org.contactpoint.kernel.Conflict when it was written already
   */
  void write(String emergency, String text);

  /**
   * An emergency of one's own.
   *
   * @param emergency opaque handle
   * @param at when it began
   * @param dueAt by when the explanation is owed
   * @param late whether it is overdue
   * @param said what was said then
   * @param opened how many records were opened in it
   * @param written the explanation, or null
   */
  record Own(
      String emergency,
      Instant at,
      Instant dueAt,
      boolean late,
      String said,
      int opened,
      String written) {

    @Override
    public String toString() {
      return "an emergency";
    }
  }
}
