package org.contactpoint.guard;

import org.contactpoint.access.Caller;
import org.contactpoint.access.Delegation;
import org.contactpoint.access.Role;
import org.contactpoint.access.Strength;
import org.contactpoint.kernel.Sector;

/** The caller of the guard's tests, known to the container as {@link #NAME}. */
final class Ann {

  static final String NAME = "ann";

  private Ann() {}

  static Caller with(Role role, Strength strength) {
    return with(role, strength, null);
  }

  static Caller with(Role role, Delegation delegation) {
    return with(role, Strength.STRONG, delegation);
  }

  private static Caller with(Role role, Strength strength, Delegation delegation) {
    return new Caller(
        1, NAME, "Ann", role, 2, "Org", null, Sector.HEALTH, "E08000006", 3, strength, delegation);
  }
}
