package org.contactpoint.child;

import java.util.Collection;
import java.util.Map;

/**
 * The dictionary of distinct names from which near names are found, with a count of records for each,
 * so that a destroyed child's rare name goes too. Works within the caller's transaction.
 */
public interface NameRegister {

  /** Which of a person's names. */
  enum Part {
    FORENAME,
    SURNAME
  }

  /**
   * A name as letters only.
   *
   * @param part forename or surname
   * @param letters A to Z, upper case, never empty
   */
  record Name(Part part, String letters) {

    @Override
    public String toString() {
      return "name";
    }
  }

  /** One more record for each name, counted as often as it is given. */
  void add(Map<Name, Integer> names);

  /** One record less for each name; a name with none left is forgotten. */
  void release(Collection<Name> names);
}
