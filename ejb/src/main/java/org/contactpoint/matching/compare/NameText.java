package org.contactpoint.matching.compare;

import org.contactpoint.matching.NameForms;

/** A name in letters with what comparing it needs, worked out when first asked for. */
public final class NameText {

  private final String letters;
  private final long signature;
  private String sound;

  /** Of upper-case letters A-Z. */
  public NameText(String letters) {
    this.letters = letters;
    signature = Likeness.signature(letters);
  }

  /** The letters. */
  public String letters() {
    return letters;
  }

  /** How it sounds. */
  public String sound() {
    if (sound == null) {
      sound = NameForms.sound(letters);
    }
    return sound;
  }

  long signature() {
    return signature;
  }

  @Override
  public String toString() {
    return "name";
  }
}
