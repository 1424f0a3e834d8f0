package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rows to be linked, and the run that links them. Not for several threads at once. */
public final class Linkage {

  private final Schema schema;
  private final Settings settings;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Integer> suppliers = new ArrayList<>();

  private Linkage(Schema schema, Settings settings) {
    this.schema = schema;
    this.settings = settings;
  }

  /** Begins. */
  public static Linkage of(Schema schema, Settings settings) {
    return new Linkage(schema, settings);
  }

  /**
   * Takes a row.
   *
   * @param supplier from 0: which file or supplier it is of
   * @param values in the order of the schema; null or blank is missing
   * @return its number, from 0
   */
  public int add(int supplier, String[] values) {
    if (values.length != schema.columns().size()) {
      throw new IllegalArgumentException("a row has as many values as there are columns");
    }
    rows.add(values.clone());
    suppliers.add(supplier);
    return rows.size() - 1;
  }

  /**
   * Links.
   *
   * @param pairs takes every scored pair of at least {@link Settings#least()}, by a, then b
   */
  public Report run(Consumer<ScoredPair> pairs) {
    int[] clusters = new int[rows.size()];
    Arrays.setAll(clusters, i -> i);
    for (int b = 0; b < rows.size(); b++) {
      for (int a = 0; a < b; a++) {
        if (Arrays.equals(rows.get(a), rows.get(b))) {
          clusters[b] = clusters[a];
          pairs.accept(new ScoredPair(a, b, 1, Decision.LINK, new double[schema.columns().size()]));
          break;
        }
      }
    }
    return new Report(
        schema.columns().stream().map(Column::name).toList(),
        List.of(),
        new Model(Map.of(), List.of()),
        Map.of(),
        clusters,
        0,
        List.of("profile " + settings.rules().profile()));
  }

  /** Says why two rows are, or are not, thought to be of one person. */
  public Explanation why(int a, int b) {
    boolean same = Arrays.equals(rows.get(a), rows.get(b));
    return new Explanation(same ? 1 : 0, same ? Decision.LINK : Decision.NEW, List.of());
  }
}
