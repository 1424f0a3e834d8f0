package org.contactpoint.disclosure;

import java.time.Instant;
import org.contactpoint.involvement.contact.Outcome;
import org.contactpoint.involvement.contact.Purpose;
import org.contactpoint.involvement.contact.Urgency;

/**
 * A request to get in touch, as one of its two sides sees it.
 *
 * @param request opaque handle
 * @param child opaque handle of the record, to open it for a reason
 * @param name the child's name in use
 * @param born birth date as shown, with age
 * @param own whether the reader asked it
 * @param asker who asks, and how to reach that person
 * @param asked who is asked
 * @param service through which involvement
 * @param purpose for what
 * @param urgency by when
 * @param text what it is about
 * @param askedAt when
 * @param dueAt when it is passed on, or was
 * @param late whether that time is over
 * @param stage 0 with whom was asked; 1 passed on to the team or organisation as well; 2 to the
 *     management team as well
 * @param named whether the reader is who was asked by name
 * @param acknowledgedAt when it was seen, or null
 * @param acknowledgedBy by whom, or null
 * @param outcome what came of it, or null
 * @param why in words, or null
 * @param settledAt when, or null
 * @param settledBy by whom, or null
 */
public record ContactView(
    String request,
    String child,
    String name,
    String born,
    boolean own,
    Reachable asker,
    Reachable asked,
    String service,
    Purpose purpose,
    Urgency urgency,
    String text,
    Instant askedAt,
    Instant dueAt,
    boolean late,
    int stage,
    boolean named,
    Instant acknowledgedAt,
    String acknowledgedBy,
    Outcome outcome,
    String why,
    Instant settledAt,
    String settledBy) {

  /** Whether nothing has come of it yet. */
  public boolean open() {
    return outcome == null;
  }

  @Override
  public String toString() {
    return "a request to get in touch";
  }
}
