package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.contactpoint.matching.block.Blocks;
import org.contactpoint.matching.block.Workers;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.weigh.Group;
import org.contactpoint.matching.weigh.Mixture;

/** Rows to be linked, and the run that links them. Not for several threads at once. */
public final class Linkage {

  private static final int LARGEST_BLOCK = 100;

  private final Schema schema;
  private final Settings settings;
  private final RawColumn[] raw;
  private int[] supplier = new int[64];
  private int rows;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long began;

  private Prepared ready;
  private Mixture mixture;
  private Judgement judgement;
  private OtherRows others;
  private int[] placeOf;
  private Blocks blocks;
  private Blocks.Meetings meetings;

  private Linkage(Schema schema, Settings settings) {
    this.schema = schema;
    this.settings = settings;
    raw = new RawColumn[schema.columns().size()];
    Arrays.setAll(raw, column -> new RawColumn());
  }

  /** Begins. */
  public static Linkage of(Schema schema, Settings settings) {
    return new Linkage(schema, settings);
  }

  /**
   * Takes a row.
   *
   * @param from from 0: which file or supplier it is of
   * @param values in the order of the schema; null or blank is missing
   * @return its number, from 0
   */
  public int add(int from, String[] values) {
    if (values.length != raw.length) {
      throw new IllegalArgumentException("a row has as many values as there are columns");
    }
    if (rows == supplier.length) {
      supplier = Arrays.copyOf(supplier, rows * 2);
    }
    supplier[rows] = from;
    for (int column = 0; column < raw.length; column++) {
      raw[column].add(rows, values[column]);
    }
    return rows++;
  }

  /**
   * Links.
   *
   * @param pairs takes every scored pair of at least {@link Settings#least()}, by a, then b
   */
  public Report run(Consumer<ScoredPair> pairs) {
    began = System.nanoTime();
    ready = Preparation.of(schema, raw, Arrays.copyOf(supplier, rows));
    if (ready.comparers.isEmpty()) {
      throw new IllegalArgumentException("no column has anything that can be compared");
    }
    lap("standardise");
    try (Workers workers = new Workers(settings.threads())) {
      blocks = Blocks.of(KeyPlan.of(ready), rows, LARGEST_BLOCK, KeyPlan.atoms(ready), workers);
      lap("block");
      mixture = new Learning(ready, settings, workers).learn(blocks);
      lap("learn");
      Scoring scoring = new Scoring(ready, settings, blocks, mixture, workers);
      lap("score");
      judgement = new Judgement(ready, settings, mixture, scoring.kept);
      Pairs all = judgement.complete(scoring.kept, row -> true);
      others = new OtherRows(judgement::members, all);
      lap("decide");
      give(all, pairs);
      lap("give");
      return report(scoring);
    }
  }

  /**
   * Whether two rows were compared: they share a block, and none of it was left out between them.
   * For measuring how many pairs of one person blocking loses.
   *
   * @throws IllegalStateException before the run
   */
  public boolean paired(int a, int b) {
    if (judgement == null) {
      throw new IllegalStateException("nothing has been linked yet");
    }
    int one = Math.min(placeOf[a], placeOf[b]);
    int other = Math.max(placeOf[a], placeOf[b]);
    if (!settings.withinSupplier() && ready.supplier[one] == ready.supplier[other]) {
      return false;
    }
    if (meetings == null) {
      meetings = blocks.meetings();
    }
    return meetings.meets(one, other);
  }

  private void lap(String step) {
    long now = System.nanoTime();
    seconds.put(step, (now - began) / 1e9);
    began = now;
  }

  private void give(Pairs all, Consumer<ScoredPair> pairs) {
    placeOf = new int[rows];
    for (int place = 0; place < rows; place++) {
      placeOf[ready.original[place]] = place;
    }
    int[][] ends = new int[2][all.size];
    for (int i = 0; i < all.size; i++) {
      int one = ready.original[all.a[i]];
      int other = ready.original[all.b[i]];
      ends[0][i] = Math.min(one, other);
      ends[1][i] = Math.max(one, other);
    }
    Integer[] sorted = new Integer[all.size];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(
        sorted,
        (x, y) ->
            ends[0][x] != ends[0][y]
                ? Integer.compare(ends[0][x], ends[0][y])
                : Integer.compare(ends[1][x], ends[1][y]));
    for (int i : sorted) {
      double p = judgement.probability(all.a[i], all.b[i], all.bits[i]);
      if (p >= settings.least()) {
        pairs.accept(
            new ScoredPair(
                ends[0][i],
                ends[1][i],
                p,
                judgement.decision(all.a[i], all.b[i], p),
                judgement.weights(all.a[i], all.b[i])));
      }
    }
  }

  private Report report(Scoring scoring) {
    List<String> comparisons = new ArrayList<>();
    List<Model.Level> levels = new ArrayList<>();
    List<Slot> slots = ready.comparer.slots();
    for (int slot = 0; slot < slots.size(); slot++) {
      Slot scale = slots.get(slot);
      comparisons.add(scale.name());
      for (int step = 1; step < scale.steps().size(); step++) {
        levels.add(
            new Model.Level(
                scale.name(),
                scale.steps().get(step),
                mixture.match(slot, step),
                mixture.chance(slot, step),
                mixture.weight(slot, step)));
      }
    }
    comparisons.add("what goes together");
    Map<String, Double> groups = new LinkedHashMap<>();
    for (Group group : Group.values()) {
      groups.put(group.words(), mixture.share(group));
    }
    int[] clusters = new int[rows];
    int[] number = new int[rows];
    Arrays.fill(number, -1);
    int next = 0;
    for (int row = 0; row < rows; row++) {
      int person = judgement.person(placeOf[row]);
      if (number[person] < 0) {
        number[person] = next++;
      }
      clusters[row] = number[person];
    }
    return new Report(
        comparisons,
        scoring.yields,
        new Model(groups, levels),
        seconds,
        clusters,
        scoring.compared,
        ready.notes);
  }

  /**
   * Says why two rows are, or are not, thought to be of one person.
   *
   * @throws IllegalStateException before the run
   */
  public Explanation why(int a, int b) {
    if (judgement == null) {
      throw new IllegalStateException("nothing has been linked yet");
    }
    int one = Math.min(placeOf[a], placeOf[b]);
    int other = Math.max(placeOf[a], placeOf[b]);
    double[] weights = judgement.weights(one, other);
    double bits = judgement.bits(one, other);
    double p = judgement.probability(one, other, bits);
    double link = Scoring.bits(settings.rules().link());
    boolean apart = !settings.withinSupplier() && ready.supplier[one] == ready.supplier[other];
    Decision decision = apart ? Decision.NEW : judgement.decision(one, other, p);
    boolean person = decision == Decision.LINK;
    double over = bits - link;
    boolean turned = !apart && person == (over < 0);
    List<Explanation.Step> steps =
        Waterfall.of(
            ready.comparer.slots(),
            judgement.weighed(one, other),
            weights,
            judgement.before(),
            person,
            apart ? -1 : over,
            others.apart(one, other, ready.supplier, settings.withinSupplier()));
    if (apart) {
      steps.add(
          new Explanation.Step(
              "one supplier",
              "not linked",
              0,
              "both are of one supplier, and rows of one supplier are not linked in this run,"
                  + " whatever they say"));
    }
    List<Integer> rows = turned ? others.of(one, other, person) : List.of();
    return new Explanation(
        p, decision, steps, rows.stream().map(row -> ready.original[row]).toList());
  }
}
