package org.contactpoint.people.phase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.InvalidInput;
import org.contactpoint.kernel.Problem;
import org.contactpoint.people.TypedLine;

/** What makes a step acceptable. */
final class PhaseRules {

  private PhaseRules() {}

  static void check(Phases.Step step, Phase now, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    phase(step.phase(), now).ifPresent(words -> problems.add(new Problem("phase", words)));
    boolean day =
        step.from() != null
            && !step.from().isBefore(today)
            && !step.from().isAfter(today.plusYears(1));
    if (!day) {
      problems.add(new Problem("from", "Give a day from today to a year from now."));
    }
    if (PhaseReason.read(step.reason()).isEmpty()) {
      problems.add(new Problem("reason", "Choose the reason."));
    }
    String text = text(step);
    TypedLine.needWhy(problems, text);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  static String text(Phases.Step step) {
    return TypedLine.of(step.text());
  }

  private static Optional<String> phase(Phase wanted, Phase now) {
    if (wanted == null) {
      return Optional.of("Choose the step.");
    }
    return wanted.ordinal() > now.ordinal() + 1
        ? Optional.of("Forward goes one step at a time. Choose the next one.")
        : Optional.empty();
  }
}
