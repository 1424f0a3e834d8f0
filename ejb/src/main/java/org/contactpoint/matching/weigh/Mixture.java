package org.contactpoint.matching.weigh;

import java.util.List;
import org.contactpoint.matching.compare.Slot;

/**
 * The groups of pairs, their shares and how each agrees, learnt by expectation and maximisation
 * over pairs of all kinds. A slot follows, in each group, one of a few distributions: that of one
 * person, of chance, of a place after a move, of neighbours, of a family.
 */
public final class Mixture {

  private static final Group[] GROUPS = Group.values();
  private static final int ROUNDS = 25;

  /** Nothing is learnt any more when the share of pairs of one person changes by less than this. */
  private static final double SETTLED = 2e-4;

  /** Twins against other pairs of a household, at most: one birth in about 65 brings twins. */
  private static final double MOST_TWINS = 0.5;

  /** Relatives of one name against other pairs of a household, at most. */
  private static final double MOST_NAMESAKES = 0.1;

  /**
   * Pairs of households that are thought of before any is seen: a small file cannot say that there
   * are no families in it, and would otherwise find them or not by chance.
   */
  private static final double HOUSEHOLDS = 3;

  /** The same of the other groups. */
  private static final double SOME = 0.5;

  /** Pairs that are strangers by so much teach nothing and are not looked at again. */
  private static final double STRANGE = 1e-7;

  /** So many pairs of people who moved are needed to learn from them how often forenames differ. */
  private static final double ENOUGH_MOVED = 100;

  private final List<Slot> slots;
  private final boolean[] place;
  private int forename = -1;
  private final Chance chance;
  private final Priors priors;
  private final boolean[] active = new boolean[GROUPS.length];
  private final double[] share = new double[GROUPS.length];
  private final double[][][] of = new double[Cause.COUNT][][];
  private final double[][][] prior = new double[Cause.COUNT][][];
  private final double[][][] ratio = new double[GROUPS.length][][];
  private final int[][] follows = new int[GROUPS.length][];

  /**
   * Begins with what is thought before.
   *
   * @param place which slots tell of the place
   * @param rows how many rows there are: the first guess of how many pairs are of one person
   */
  public Mixture(List<Slot> slots, boolean[] place, Chance chance, Priors priors, int rows) {
    this.slots = slots;
    this.place = place;
    this.chance = chance;
    this.priors = priors;
    boolean anyPlace = false;
    boolean home = false;
    boolean surname = false;
    for (int slot = 0; slot < slots.size(); slot++) {
      Slot.Kind kind = slots.get(slot).kind();
      anyPlace |= place[slot];
      home |= kind != Slot.Kind.SURNAME && Cause.home(kind, place[slot]);
      surname |= kind == Slot.Kind.SURNAME;
      forename = kind == Slot.Kind.FORENAME ? slot : forename;
    }
    double pairs = chance.pairs();
    active[Group.SAME.ordinal()] = true;
    active[Group.STRANGERS.ordinal()] = true;
    active[Group.MOVED.ordinal()] = anyPlace;
    active[Group.NEIGHBOURS.ordinal()] = anyPlace;
    active[Group.HOUSEHOLD.ordinal()] = home && surname;
    active[Group.TWINS.ordinal()] = home && surname;
    active[Group.NAMESAKES.ordinal()] = home && surname;
    double[] first = {
      0.2 * rows, 0.04 * rows, 0, 1e-4 * pairs, 0.1 * rows, 0.02 * rows, 0.01 * rows
    };
    double rest = 1;
    for (Group group : GROUPS) {
      int g = group.ordinal();
      share[g] = active[g] ? Math.min(0.2, first[g] / pairs) : 0;
      rest -= share[g];
    }
    share[Group.STRANGERS.ordinal()] = rest;
    for (Group group : GROUPS) {
      follows[group.ordinal()] = new int[slots.size()];
      for (int slot = 0; slot < slots.size(); slot++) {
        follows[group.ordinal()][slot] = Cause.of(group, slots.get(slot).kind(), place[slot]);
      }
    }
    begin();
  }

  private void begin() {
    int count = slots.size();
    for (int d = 0; d < of.length; d++) {
      of[d] = new double[count][];
      prior[d] = new double[count][];
    }
    for (int slot = 0; slot < count; slot++) {
      double[] person = priors.of(slots.get(slot), chance, slot);
      double[] random = chance.of(slot, new double[person.length]);
      prior[Cause.PERSON][slot] = person;
      prior[Cause.CHANCE][slot] = random;
      prior[Cause.AFTER_MOVE][slot] = Priors.between(person, random, 0.1);
      prior[Cause.AREA][slot] = Priors.between(person, random, 0.3);
      prior[Cause.FAMILY][slot] =
          Priors.between(person, random, place[slot] ? 0.95 : surnameAt(slot) ? 0.8 : 0.3);
      for (int d = 0; d < of.length; d++) {
        of[d][slot] = prior[d][slot].clone();
      }
      if (slots.get(slot).kind() == Slot.Kind.FORENAME) {
        // Begin with twins where all but the forename agrees; only data can make it one person's
        // slip, and does so where there are no families.
        of[Cause.PERSON][slot][1] *= 0.1;
      }
    }
    divide();
  }

