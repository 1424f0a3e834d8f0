package org.contactpoint.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.kernel.ChildId;

/** What one run of a guarded operation has told of itself; the guard makes the entry from it. */
public final class Notes {

  final Set<ChildId> subjects = new LinkedHashSet<>();
  final List<String> quoted = new ArrayList<>();
  final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  String reason;
  String text;
  String detail;
  Ledger.Outcome outcome;
  boolean change;
  Long accountId;
  Long organisationId;
  Long sessionId;
  Long onBehalfOf;
  byte[] entryId;

  /** Children noted, in the order of noting. */
  public List<ChildId> subjects() {
    return List.copyOf(subjects);
  }

  /** Code of the reason, or null. */
  public String reason() {
    return reason;
  }

  /** The short text, or null. */
  public String text() {
    return text;
  }

  /** What was asked, with marks and references before it, or null. */
  public String detail() {
    return Mark.write(marks, Quoted.write(quoted, detail));
  }

  /** The outcome noted, or null. */
  public Ledger.Outcome outcome() {
    return outcome;
  }

  /** Whether the operation changes data. */
  public boolean change() {
    return change;
  }

  /** Whose account it concerns, where nobody was signed in yet; or null. */
  public Long accountId() {
    return accountId;
  }

  /** That account's organisation, or null. */
  public Long organisationId() {
    return organisationId;
  }

  /** The session begun, or null. */
  public Long sessionId() {
    return sessionId;
  }

  /** The account for whom it was done, or null. */
  public Long onBehalfOf() {
    return onBehalfOf;
  }

  /** The entry id that repetitions share, or null. */
  public byte[] entryId() {
    return entryId == null ? null : entryId.clone();
  }
}
