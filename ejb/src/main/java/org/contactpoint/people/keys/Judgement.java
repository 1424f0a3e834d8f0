package org.contactpoint.people.keys;

/**
 * What came of the answer of a key.
 *
 * @param verdict what was right or wrong; its name is the code in the ledger
 * @param key the surrogate of the key whose signature is genuine, or 0
 * @param signCount the counter that came with it
 */
public record Judgement(Verdict verdict, long key, long signCount) {

  /** Right, or the first thing that is wrong. */
  public enum Verdict {
    KEY_FITS,
    KEY_UNREADABLE,
    KEY_REPLAY,
    KEY_ORIGIN,
    KEY_SITE,
    KEY_UNVERIFIED,
    KEY_OTHER,
    KEY_SIGNATURE,
    /** Genuine, but its counter has been reached before: there are two of it. */
    KEY_CLONED
  }

  static Judgement wrong(Verdict verdict) {
    return new Judgement(verdict, 0, 0);
  }

  /** Whether everything was right. */
  public boolean fits() {
    return verdict == Verdict.KEY_FITS;
  }

  /** Whether the key is genuine, and not the only one of its kind. */
  public boolean cloned() {
    return verdict == Verdict.KEY_CLONED;
  }
}
