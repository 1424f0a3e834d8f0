package org.contactpoint.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactpoint.kernel.Sector;

/**
 * The coded reasons for opening a record. Police and youth justice have a list of their own:
 * protection only (decisions.md, F123).
 */
public enum Reason {
  WORKING_WITH_CHILD("I am working with this child", "You or your team see the child now", false),
  PLANNING_SUPPORT("Planning support", "You are about to offer or change a service", false),
  SAFEGUARDING_ENQUIRY("Safeguarding enquiry", "There is a concern for the child's safety", true),
  CHILD_MISSING("Child is missing", "The child is not where the child should be", true),
  HOME_VISIT("Home visit", "You need to know where to go", true),
  CHECKING_IDENTITY("Checking identity", "You must be sure that this is the right child", true),
  ADDRESS_OR_SCHOOL_CHANGE("Child has moved", "The child came to you from somewhere else", false),
  PROTECTING_CHILD("Protecting a child", "Police and youth justice: a child may be at risk", true),
  MISSING_CHILD_POLICE("Missing child", "Police and youth justice: a child is missing", true),
  CHILD_AT_RISK_IN_HOUSEHOLD(
      "Child at risk in a household", "Police and youth justice: called to a home", true),
  /** Never chosen: it is the reason of whatever an emergency look-up opens (F048). */
  EMERGENCY("Emergency", "A child is in danger now", true);

  private final String label;
  private final String hint;
  private final boolean needsAddress;

  Reason(String label, String hint, boolean needsAddress) {
    this.label = label;
    this.hint = hint;
    this.needsAddress = needsAddress;
  }

  /** A few words for the radio button. */
  public String label() {
    return label;
  }

  /** One line below the label. */
  public String hint() {
    return hint;
  }

  /** Whether the reason needs address, carers' contacts and own identifiers (decisions.md). */
  public boolean needsAddress() {
    return needsAddress;
  }

  /** The reason of a code, or empty when it is none. */
  public static Optional<Reason> read(String code) {
    return Stream.of(values()).filter(reason -> reason.name().equals(code)).findFirst();
  }

  /** The reasons that a caller of this sector may give, in the order of the page. */
  public static List<Reason> of(Sector sector) {
    return Stream.of(values())
        .filter(r -> r != EMERGENCY && r.protectionOnly() == protectionOnly(sector))
        .toList();
  }

  /** Whether a sector opens records for the protection of a child and for nothing else (F123). */
  public static boolean protectionOnly(Sector sector) {
    return sector == Sector.POLICE || sector == Sector.YOUTH_JUSTICE;
  }

  private boolean protectionOnly() {
    return ordinal() >= PROTECTING_CHILD.ordinal();
  }
}
