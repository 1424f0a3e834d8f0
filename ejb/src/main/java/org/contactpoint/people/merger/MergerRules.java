package org.contactpoint.people.merger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a plan of a merger or division acceptable. */
final class MergerRules {

  private static final int YEARS_AHEAD = 2;
  private static final int MOST_NAMED = 5;

  private MergerRules() {}

  /**
   * Judges a plan.
   *
   * @param possible GSS codes of those that may follow
   * @param own codes of the organisations of the authority that ends
   * @return the codes of those that go to the second successor
   */
  static Set<String> check(
      Mergers.Plan plan, Set<String> possible, Set<String> own, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (!possible.contains(plan.first())) {
      problems.add(
          new Problem("first", "Choose the authority that follows. It has to stand on that day."));
    }
    boolean divided = divided(plan);
    if (divided && (!possible.contains(plan.second()) || plan.second().equals(plan.first()))) {
      problems.add(new Problem("second", "Choose another authority, or none."));
    }
    Set<String> others = codes(plan.others());
    if (!divided && !others.isEmpty()) {
      problems.add(
          new Problem("others", "Choose the second authority for these, or leave this empty."));
    } else if (divided && others.isEmpty()) {
      problems.add(
          new Problem("others", "Give the code of each organisation that goes to the second."));
    }
    Set<String> strangers = new TreeSet<>(others);
    strangers.removeAll(own);
    if (divided && !strangers.isEmpty()) {
      problems.add(
          new Problem(
              "others",
              "These codes are not of organisations of this authority: "
                  + strangers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                  + "."));
    }
    LocalDate from = plan.from();
    if (from == null || !from.isAfter(today) || from.isAfter(last(today))) {
      problems.add(new Problem("from", "Give a day from tomorrow to two years from now."));
    }
    String text = text(plan);
    TypedLine.needWhy(problems, text);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return others;
  }

  /** How many organisations are further than a successor, and would stand still there. */
  static int standStill(Phase successor, Collection<Phase> organisations) {
    return (int) organisations.stream().filter(own -> own.compareTo(successor) > 0).count();
  }

  /** The last day for which something can be planned. */
  static LocalDate last(LocalDate today) {
    return today.plusYears(YEARS_AHEAD);
  }

  /** The day on which successors have to stand: that of the plan, today when it is no such day. */
  static LocalDate day(Mergers.Plan plan, LocalDate today) {
    boolean possible = plan.from() != null && !plan.from().isAfter(last(today));
    return possible ? plan.from() : today;
  }

  static boolean divided(Mergers.Plan plan) {
    return plan.second() != null && !plan.second().isEmpty();
  }

  static String text(Mergers.Plan plan) {
    return TypedLine.of(plan.text());
  }

  /** Codes as they were typed, one a line or with commas between them. */
  static Set<String> codes(String typed) {
    Set<String> codes = new TreeSet<>();
    for (String code : (typed == null ? "" : typed).split("[\\s,;]+")) {
      if (!code.isEmpty()) {
        codes.add(code.toUpperCase(Locale.ROOT));
      }
    }
    return codes;
  }
}
