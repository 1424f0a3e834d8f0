package org.contactpoint.matching.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of addresses: usual short forms become one, words that say nothing are left out. */
public final class Words {

  private static final Map<String, String> SHORT = new HashMap<>();

  static {
    String[] pairs = {
      "STREET",
      "ST",
      "ROAD",
      "RD",
      "AVENUE",
      "AV",
      "AVE",
      "AV",
      "LANE",
      "LN",
      "DRIVE",
      "DR",
      "COURT",
      "CT",
      "CRESCENT",
      "CR",
      "CRES",
      "CR",
      "PLACE",
      "PL",
      "CLOSE",
      "CL",
      "TERRACE",
      "TCE",
      "TERR",
      "TCE",
      "HIGHWAY",
      "HWY",
      "PARADE",
      "PDE",
      "CIRCUIT",
      "CCT",
      "SQUARE",
      "SQ",
      "GARDENS",
      "GDNS",
      "GROVE",
      "GR",
      "BOULEVARD",
      "BLVD",
      "STRASSE",
      "ST",
      "STR",
      "ST",
      "NORTH",
      "N",
      "SOUTH",
      "S",
      "EAST",
      "E",
      "WEST",
      "W",
      "SAINT",
      "ST",
      "APARTMENT",
      "FLAT",
      "APT",
      "FLAT",
      "APPT",
      "FLAT",
      "UNIT",
      "FLAT",
      "NO",
      "",
      "NUMBER",
      "",
      "THE",
      "",
      "OF",
      "",
      "AND",
      ""
    };
    for (int i = 0; i < pairs.length; i += 2) {
      SHORT.put(pairs[i], pairs[i + 1]);
    }
  }

  private Words() {}

  /** The telling words of folded text, in order; a word that says nothing is left out. */
  public static List<String> of(String folded) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < folded.length()) {
      int to = folded.indexOf(' ', from);
      to = to < 0 ? folded.length() : to;
      String word = folded.substring(from, to);
      String shorter = SHORT.get(word);
      if (shorter == null) {
        shorter =
            word.length() > 8 && word.endsWith("STRASSE")
                ? word.substring(0, word.length() - 7) + "ST"
                : word;
      }
      if (!shorter.isEmpty()) {
        words.add(shorter);
      }
      from = to + 1;
    }
    return words;
  }

  /** Whether a word has a digit in it: house numbers, flats, codes. */
  public static boolean number(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
