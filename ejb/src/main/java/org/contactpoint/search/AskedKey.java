package org.contactpoint.search;

import org.contactpoint.vault.Tokens.Key;

/**
 * A key that a question asks the index for.
 *
 * @param key what is asked for
 * @param weight how much a child found by it is to be preferred for opening, above 0
 */
public record AskedKey(Key key, double weight) {

  @Override
  public String toString() {
    return "a key asked for";
  }
}
