package org.contactpoint.people.family;

import java.util.List;

/**
 * The signed-in person's own declaration. One adds to it and takes nothing away: that would open
 * the record that it bars. Guarded and recorded.
 */
public interface OwnFamily {

  /** What is declared, oldest first. */
  List<Families.Declared> declared();

  /**
   * Declares oneself or somebody of one's family or household; once for each key of a form.
   *
   * @throws org.contactpoint.kernel.InvalidInput with every field that is not as it should be
   */
  void declare(FamilyForm form);
}
