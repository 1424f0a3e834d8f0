package org.contactpoint.disclosure;

import java.util.ArrayList;
import java.util.List;

/** A telephone number as it is said: figures in groups of two or three. */
final class SpokenNumber {

  private static final int GROUP = 3;

  private SpokenNumber() {}

  /** The groups with blanks between them; null for null. */
  static String of(String telephone) {
    if (telephone == null) {
      return null;
    }
    String plus = telephone.strip().startsWith("+") ? "+" : "";
    String figures = telephone.replaceAll("[^0-9]", "");
    List<String> groups = new ArrayList<>();
    int at = 0;
    while (at < figures.length()) {
      int left = figures.length() - at;
      int size = left == 4 ? 2 : Math.min(GROUP, left);
      groups.add(figures.substring(at, at + size));
      at += size;
    }
    return plus + String.join(" ", groups);
  }
}
