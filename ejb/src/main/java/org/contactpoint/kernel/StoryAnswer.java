package org.contactpoint.kernel;

/** What the management team's desk says of records that may be about one child (F122). */
public enum StoryAnswer {
  ONE_CHILD,
  DIFFERENT_CHILDREN,
  CANNOT_TELL
}
