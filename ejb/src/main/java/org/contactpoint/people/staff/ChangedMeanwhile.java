package org.contactpoint.people.staff;

import org.contactpoint.kernel.Conflict;

/** Thrown when the row has changed since it was shown: what was typed is judged against it anew. */
public class ChangedMeanwhile extends Conflict {

  private static final long serialVersionUID = 1L;

  private final long version;

  /**
   * Says what is there now.
   *
   * @param now what somebody else has written, in words
   * @param version of the row as it is now
   */
  public ChangedMeanwhile(String now, long version) {
    super(
        "Somebody else has changed this since you opened it. Now it is: "
            + now
            + ". What you typed is still here. Compare, then save again.");
    this.version = version;
  }

  /** The version with which a second sending would hold. */
  public long version() {
    return version;
  }
}
