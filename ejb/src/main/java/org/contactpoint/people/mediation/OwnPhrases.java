package org.contactpoint.people.mediation;

import java.time.Instant;
import java.util.List;

/**
 * A practitioner's own one-time phrases, by which a mediator knows who is calling. Each is asked
 * for by its number and serves once. Every method is guarded and recorded.
 */
public interface OwnPhrases {

  /** How many phrases a set has. */
  int MANY = 10;

  /** How many are left. */
  Left left();

  /**
   * Makes a new set; the old one serves no longer. The person is told of it by a notice.
   *
   * @param key idempotency key of the form
   * @return the phrases in the order of their numbers, from 1; shown once
   * @throws org.contactpoint.kernel.Conflict when the form is sent twice
   * @throws org.contactpoint.kernel.Refused for who is no practitioner
   */
  List<String> make(String key);

  /**
   * What is left of a set.
   *
   * @param madeAt when it was made, or null when there is none
   * @param left how many can still be used
   * @param blocked whether too many wrong phrases were said, so that a new set is needed
   */
  record Left(Instant madeAt, int left, boolean blocked) {}
}
