package org.contactpoint.child;

import org.contactpoint.vault.Tokens;

/**
 * By what a child is found through a part of the record.
 *
 * @param kind PRACTITIONER, TEAM, ORGANISATION or AUTHORITY; or SOUND_LANGUAGE_MONTH
 * @param first first value, or empty
 * @param second second value, or empty
 * @param id the surrogate of that practitioner, team or organisation; or the month
 */
public record FinderKey(Tokens.Kind kind, String first, String second, long id) {

  /** Of somebody. */
  public FinderKey(Tokens.Kind kind, long id) {
    this(kind, "", "", id);
  }

  @Override
  public String toString() {
    return "finder";
  }
}
