package org.contactpoint.matching.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.decide.Restraints;

/** Puts the evidence on a pair into words. */
public final class Waterfall {

  private static final Set<Slot.Kind> TELLING =
      EnumSet.of(Slot.Kind.FORENAME, Slot.Kind.SURNAME, Slot.Kind.BIRTH);

  /** The step that tells what became of a pair because of other rows. */
  public static final String OTHER_ROWS = "other rows";

  private Waterfall() {}

  /**
   * Step by step from what was thought before to what was decided.
   *
   * @param weights as of {@link ScoredPair#weights()}
   * @param person whether the two rows ended up as one person
   * @param over by how many bits they pass what a link needs
   * @param apart why other rows keep them apart, in words, if they do
   */
  static List<Explanation.Step> of(
      List<Slot> slots,
      Judge weighed,
      double[] weights,
      double before,
      boolean person,
      double over,
      String apart) {
    List<Explanation.Step> steps = new ArrayList<>();
    steps.add(
        new Explanation.Step(
            "before", "any two rows", before, "of two rows taken by chance few are one person"));
    for (int slot = 0; slot < slots.size(); slot++) {
      Slot scale = slots.get(slot);
      boolean asUsual = scale.kind() == Slot.Kind.ORDER && weighed.steps[slot] == 2;
      if (weighed.steps[slot] > 0 && !asUsual) {
        steps.add(step(scale.name(), weighed.words(slot), weights[slot]));
      }
    }
    unknown(slots, weighed.steps).forEach(steps::add);
    double together = weights[slots.size()];
    if (weighed.reason != Restraints.Reason.NOTHING) {
      steps.add(new Explanation.Step("held back", "by a rule", together, weighed.reason.words()));
    } else if (Math.abs(together) >= 0.05) {
      steps.add(
          new Explanation.Step("what goes together", "counted once", together, together(together)));
    }
    if (person && over < 0) {
      steps.add(
          new Explanation.Step(
              OTHER_ROWS,
              "one person",
              0,
              "by themselves they would not be linked, but other rows of this person join them"));
    } else if (!person && over >= 0) {
      steps.add(
          new Explanation.Step(
              OTHER_ROWS, "another person", 0, "by themselves they would be linked, but " + apart));
    }
    return steps;
  }

  /** What would tell most of a person and is not known: that it is missing is worth knowing. */
  private static Stream<Explanation.Step> unknown(List<Slot> slots, byte[] steps) {
    String names =
        IntStream.range(0, slots.size())
            .filter(i -> steps[i] == 0 && TELLING.contains(slots.get(i).kind()))
            .mapToObj(i -> slots.get(i).name())
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Explanation.Step(
                "not known", names, 0, "not known of one of them at least: " + names));
  }

  /** One comparison and what it weighs. */
  public static Explanation.Step step(Slot scale, int step, double bits) {
    return step(scale.name(), scale.steps().get(step), bits);
  }

  /** What was found and what it weighs. */
  public static Explanation.Step step(String field, String level, double bits) {
    return new Explanation.Step(field, level, bits, field + ": " + level + ": " + strength(bits));
  }

  private static String together(double bits) {
    return bits < 0
        ? "fields that agree together count less: relatives and neighbours share them"
        : "fields that differ together count less: people move";
  }

  /** What so many bits are in words. */
  static String strength(double bits) {
    double size = Math.abs(bits);
    String how =
        size < 0.5
            ? ""
            : size < 2 ? "weak" : size < 5 ? "fair" : size < 10 ? "strong" : "very strong";
    return how.isEmpty()
        ? "says nothing"
        : String.format(Locale.ROOT, "%s %s (%+.1f bits)", how, bits > 0 ? "for" : "against", bits);
  }
}
