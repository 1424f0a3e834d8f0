package org.contactpoint.involvement;

import java.time.LocalDate;
import java.util.List;

/**
 * Going through many of one's own children at once: with whom one still works and whom one has
 * left, before involvements lapse and at a new school year (F013). Guarded and recorded.
 */
public interface Rounds {

  /**
   * What somebody says of many involvements at once.
   *
   * @param still references of those that go on; each is confirmed for another year
   * @param left references of those that are over
   * @param until the last day of those that are over; of no effect where none is
   */
  record Answers(List<String> still, List<String> left, LocalDate until) {

    /** Keeps copies. */
    public Answers {
      still = List.copyOf(still);
      left = List.copyOf(left);
    }
  }

  /**
   * Confirms and ends the caller's own involvements, all of them or none. What has been ended or
   * taken back meanwhile stays as it is.
   *
   * @param idempotencyKey 16 bytes in base64url made by the form
   * @return how many were confirmed or ended
   * @throws org.contactpoint.kernel.InvalidInput when there is none, or for a bad last day
   * @throws org.contactpoint.kernel.NotFound when a reference is none of the caller's
   */
  int answer(Answers answers, String idempotencyKey);
}
