package org.contactpoint.matching.weigh;

/**
 * What two rows may be to one another. Agreement of several fields is no independent evidence where
 * there is a common cause, so each cause is a group of its own.
 */
public enum Group {
  /** One person, at one place. */
  SAME("one person"),
  /** One person who has moved: the fields of the place disagree together. */
  MOVED("one person who has moved"),
  /** Two persons who have nothing to do with each other. */
  STRANGERS("strangers"),
  /** Two persons of one area: the fields of the place agree in part. */
  NEIGHBOURS("neighbours"),
  /** Two persons of one family at one place. */
  HOUSEHOLD("one household"),
  /** The same, born on one day. */
  TWINS("twins"),
  /** Two persons of one family and one name at one place: father and son. */
  NAMESAKES("relatives of one name");

  private final String words;

  Group(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }

  /** Whether it is one person. */
  public boolean match() {
    return this == SAME || this == MOVED;
  }
}
