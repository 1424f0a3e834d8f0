package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up rows of made-up persons, with slips, in a few columns; the same for the same seed. */
final class People {

  static final Schema SCHEMA =
      new Schema(
          List.of(
              new Column("given", Role.FORENAME, null),
              new Column("family", Role.SURNAME, null),
              new Column("born", Role.BIRTH_DATE, "yyyy-MM-dd"),
              new Column("sex", Role.SEX, null),
              new Column("postcode", Role.POSTCODE, null),
              new Column("street", Role.ADDRESS, null),
              new Column("phone", Role.PHONE, null)));

  private static final String[] SYLLABLES = {
    "ba", "ber", "bru", "dor", "eck", "fel", "ger", "hart", "hof", "kau", "lin", "mar", "nel",
    "per", "ros", "sel", "tal", "vog", "wal", "zim"
  };

  final List<String[]> rows = new ArrayList<>();
  final List<Integer> person = new ArrayList<>();
  private final Random dice;

  private People(long seed) {
    dice = new Random(seed);
  }

  /** So many persons, about half of them with a second row, some with a third. */
  static People of(int persons, long seed) {
    People people = new People(seed);
    for (int i = 0; i < persons; i++) {
      String[] row = people.row();
      people.add(row, i);
      for (int more = people.dice.nextInt(4) - 1; more > 0; more--) {
        people.add(people.slip(row), i);
      }
    }
    return people;
  }

  private void add(String[] row, int number) {
    rows.add(row);
    person.add(number);
  }

  private String name(int most) {
    StringBuilder name = new StringBuilder();
    // A small number is drawn more often, so that some names are common.
    int number = (int) Math.pow(most, dice.nextDouble());
    Random letters = new Random(number * 31L + most);
    for (int i = 0; i < 2 + number % 2; i++) {
      name.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  private String[] row() {
    return new String[] {
      name(400),
      name(3000),
      born(),
      dice.nextBoolean() ? "M" : "F",
      "LS" + (1 + dice.nextInt(30)) + " " + dice.nextInt(10) + "AB",
      (1 + dice.nextInt(90)) + " " + name(500) + " road",
      dice.nextInt(3) == 0 ? "" : "01632 960" + (100 + dice.nextInt(900))
    };
  }

  private String born() {
    return String.format(
        "%d-%02d-%02d", 1995 + dice.nextInt(20), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
  }

  private String[] slip(String[] row) {
    String[] other = row.clone();
    if (dice.nextInt(5) == 0) {
      other[0] = typo(other[0]);
    }
    if (dice.nextInt(6) == 0) {
      other[1] = typo(other[1]);
    }
    if (dice.nextInt(20) == 0) {
      other[2] = "";
    }
    if (dice.nextInt(4) == 0) {
      String[] moved = row();
      other[4] = moved[4];
      other[5] = moved[5];
    }
    if (dice.nextInt(4) == 0) {
      other[6] = "";
    }
    return other;
  }

  private String typo(String text) {
    int at = dice.nextInt(text.length());
    return text.substring(0, at) + (char) ('a' + dice.nextInt(26)) + text.substring(at + 1);
  }

  /** The rows as a linkage that has not run. */
  Linkage linkage(Settings settings) {
    Linkage linkage = Linkage.of(SCHEMA, settings);
    rows.forEach(row -> linkage.add(0, row));
    return linkage;
  }

  /** Rows in another order; the place of each in the old one is given back. */
  int[] shuffle(long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    List<String[]> were = List.copyOf(rows);
    List<Integer> who = List.copyOf(person);
    for (int i = 0; i < order.size(); i++) {
      rows.set(i, were.get(order.get(i)));
      person.set(i, who.get(order.get(i)));
    }
    return order.stream().mapToInt(i -> i).toArray();
  }

  /** Precision and recall of pairs. */
  double[] judge(List<ScoredPair> pairs) {
    long right = 0;
    long links = 0;
    for (ScoredPair pair : pairs) {
      if (pair.decision() == Decision.LINK) {
        links++;
        right += person.get(pair.a()).equals(person.get(pair.b())) ? 1 : 0;
      }
    }
    Map<Integer, Long> sizes = new HashMap<>();
    person.forEach(one -> sizes.merge(one, 1L, Long::sum));
    long all = sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    return new double[] {(double) right / Math.max(1, links), (double) right / all};
  }

  static List<ScoredPair> run(Linkage linkage) {
    List<ScoredPair> pairs = new ArrayList<>();
    linkage.run(pairs::add);
    return pairs;
  }

  static String[] line(String... values) {
    return Arrays.copyOf(values, SCHEMA.columns().size());
  }
}
