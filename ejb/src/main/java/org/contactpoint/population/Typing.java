package org.contactpoint.population;

import java.util.Map;

/** Mistakes of people who type names: a neighbouring key, a letter lost, doubled or exchanged. */
final class Typing {

  private static final Map<Character, String> NEIGHBOURS =
      Map.ofEntries(
          Map.entry('a', "sqw"),
          Map.entry('b', "vn"),
          Map.entry('c', "xv"),
          Map.entry('d', "sf"),
          Map.entry('e', "wr"),
          Map.entry('f', "dg"),
          Map.entry('g', "fh"),
          Map.entry('h', "gj"),
          Map.entry('i', "uo"),
          Map.entry('j', "hk"),
          Map.entry('k', "jl"),
          Map.entry('l', "k"),
          Map.entry('m', "n"),
          Map.entry('n', "bm"),
          Map.entry('o', "ip"),
          Map.entry('p', "o"),
          Map.entry('q', "wa"),
          Map.entry('r', "et"),
          Map.entry('s', "ad"),
          Map.entry('t', "ry"),
          Map.entry('u', "yi"),
          Map.entry('v', "cb"),
          Map.entry('w', "qe"),
          Map.entry('x', "zc"),
          Map.entry('y', "tu"),
          Map.entry('z', "x"));

  private Typing() {}

  /** The word with one mistake behind its first letter; words of two letters stay as they are. */
  static String mistype(Dice dice, String word) {
    if (word.length() < 3) {
      return word;
    }
    int at = dice.between(1, word.length() - 1);
    String before = word.substring(0, at);
    char letter = word.charAt(at);
    String after = word.substring(at + 1);
    return switch (dice.below(4)) {
      case 0 -> before + neighbour(dice, letter) + after;
      case 1 -> before + after;
      case 2 -> before + letter + letter + after;
      default -> after.isEmpty() ? before : before + after.charAt(0) + letter + after.substring(1);
    };
  }

  private static char neighbour(Dice dice, char letter) {
    String near = NEIGHBOURS.getOrDefault(Character.toLowerCase(letter), "e");
    return near.charAt(dice.below(near.length()));
  }
}
