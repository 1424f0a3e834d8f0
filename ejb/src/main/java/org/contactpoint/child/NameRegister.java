package org.contactpoint.child;

import java.util.Collection;

/**
 * Keeps the names that children bear, so that search can find the names near a mistyped one. Each
 * name has a count of its bearers; one that nobody bears any more is forgotten, so that a destroyed
 * child's rare name goes too. Works within the caller's transaction. Search implements it.
 */
public interface NameRegister {

  /** Counts one more bearer for each use; the same name may be there many times. */
  void add(Collection<NameUse> uses);

  /** Counts one bearer less for each use. */
  void release(Collection<NameUse> uses);

  /**
   * A name that somebody bears.
   *
   * @param role first or family name
   * @param letters upper-case letters, as {@code matching.IndexKeys} gives them
   */
  record NameUse(Role role, String letters) {

    @Override
    public String toString() {
      return "a use of a name";
    }
  }

  /** The two dictionaries. */
  enum Role {
    FORENAME,
    SURNAME
  }
}
