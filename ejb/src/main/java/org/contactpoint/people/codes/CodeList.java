package org.contactpoint.people.codes;

import java.util.Arrays;

/**
 * The lists of codes whose wordings are kept with their days. The names are stored: never rename.
 */
public enum CodeList {
  /** What an organisation is: codes come and go, each in a sector. */
  ORGANISATION_KIND(true),
  /** Why a record is opened: the product goes by these codes. */
  REASON(false),
  /** What somebody does who works with a child: the product goes by these codes. */
  SERVICE(false);

  private final boolean open;

  CodeList(boolean open) {
    this.open = open;
  }

  /** Whether codes can be added and ended; else they can only be worded anew. */
  public boolean open() {
    return open;
  }

  /** The list of a name; the kinds of organisation for anything else. */
  public static CodeList read(String name) {
    return Arrays.stream(values())
        .filter(list -> list.name().equals(name))
        .findFirst()
        .orElse(ORGANISATION_KIND);
  }
}
