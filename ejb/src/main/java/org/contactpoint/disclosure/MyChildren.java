package org.contactpoint.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The children with whom the caller works (F050 in first form). Guarded and recorded. */
public interface MyChildren {

  /**
   * The list as a visit to it: with what has changed since the visit before. A look within half an
   * hour belongs to the same visit.
   */
  Visit visit();

  /**
   * A visit.
   *
   * @param before when the visit before was, or null for the first
   * @param rows as of {@link #mine}
   * @param news what has happened since, by the opaque reference of the caller's involvement
   */
  record Visit(Instant before, List<MyChild> rows, Map<String, List<ChildNews>> news) {}

  /** The caller's own active involvements, soonest expiry first; naming each child is a look. */
  List<MyChild> mine();
}
