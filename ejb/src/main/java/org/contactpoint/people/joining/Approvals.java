package org.contactpoint.people.joining;

import java.time.Instant;
import org.contactpoint.people.staff.StaffKeeping;

/**
 * The second pair of eyes: a management team decides about a request of somebody else, for somebody
 * else. Of two who decide at once one is heard, and the other is told.
 *
 * <p>Both throw {@code NotFound} outside one's reach, {@code Refused} for one's own request and for
 * oneself, {@code InvalidInput} for what cannot be read, {@code Conflict} when it has been decided
 * or no longer can be.
 */
public interface Approvals {

  /** Makes person, account and standings, and an invitation that is shown once. */
  Invitation approve(StaffKeeping.Order order);

  /** Refuses; whoever asked can read why. */
  void refuse(StaffKeeping.Order order);

  /**
   * What the new user needs to come in.
   *
   * @param username chosen by the product
   * @param words to be handed or read out to the person
   * @param until when it ends
   */
  record Invitation(String username, String words, Instant until) {

    @Override
    public String toString() {
      return "invitation";
    }
  }
}
