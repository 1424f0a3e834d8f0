package org.contactpoint.disclosure;

import java.util.List;

/** The children with whom the caller works (F050 in first form). Guarded and recorded. */
public interface MyChildren {

  /** The caller's own active involvements, soonest expiry first; naming each child is a look. */
  List<MyChild> mine();
}
