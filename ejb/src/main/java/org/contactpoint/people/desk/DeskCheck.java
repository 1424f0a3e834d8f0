package org.contactpoint.people.desk;

import java.util.Arrays;
import java.util.Optional;

/** What the desk may ask to be sure who it is; what was answered is kept nowhere. */
public enum DeskCheck {
  MANAGER("Named the own manager"),
  TEAM("Named the own team and two colleagues"),
  LAST_SIGN_IN("Said when and from where the last sign-in was"),
  SWITCHBOARD("Was put through by the switchboard of the organisation");

  private final String label;

  DeskCheck(String label) {
    this.label = label;
  }

  /** A few words for the box to tick. */
  public String label() {
    return label;
  }

  static Optional<DeskCheck> read(String code) {
    return Arrays.stream(values()).filter(check -> check.name().equals(code)).findFirst();
  }
}
