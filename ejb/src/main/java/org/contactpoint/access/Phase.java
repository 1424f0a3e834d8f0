package org.contactpoint.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * How far an authority, or an organisation in it, has got on its way to going live (F130). The
 * earlier phase of the two counts. What a phase holds back is children; setting up goes on in all
 * of them. One table, read by guard, menus and the rights document.
 */
public enum Phase {
  /** Organisations are registered, staff vetted and trained. */
  PREPARING,
  /**
   * The management team finds and opens records, so that children are shielded before others look.
   */
  SHIELDING,
  /** Everybody practises, on synthetic children only. */
  TRAINING,
  LIVE;

  /**
   * Whether this phase holds a role's right back no longer; whether the role has the right at all
   * is for {@link Right} to say.
   *
   * @param synthetic whether all children of this installation are invented; asked only if need be
   */
  public boolean allows(Right right, Role role, BooleanSupplier synthetic) {
    if (this == LIVE || !right.aboutChildren()) {
      return true;
    }
    boolean shielding =
        role == Role.MANAGEMENT_TEAM && (right == Right.FIND_CHILD || right == Right.OPEN_RECORD);
    return switch (this) {
      case SHIELDING -> shielding;
      case TRAINING -> shielding || synthetic.getAsBoolean();
      default -> false;
    };
  }

  /** The phase of a stored word; whatever is none holds everything back. */
  public static Phase read(String word) {
    return Arrays.stream(values())
        .filter(phase -> phase.name().equals(word))
        .findFirst()
        .orElse(PREPARING);
  }

  /** The earlier of the two. */
  public Phase and(Phase other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** What it is called in the middle of a sentence. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What somebody is told whom it holds back: true on the way forward and after a step back. */
  String words() {
    return switch (this) {
      case PREPARING -> "At this step nobody can look children up.";
      case SHIELDING ->
          "At this step only the management team can look children up, to shield those who need it.";
      case TRAINING ->
          "At this step nobody can look real children up. Practise in the training installation.";
      case LIVE -> "";
    };
  }
}
