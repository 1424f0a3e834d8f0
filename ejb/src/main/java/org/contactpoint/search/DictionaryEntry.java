package org.contactpoint.search;

import java.nio.charset.StandardCharsets;
import org.contactpoint.child.NameRegister.NameUse;
import org.contactpoint.child.NameRegister.Role;

/**
 * A name of the dictionary with the number of its bearers, as it is sealed.
 *
 * @param use role and letters
 * @param bearers at least one
 */
record DictionaryEntry(NameUse use, int bearers) {

  /** What is sealed: role, letters, bearers. */
  byte[] plain() {
    return (use.role() + " " + use.letters() + " " + bearers).getBytes(StandardCharsets.US_ASCII);
  }

  static DictionaryEntry of(byte[] plain) {
    String[] words = new String(plain, StandardCharsets.US_ASCII).split(" ");
    return new DictionaryEntry(
        new NameUse(Role.valueOf(words[0]), words[1]), Integer.parseInt(words[2]));
  }

  @Override
  public String toString() {
    return "a name of the dictionary";
  }
}
