package org.contactpoint.population;

import java.util.List;

/**
 * Naming customs, with how common they are among children in England and how many surnames are rare
 * ones put together from parts. Caribbean families mostly bear English surnames and are counted
 * there.
 */
enum Culture {
  ENGLISH("english", 660, 26, true),
  WELSH("welsh", 25, 0, true),
  IRISH("irish", 45, 10, true),
  SCOTTISH("scottish", 40, 8, true),
  SOUTH_ASIAN_MUSLIM("south-asian-muslim", 85, 12, false),
  SOUTH_ASIAN_HINDU_SIKH("south-asian-hindu-sikh", 40, 14, false),
  ARABIC("arabic", 22, 35, false),
  AFRICAN("african", 42, 35, false),
  POLISH("polish", 20, 40, false),
  ROMANIAN("romanian", 15, 30, false),
  CHINESE("chinese", 10, 0, false);

  /** How much the customs from abroad weigh in an area, by its variety from 0 to 3, in percent. */
  private static final int[] ABROAD = {25, 70, 150, 320};

  private static final List<Culture> ALL = List.of(values());

  private final String table;
  private final int common;
  private final int rare;
  private final boolean british;

  Culture(String table, int common, int rare, boolean british) {
    this.table = table;
    this.common = common;
    this.rare = rare;
    this.british = british;
  }

  String table() {
    return "names-" + table + ".txt";
  }

  /** How many in a hundred bear a surname put together from parts. */
  int rare() {
    return rare;
  }

  /** Of the British Isles: more second forenames, English forenames beside their own. */
  boolean british() {
    return british;
  }

  /** One by chance, for an area of this variety of origins. */
  static Culture draw(Dice dice, int variety) {
    int total = 0;
    for (Culture culture : ALL) {
      total += culture.weight(variety);
    }
    int left = dice.below(total);
    for (Culture culture : ALL) {
      left -= culture.weight(variety);
      if (left < 0) {
        return culture;
      }
    }
    return ENGLISH;
  }

  private int weight(int variety) {
    return british ? common * 100 : common * ABROAD[variety];
  }
}
