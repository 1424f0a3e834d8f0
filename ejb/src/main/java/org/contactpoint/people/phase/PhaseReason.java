package org.contactpoint.people.phase;

import java.util.Arrays;
import java.util.Optional;

/** The coded reasons for a step forward or back. */
public enum PhaseReason {
  READY("Everything that the step needs is done"),
  TRAINED("Enough people are trained"),
  NOT_READY("Something that the step needs is missing"),
  PROBLEM("A problem has come up"),
  ASKED("The authority or organisation asked for it"),
  BY_MISTAKE("The step before was a mistake");

  private final String label;

  PhaseReason(String label) {
    this.label = label;
  }

  /** A few words for the radio button and the history. */
  public String label() {
    return label;
  }

  /** The reason of a code, if it is one. */
  static Optional<PhaseReason> read(String code) {
    return Arrays.stream(values()).filter(reason -> reason.name().equals(code)).findFirst();
  }
}
