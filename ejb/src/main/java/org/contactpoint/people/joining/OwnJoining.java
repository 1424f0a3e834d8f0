package org.contactpoint.people.joining;

import java.time.LocalDate;
import java.util.List;

/**
 * What the signed-in person owes before anything else opens: signing the agreement, at first and
 * again at the next sign-in after its text has changed or three years are over; and, once,
 * confirming the training.
 */
public interface OwnJoining {

  /** The agreement and the training, and what of them is still to be done. */
  Owed owed();

  /**
   * Signs the agreement.
   *
   * @param version of the text that was read
   * @throws org.contactpoint.kernel.InvalidInput unless the person says that it was read
   * @throws org.contactpoint.kernel.Conflict when there is a newer text
   */
  void sign(String version, boolean agreed);

  /**
   * Confirms the training that was recorded.
   *
   * @throws org.contactpoint.kernel.InvalidInput unless the person says that it was done
   */
  void confirm(boolean done);

  /**
   * What is owed.
   *
   * @param version of the agreement's text
   * @param words its paragraphs
   * @param signed whether it is signed
   * @param training whether the training is still to be confirmed
   * @param course version of the course, or null
   * @param trained its day, or null
   */
  record Owed(
      String version,
      List<String> words,
      boolean signed,
      boolean training,
      String course,
      LocalDate trained) {}
}
