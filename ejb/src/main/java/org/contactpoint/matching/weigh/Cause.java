package org.contactpoint.matching.weigh;

import org.contactpoint.matching.compare.Slot;

/** Which distribution a slot follows in a group: what the two rows' agreement comes from. */
final class Cause {

  /** They are one person's. */
  static final int PERSON = 0;

  /** They agree by chance, if at all. */
  static final int CHANCE = 1;

  /** They are one person's at two places. */
  static final int AFTER_MOVE = 2;

  /** They are of one area. */
  static final int AREA = 3;

  /** They are one family's. */
  static final int FAMILY = 4;

  /** How many there are. */
  static final int COUNT = 5;

  private Cause() {}

  /**
   * The cause.
   *
   * @param place whether the slot tells of the place
   */
  static int of(Group group, Slot.Kind kind, boolean place) {
    return switch (group) {
      case SAME -> PERSON;
      case MOVED -> place ? AFTER_MOVE : PERSON;
      case STRANGERS -> CHANCE;
      case NEIGHBOURS -> place ? AREA : CHANCE;
      case HOUSEHOLD -> home(kind, place) ? FAMILY : CHANCE;
      case TWINS -> home(kind, place) ? FAMILY : kind == Slot.Kind.BIRTH ? PERSON : CHANCE;
      case NAMESAKES -> home(kind, place) ? FAMILY : kind == Slot.Kind.FORENAME ? PERSON : CHANCE;
    };
  }

  /** What a family shares. */
  static boolean home(Slot.Kind kind, boolean place) {
    return place || kind == Slot.Kind.SURNAME || kind == Slot.Kind.PHONE || kind == Slot.Kind.EMAIL;
  }
}
