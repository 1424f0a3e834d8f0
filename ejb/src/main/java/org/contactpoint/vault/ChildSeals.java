package org.contactpoint.vault;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.contactpoint.kernel.ChildId;

/**
 * Seals the parts of children's records, each child under a key of its own (AES-256-GCM; table,
 * child and part are associated data, so that ciphertext cannot be moved). Plain text is padded so
 * that lengths tell little.
 */
public interface ChildSeals {

  /** Makes and stores a new key, within the caller's transaction. */
  ChildKey create(ChildId child);

  /** Makes and stores many new keys in batches, within the caller's transaction. */
  Map<ChildId, ChildKey> createAll(Collection<ChildId> children);

  /** The key of a child; empty once it is destroyed. */
  Optional<ChildKey> find(ChildId child);

  /** The keys of many children in one query; those destroyed are absent from the answer. */
  Map<ChildId, ChildKey> findAll(Collection<ChildId> children);

  /** Seals one part. */
  byte[] seal(ChildKey key, Table table, long part, byte[] plain);

  /**
   * Opens one part.
   *
   * @throws BrokenSeal when the bytes are not what was sealed here
   */
  byte[] open(ChildKey key, Table table, long part, byte[] sealed);

  /** The tables that hold sealed parts; the name is associated data and must never change. */
  enum Table {
    CHILD_SCORE,
    CHILD_PART
  }
}