  private boolean surnameAt(int slot) {
    return slots.get(slot).kind() == Slot.Kind.SURNAME;
  }

  /** Learns from random pairs how many are of one area, and how those agree. */
  public void learnArea(Sample random) {
    int area = Group.NEIGHBOURS.ordinal();
    if (!active[area]) {
      return;
    }
    double[] joint = new double[GROUPS.length];
    for (int round = 0; round < 5; round++) {
      double[][] sums = new double[slots.size()][];
      for (int slot = 0; slot < sums.length; slot++) {
        sums[slot] = new double[slots.get(slot).steps().size()];
      }
      double mass = 0;
      for (int pair = 0; pair < random.size(); pair++) {
        // Some random pairs are of one person; what they share is no sign of an area.
        double all = joint(random, pair, joint);
        double p = joint[area] / all;
        mass += p;
        for (int slot = 0; slot < sums.length; slot++) {
          sums[slot][random.step(pair, slot)] += p;
        }
      }
      double was = share[area];
      share[area] = Math.min(0.3, (mass + 0.01) / (random.size() + 1));
      share[Group.STRANGERS.ordinal()] += was - share[area];
      for (int slot = 0; slot < sums.length; slot++) {
        if (place[slot]) {
          sums[slot][0] = 0;
          of[Cause.AREA][slot] = priors.blend(sums[slot], prior[Cause.AREA][slot]);
        }
      }
      divide();
    }
  }

  /** Learns from pairs. */
  public void learn(Sample sample) {
    int count = slots.size();
    int[] pairs = new int[sample.size()];
    java.util.Arrays.setAll(pairs, pair -> pair);
    int left = pairs.length;
    double[] joint = new double[GROUPS.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[][][] sums = new double[of.length][count][];
      double[][] matches = new double[count][];
      for (int slot = 0; slot < count; slot++) {
        int steps = slots.get(slot).steps().size();
        matches[slot] = new double[steps];
        for (double[][] all : sums) {
          all[slot] = new double[steps];
        }
      }
      double[] mass = new double[GROUPS.length];
      double[] moved = new double[16];
      int kept = 0;
      for (int i = 0; i < left; i++) {
        int pair = pairs[i];
        double all = joint(sample, pair, joint);
        double others = all - joint[Group.STRANGERS.ordinal()];
        if (others < STRANGE * all && round > 2) {
          continue;
        }
        pairs[kept++] = pair;
        if (others > STRANGE * all) {
          for (Group group : GROUPS) {
            double p = joint[group.ordinal()] / all * sample.weight(pair);
            if (p > 1e-9 && group != Group.STRANGERS) {
              mass[group.ordinal()] += p;
              teach(sample, pair, group, p, sums, matches);
              if (group == Group.MOVED && forename >= 0) {
                moved[sample.step(pair, forename)] += p;
              }
            }
          }
        }
      }
      left = kept;
      if (forename >= 0) {
        tellFromTwins(sums[Cause.PERSON][forename], moved);
      }
      double before = share[Group.SAME.ordinal()] + share[Group.MOVED.ordinal()];
      maximise(sums, matches, mass);
      double after = share[Group.SAME.ordinal()] + share[Group.MOVED.ordinal()];
      if (round > 5 && Math.abs(after - before) < SETTLED * after) {
        break;
      }
    }
    level();
  }

  private void teach(
      Sample sample, int pair, Group group, double p, double[][][] sums, double[][] matches) {
    int[] follow = follows[group.ordinal()];
    for (int slot = 0; slot < follow.length; slot++) {
      int step = sample.step(pair, slot);
      if (step > 0) {
        int d = follow[slot];
        if (d == Cause.PERSON && group.match()) {
          sums[d][slot][step] += sample.teaches(pair, slot) ? p : 0;
        } else if (d == Cause.AFTER_MOVE || d == Cause.FAMILY) {
          sums[d][slot][step] += p;
        }
        if (group.match()) {
          matches[slot][step] += p;
        }
      }
    }
  }

  /**
   * Whether a person's forename is ever wholly another is not to be learnt where all else agrees,
   * for those may be twins; those who have moved cannot be.
   */
  private static void tellFromTwins(double[] person, double[] moved) {
    double known = 0;
    double all = 0;
    for (int step = 1; step < person.length; step++) {
      known += moved[step];
      all += person[step];
    }
    if (known >= ENOUGH_MOVED) {
      for (int step = 1; step <= 2; step++) {
        person[step] = Math.min(person[step], moved[step] / known * all);
      }
    }
  }

