package org.contactpoint.search.story;

import java.time.Instant;
import java.util.List;
import org.contactpoint.disclosure.Reachable;
import org.contactpoint.disclosure.StoryView;
import org.contactpoint.kernel.StoryAnswer;

/**
 * What becomes of records that may be about one child: a duty of the management team's desk, which
 * answers within five working days. Guarded and recorded.
 */
public interface StoryCases {

  /** What the caller handed over, the newest first. No child is named. */
  List<Row> own();

  /** What was handed to the caller's management team: what waits first, the soonest due first. */
  List<Row> list();

  /**
   * A case with its records side by side; each name is a look.
   *
   * @param story opaque handle of a case of the caller's management team
   * @throws org.contactpoint.kernel.NotFound for any other
   * @throws org.contactpoint.kernel.Refused when one is of the caller's own family
   */
  View view(String story);

  /**
   * Answers.
   *
   * @param story opaque handle
   * @param answer what the desk says
   * @param one handles of those records that are about one child, when that is the answer: two or
   *     more of the case
   * @param text why, in 3 to 200 characters
   * @param key idempotency key of the form
   * @throws org.contactpoint.kernel.InvalidInput with a problem at each field
   * @throws org.contactpoint.kernel.Conflict when it has been answered already
   * @throws org.contactpoint.kernel.Refused when the caller handed it over
   */
  void answer(String story, StoryAnswer answer, List<String> one, String text, String key);

  /**
   * A line of a list.
   *
   * @param handle opaque
   * @param by who handed it over
   * @param askedAt when
   * @param dueAt by when the desk owes an answer
   * @param late whether it is overdue
   * @param records how many records it is about
   * @param text why, in the words of who handed it over; empty when its records are gone
   * @param answer or null
   * @param why the desk's words, or null
   * @param answeredAt when, or null
   */
  record Row(
      String handle,
      Reachable by,
      Instant askedAt,
      Instant dueAt,
      boolean late,
      int records,
      String text,
      StoryAnswer answer,
      String why,
      Instant answeredAt) {}

  /**
   * A case.
   *
   * @param own whether the caller handed it over
   * @param first the record that was begun with
   * @param others the others
   */
  record View(Row row, boolean own, StoryView first, List<StoryView> others) {}
}
