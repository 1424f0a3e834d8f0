package org.contactpoint.matching.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contactpoint.matching.Scored.Difference;
import org.contactpoint.matching.linkage.Explanation;
import org.contactpoint.matching.linkage.Waterfall;

/** A record under judgement: evidence added up, in what it differs, and whether it fits. */
final class Weighing {

  final Set<Difference> differences = EnumSet.noneOf(Difference.class);
  boolean fits;
  int name = -1;
  private final List<Explanation.Step> waterfall;
  private double bits;

  /** With the waterfall, if somebody wants to read it. */
  Weighing(boolean explained) {
    waterfall = explained ? new ArrayList<>() : null;
  }

  /** Adds evidence; a step of 0 is what is not known, and none. */
  void add(Scale scale, int step, double evidence) {
    if (step > 0) {
      bits += evidence;
      if (waterfall != null) {
        waterfall.add(Waterfall.step(scale.slot(), step, evidence));
      }
    }
  }

  void add(Scale scale, int step) {
    add(scale, step, Weights.STANDARD.of(scale, step));
  }

  void add(String what, String level, double evidence) {
    bits += evidence;
    if (waterfall != null && evidence != 0) {
      waterfall.add(Waterfall.step(what, level, evidence));
    }
  }

  void differs(Difference difference) {
    if (difference != null) {
      differences.add(difference);
    }
  }

  double bits() {
    return bits;
  }

  List<Explanation.Step> waterfall() {
    return waterfall;
  }
}
