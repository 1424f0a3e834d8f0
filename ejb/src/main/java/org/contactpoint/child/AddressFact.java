package org.contactpoint.child;

import java.time.LocalDate;
import java.util.List;

/**
 * One address, or the statement that there is none (F003).
 *
 * @param state whether it is current, the last known, or a statement instead of an address
 * @param lines the lines above the postcode; empty for a statement
 * @param postcode canonical postcode, or null
 * @param from since when, or null
 * @param to until when, or null
 * @param confirmed when a source last said so
 */
public record AddressFact(
    State state,
    List<String> lines,
    String postcode,
    LocalDate from,
    LocalDate to,
    LocalDate confirmed) {

  /**
   * What is known of where the child lives (SI 2007/2182 Sch. 1 tells three ways of having left:
   * expected back within three years, not expected, not known).
   */
  public enum State {
    CURRENT,
    LAST_KNOWN,
    FORMER,
    NO_KNOWN_ADDRESS,
    LEFT_ENGLAND,
    LEFT_ENGLAND_RETURNING,
    LEFT_ENGLAND_FOR_GOOD
  }

  @Override
  public String toString() {
    return "address";
  }
}
