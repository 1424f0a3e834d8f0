package org.contactpoint.people;

import java.time.Instant;
import java.util.Optional;

/**
 * What the signed-in person has begun to fill in, sealed, for seven days: a session that ends must
 * not cost anybody their work. A page is named by an opaque id. One about a child begins with the
 * child's handle for this account, so that the draft goes with the record; one that has only words
 * to be named by is stored as their keyed hash.
 */
public interface Drafts {

  /** The operation of what was being sent when a session ended, see {@link Interrupted}. */
  String INTERRUPTED = "INTERRUPTED";

  /** Its page: there is one for an account, the last. */
  String LAST = "last";

  /**
   * Keeps a draft. An account keeps a hundred; then the one that would expire first goes.
   *
   * @param operation code of the operation that the form leads to, at most 40 characters
   * @param page opaque id of what the page is about, or words, at most 400 characters
   * @param version the version that the page was loaded with, 0 when there was none
   * @param content what was filled in, at most 8,000 bytes of UTF-8
   * @return the new version, from 1
   * @throws org.contactpoint.kernel.Conflict when another tab has saved in the meantime
   * @throws org.contactpoint.kernel.InvalidInput when it is too long
   */
  long save(String operation, String page, long version, String content);

  /** The caller's draft for a page, unless it has expired or its key has been destroyed. */
  Optional<Draft> load(String operation, String page);

  /** Throws the caller's draft away, if there is one. */
  void discard(String operation, String page);

  /**
   * A draft.
   *
   * @param version to be given back when saving
   * @param begun when it was first kept
   * @param content what was filled in
   */
  record Draft(long version, Instant begun, String content) {

    @Override
    public String toString() {
      return "draft";
    }
  }
}
