package org.contactpoint.disclosure;

import java.time.Instant;

/**
 * That somebody opened the record, as the child's lead professional is told. Never the short text.
 *
 * @param entry reference of the ledger entry, to quote to an auditor; says nothing of the child
 * @param at when
 * @param who name of who looked, or for whom it was looked up on the telephone
 * @param organisation of that person
 * @param mediator name and organisation of who looked it up for that person, or null
 * @param reason the label of the coded reason
 * @param wrong whether the person said that it was the wrong record
 * @param own whether it is the reader's own
 */
public record LookView(
    String entry,
    Instant at,
    String who,
    String organisation,
    String mediator,
    String reason,
    boolean wrong,
    boolean own) {

  @Override
  public String toString() {
    return "a look";
  }
}
