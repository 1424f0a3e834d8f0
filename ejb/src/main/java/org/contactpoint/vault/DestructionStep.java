package org.contactpoint.vault;

import java.util.Collection;
import org.contactpoint.kernel.ChildId;

/**
 * What one room has to remove when a record is destroyed. Each room that keeps anything derived
 * from a record is a CDI bean of this kind; the vault finds them all and runs them in order, within
 * the one transaction of the destruction, while the record can still be opened.
 */
public interface DestructionStep {

  /** What it removes, in a few words for the certificate; says nothing of a child. */
  String name();

  /** Lower first; the vault's own removal of rows and key comes after all of them. */
  int order();

  /** Removes what this room keeps of a child: index rows, counts of names, and so on. */
  void destroy(ChildId child);

  /**
   * Called after a restore has brought back destroyed children, whose rows have been removed again,
   * or rows under keys that have been destroyed since. Neither can be opened any more, so what was
   * counted from records has to be counted anew.
   *
   * @param children who had come back; may be empty
   */
  default void replayed(Collection<ChildId> children) {}
}
