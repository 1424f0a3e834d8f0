package org.contactpoint.matching.standard;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * Text in capital letters A-Z, digits and single spaces, whatever the script. Accents are dropped
 * by the JDK; ICU, which is slow to load, is asked only for what the JDK cannot take apart.
 */
public final class Letters {

  private Letters() {}

  /**
   * Folds.
   *
   * @param raw as written, or null
   * @return A-Z, 0-9 and single spaces between; empty for nothing. Apostrophes join, all other
   *     marks part.
   */
  public static String fold(String raw) {
    if (raw == null || raw.isEmpty()) {
      return "";
    }
    String text = ascii(raw);
    char[] out = new char[text.length()];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        c -= 32;
      }
      if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        if (gap && length > 0) {
          out[length++] = ' ';
        }
        gap = false;
        out[length++] = c;
      } else if (c != '\'' && c != '`') {
        gap = true;
      }
    }
    return new String(out, 0, length);
  }

  /** Folded text without its spaces. */
  public static String squeeze(String folded) {
    return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
  }

  /** Only the digits of what was written. */
  public static String digits(String raw) {
    StringBuilder digits = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** The same in ASCII, as far as it can be written so; marks and case are kept. */
  public static String ascii(String raw) {
    if (isAscii(raw)) {
      return raw;
    }
    String parted = Normalizer.normalize(raw, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parted.length() + 4);
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (c == '\u00df') {
        plain.append("ss");
      } else if (c == '\u2019' || c == '\u2018') {
        plain.append('\'');
      } else if (c >= 0x2010 && c <= 0x2015 || c == 0x2212) {
        plain.append('-');
      } else if (c < 0x300 || c > 0x36f) {
        plain.append(c);
      }
    }
    String text = plain.toString();
    return isAscii(text) ? text : Icu.TO_ASCII.transliterate(raw);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static final class Icu {

    static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