  private double joint(Sample sample, int pair, double[] joint) {
    double all = 0;
    for (int g = 0; g < joint.length; g++) {
      double product = share[g];
      if (product > 0 && g != Group.STRANGERS.ordinal()) {
        double[][] of = ratio[g];
        for (int slot = 0; slot < of.length; slot++) {
          product *= of[slot][sample.step(pair, slot)];
        }
      }
      joint[g] = product;
      all += product;
    }
    return all;
  }

  private void maximise(double[][][] sums, double[][] matches, double[] mass) {
    double rest = 1;
    for (Group group : GROUPS) {
      int g = group.ordinal();
      if (active[g] && group != Group.STRANGERS && group != Group.NEIGHBOURS) {
        double before = group == Group.HOUSEHOLD ? HOUSEHOLDS : SOME;
        share[g] = Math.min(0.4, (mass[g] + before) / chance.pairs());
      }
      rest -= group == Group.STRANGERS ? 0 : share[g];
    }
    // Where there are hardly any families there are no twins: those would be rows of one person.
    rest += limit(Group.TWINS, MOST_TWINS) + limit(Group.NAMESAKES, MOST_NAMESAKES);
    share[Group.STRANGERS.ordinal()] = Math.max(0.01, rest);
    for (int slot = 0; slot < slots.size(); slot++) {
      of[Cause.CHANCE][slot] = chance.of(slot, matches[slot]);
      for (int d = 0; d < of.length; d++) {
        if (d != Cause.CHANCE && d != Cause.AREA) {
          of[d][slot] = priors.blend(sums[d][slot], prior[d][slot]);
        }
      }
    }
    divide();
  }

  private double limit(Group group, double most) {
    int g = group.ordinal();
    double was = share[g];
    share[g] = Math.min(was, most * share[Group.HOUSEHOLD.ordinal()]);
    return was - share[g];
  }

  private void divide() {
    for (Group group : GROUPS) {
      int g = group.ordinal();
      ratio[g] = new double[slots.size()][];
      for (int slot = 0; slot < slots.size(); slot++) {
        ratio[g][slot] = ratios(slot, of[follows[g][slot]][slot]);
      }
    }
  }

  private double[] ratios(int slot, double[] distribution) {
    double[] ratios = new double[distribution.length];
    double most = Math.pow(2, priors.most());
    ratios[0] = 1;
    boolean order = slots.get(slot).kind() == Slot.Kind.ORDER;
    for (int step = 1; step < ratios.length; step++) {
      // Names are compared in both orders, so of two strangers either order is as good.
      double by = order ? 1 : of[Cause.CHANCE][slot][step];
      ratios[step] = Math.max(1 / most, Math.min(most, distribution[step] / by));
    }
    if (order && distribution == of[Cause.CHANCE][slot]) {
      java.util.Arrays.fill(ratios, 1);
    }
    return ratios;
  }

  /** Makes the weights of one person rise with every step, pooling those that do not. */
  private void level() {
    for (int slot = 0; slot < slots.size(); slot++) {
      double[] match = of[Cause.PERSON][slot];
      double[] by = of[Cause.CHANCE][slot];
      if (slots.get(slot).kind() != Slot.Kind.ORDER) {
        of[Cause.PERSON][slot] = Rising.pooled(slots.get(slot), match, by);
      }
    }
    divide();
  }

  /** The share of a group among all pairs. */
  public double share(Group group) {
    return share[group.ordinal()];
  }

  /** How often pairs of one person agree on a step. */
  public double match(int slot, int step) {
    return of[Cause.PERSON][slot][step];
  }

  /** How often strangers agree on a step. */
  public double chance(int slot, int step) {
    return of[Cause.CHANCE][slot][step];
  }

  /** What a step is worth, in bits; exactly 0 for what is not known. */
  public double weight(int slot, int step) {
    return step == 0 ? 0 : log2(ratio[Group.SAME.ordinal()][slot][step]);
  }

  /** Odds of each group against strangers, written to {@code odds} in the order of groups. */
  public void odds(byte[] steps, double[] odds) {
    for (int g = 0; g < GROUPS.length; g++) {
      double product = share[g];
      if (product > 0 && g != Group.STRANGERS.ordinal()) {
        for (int slot = 0; slot < steps.length; slot++) {
          product *= ratio[g][slot][steps[slot]];
        }
      }
      odds[g] = product;
    }
  }

  /** Evidence for one person in all, in bits, from what {@link #odds} gave. */
  public static double bits(double[] odds) {
    double match = 0;
    double other = 0;
    for (Group group : GROUPS) {
      if (group.match()) {
        match += odds[group.ordinal()];
      } else {
        other += odds[group.ordinal()];
      }
    }
    return log2(Math.max(match, 1e-300) / other);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
