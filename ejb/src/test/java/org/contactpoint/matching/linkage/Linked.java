package org.contactpoint.matching.linkage;

import java.util.Arrays;
import org.contactpoint.matching.block.Blocks;
import org.contactpoint.matching.block.Workers;
import org.contactpoint.matching.weigh.Mixture;

/** The steps of a linkage over few made-up persons, each to be looked into. */
final class Linked {

  final People people;
  final Prepared ready;
  final Blocks blocks;
  final Mixture mixture;
  final Scoring scoring;
  final Settings settings;

  private Linked(People people, int[] supplier, Settings settings) {
    this.people = people;
    this.settings = settings;
    RawColumn[] raw = new RawColumn[People.SCHEMA.columns().size()];
    Arrays.setAll(raw, i -> new RawColumn());
    for (int row = 0; row < people.rows.size(); row++) {
      for (int column = 0; column < raw.length; column++) {
        raw[column].add(row, people.rows.get(row)[column]);
      }
    }
    ready = Preparation.of(People.SCHEMA, raw, supplier);
    try (Workers workers = new Workers(1)) {
      blocks = Blocks.of(KeyPlan.of(ready), ready.rows(), 100, KeyPlan.atoms(ready), workers);
      mixture = new Learning(ready, settings, workers).learn(blocks);
      scoring = new Scoring(ready, settings, blocks, mixture, workers);
    }
  }

  static Linked of(int persons, long seed) {
    People people = People.of(persons, seed);
    return new Linked(
        people, new int[people.rows.size()], new Settings(seed, 1, 0.01, true, Rules.standard()));
  }

  /** Rows that are at hand, and other rules. */
  static Linked of(People people, Rules rules) {
    return new Linked(people, new int[people.rows.size()], new Settings(1, 1, 0.01, true, rules));
  }

  /** The rows turn by turn of one supplier and another. */
  static Linked ofTwo(int persons, long seed) {
    People people = People.of(persons, seed);
    int[] supplier = new int[people.rows.size()];
    Arrays.setAll(supplier, i -> i % 2);
    return new Linked(people, supplier, new Settings(seed, 1, 0.01, false, Rules.standard()));
  }

  Judgement judgement(Pairs kept) {
    return new Judgement(ready, settings, mixture, kept);
  }

  /** The place of a row. */
  int place(int row) {
    for (int place = 0; place < ready.original.length; place++) {
      if (ready.original[place] == row) {
        return place;
      }
    }
    throw new IllegalArgumentException("no such row");
  }

  /** Whether two places are of one made-up person. */
  boolean same(int a, int b) {
    return people.person.get(ready.original[a]).equals(people.person.get(ready.original[b]));
  }
}
