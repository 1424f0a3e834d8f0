package org.contactpoint.involvement;

import org.contactpoint.child.OpenChild;

/**
 * Somebody has joined or left those who work with a child, or leads from now on, or leads no more:
 * told within the transaction.
 *
 * @param child the record as it was before
 * @param fact the involvement as it is now
 */
public record WorkChanged(OpenChild child, InvolvementFact fact) {

  @Override
  public String toString() {
    return "a change of who works with a child";
  }
}
