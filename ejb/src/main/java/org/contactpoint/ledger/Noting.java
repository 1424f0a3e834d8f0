package org.contactpoint.ledger;

import java.util.Collection;
import org.contactpoint.kernel.ChildId;

/**
 * What a guarded operation tells the guard about itself while it runs, for the one entry that the
 * guard writes of it: whom it showed, why, what was asked, what came of it. Request scoped.
 */
public interface Noting {

  /** Children whose names the answer shows or whose record is touched. */
  void subjects(Collection<ChildId> children);

  /** The coded reason and the short text. */
  void reason(String code, String text);

  /** Something that an auditor should see at once; sealed in the entry. */
  void mark(Mark mark);

  /** What was asked; sealed in the entry. */
  void detail(String asked);

  /** The outcome, where it is not DONE. */
  void outcome(Ledger.Outcome outcome);

  /**
   * The operation changes data: the guard writes the entry inside the operation's own transaction,
   * so that change and entry stand or fall together.
   */
  void change();

  /**
   * Whose account it concerns, where the operation itself finds out: the steps of signing in.
   *
   * @param sessionId the session, or null while there is none
   */
  void actor(long accountId, long organisationId, Long sessionId);

  /**
   * The id of the entry, 16 bytes, where the operation can be sent twice: the repetition then has
   * the same entry, not a second one.
   */
  void entryId(byte[] id);

  /** The account for whom it is done, where somebody looks up for somebody else. */
  void onBehalfOf(long accountId);

  /** References that belong to it, such as those of lines that were read out; sealed. */
  void quoted(Collection<String> references);
}
