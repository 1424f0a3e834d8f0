package org.contactpoint.matching.compare;

import org.contactpoint.matching.Nicknames;

/**
 * Which forenames are hardly anybody's, so that a slip of the pen may have made them of another.
 */
final class Slips {

  /** A spelling that one in so many of its neighbour's bearers has is a slip of the pen. */
  private static final int SLIPS = 25;

  /** Letters from which a slip of the pen leaves a name known. */
  private static final int LONG_ENOUGH = 4;

  private final NameTable names;
  private final Likeness likeness;

  Slips(NameTable names, Likeness likeness) {
    this.names = names;
    this.likeness = likeness;
  }

  /**
   * Whether so few bear it, in all or beside the other, that it is more likely a slip of the pen
   * than a name.
   */
  boolean rare(int name, int beside) {
    int bearers = names.bearers(name);
    return bearers <= Math.max(2, names.rows() / 100_000)
        || bearers * SLIPS <= names.bearers(beside);
  }

  /** See {@link Comparer#misspelt}; of names instead of rows. */
  int misspelt(int one, int other) {
    int rare = (rare(one, other) ? 1 : 0) + (rare(other, one) ? 1 : 0);
    return rare == 1 && one > 0 && other > 0 && !ofTheOther(one, other) ? 2 : rare;
  }

  /**
   * Whether a slip of the pen may make one name of the other: of more than one letter hardly where
   * the first is another one, or where there are but two or three letters. Wenna is not a slip of
   * Sienna, nor Xi of Xiao.
   */
  private boolean ofTheOther(int one, int other) {
    String a = names.word(one).letters();
    String b = names.word(other).letters();
    boolean begun = Math.min(a.length(), b.length()) >= LONG_ENOUGH && a.charAt(0) == b.charAt(0);
    return begun || likeness.edits(a, b, 1) <= 1 || ofNickname(a, other) || ofNickname(b, one);
  }

  /** Whether a rare spelling is a short form of a name but for one letter. */
  boolean ofNickname(String rare, int name) {
    if (rare.length() < LONG_ENOUGH) {
      return false;
    }
    for (int nickname : names.nicknames(name)) {
      String text = names.text(nickname);
      if (text.length() >= LONG_ENOUGH
          && Nicknames.close(names.text(name), text)
          && likeness.edits(rare, text, 1) == 1) {
        return true;
      }
    }
    return false;
  }
}
