package org.contactpoint.people;

import java.util.Optional;
import org.contactpoint.kernel.Installation;

/** The installation and its switches, read from the database once a request. */
public interface Installations {

  /** What kind of installation this is; the product clock follows it. */
  Installation current();

  /** The state of a switch, or empty when it was never set. */
  Optional<String> switchState(String name);

  /** Whether the kill switch {@code all-users} stands at {@code CLOSED}. */
  default boolean closed() {
    return switchState("all-users").filter("CLOSED"::equals).isPresent();
  }

  /**
   * Whether a sign-in by code is limited. A sandbox lets everybody try everything, until its switch
   * {@code limited-sign-in} stands at {@code HELD}; elsewhere there is no way round it.
   */
  default boolean limitsCodes() {
    return current().mode() != Installation.Mode.SANDBOX
        || switchState("limited-sign-in").filter("HELD"::equals).isPresent();
  }
}
