package org.contactpoint.matching.linkage;

import org.contactpoint.matching.compare.NameComparer;
import org.contactpoint.matching.compare.RowComparer;
import org.contactpoint.matching.compare.Slot;
import org.contactpoint.matching.decide.Clusters;
import org.contactpoint.matching.decide.Restraints;
import org.contactpoint.matching.weigh.Group;
import org.contactpoint.matching.weigh.Mixture;

/** Weighs a pair, the rules that hold it back included. One for each thread. */
final class Judge implements Clusters.Evidence {

  /** There are families in a file when so many pairs of households come on one of one person. */
  private static final double FAMILIES = 0.02;

  /** What a rule that speaks against one person says, in bits. */
  private static final double AGAINST = -10;

  private final RowComparer comparer;
  private final Mixture mixture;
  private final Restraints restraints;
  private final boolean strict;
  private final double[] odds = new double[Group.values().length];

  /** Steps of the pair that was weighed last. */
  final byte[] steps;

  /** What held it back. */
  Restraints.Reason reason;

  private int one;
  private int other;

  Judge(Prepared ready, Mixture mixture, Rules rules) {
    comparer = ready.ofThread();
    this.mixture = mixture;
    strict = rules.strict();
    boolean families =
        mixture.share(Group.HOUSEHOLD)
            > FAMILIES * (mixture.share(Group.SAME) + mixture.share(Group.MOVED));
    restraints =
        new Restraints(comparer.slots(), mixture::weight, families, strict, rules.fewest());
    steps = new byte[comparer.slots().size()];
  }

  /** Evidence that two rows are of one person, what was thought before included. */
  double bits(int a, int b) {
    double bits = freely(a, b);
    reason = bits > -8 ? restraints.of(steps, comparer.misspelt(a, b)) : Restraints.Reason.NOTHING;
    // Kept pairs hold it so; a pair that is weighed again must come out the same.
    return (float) Restraints.left(reason, bits);
  }

  /**
   * Evidence for groups of rows: one kind of evidence is enough between rows that others join, but
   * what may be twins is a strong no, and the last word where rules are strict.
   */
  @Override
  public double between(int a, int b) {
    double bits = freely(a, b);
    reason =
        strict || bits > -8
            ? restraints.of(steps, comparer.misspelt(a, b))
            : Restraints.Reason.NOTHING;
    return switch (reason.force()) {
      case UNSURE -> strict && reason != Restraints.Reason.NOTHING ? Math.min(bits, 0) : bits;
      case AGAINST -> AGAINST;
      case NEVER -> strict ? Clusters.NEVER : AGAINST;
    };
  }

  @Override
  public boolean twoNames(int third, int a, int b) {
    if (!comparer.twoNames(third, a, b)) {
      return false;
    }
    comparer.compare(a, b, steps);
    Restraints.Reason held = restraints.of(steps, comparer.misspelt(a, b));
    return held == Restraints.Reason.TWINS || held == Restraints.Reason.LIKE_NAMES;
  }

  @Override
  public Clusters.Forenames forenames(int a, int b) {
    if (!strict) {
      return Clusters.Forenames.SAME;
    }
    comparer.compare(a, b, steps);
    int forename = 0;
    for (int i = 0; i < steps.length; i++) {
      Slot slot = comparer.slots().get(i);
      if (slot.kind() == Slot.Kind.NUMBER && steps[i] >= slot.exactFrom()) {
        return Clusters.Forenames.SAME;
      }
      forename = slot.kind() == Slot.Kind.FORENAME ? steps[i] : forename;
    }
    return forename == 0 || forename >= NameComparer.SAME
        ? Clusters.Forenames.SAME
        : forename == NameComparer.EDIT_RARE ? Clusters.Forenames.SLIP : Clusters.Forenames.OTHER;
  }

  /**
   * Whether what tells the children of a family apart, forename, birth date and numbers, says that
   * a row is of one person rather than of another.
   */
  boolean told(int row, int one, int other) {
    comparer.compare(row, one, steps);
    byte[] first = steps.clone();
    comparer.compare(row, other, steps);
    for (int i = 0; i < first.length; i++) {
      Slot slot = comparer.slots().get(i);
      boolean tells =
          switch (slot.kind()) {
            case FORENAME -> first[i] > Math.min(steps[i], NameComparer.SAME);
            case BIRTH -> first[i] > steps[i];
            case NUMBER -> first[i] >= slot.exactFrom() && steps[i] < slot.exactFrom();
            default -> false;
          };
      if (tells) {
        return true;
      }
    }
    return false;
  }

  /** What was found in a slot of the pair that was weighed last, in words. */
  String words(int slot) {
    return comparer.words(one, other, slot, steps[slot]);
  }

  /** The same without the rules that hold back. */
  double freely(int a, int b) {
    one = a;
    other = b;
    comparer.compare(a, b, steps);
    mixture.odds(steps, odds);
    return Mixture.bits(odds);
  }
}
