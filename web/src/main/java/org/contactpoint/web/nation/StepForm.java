package org.contactpoint.web.nation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.contactpoint.access.Phase;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.phase.PhaseReason;
import org.contactpoint.people.phase.Phases;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.TypedForm;

/** A step to going live: the form, a look over it, then the effect. */
abstract class StepForm extends TypedForm {

  @Inject private Problems problems;
  @Inject private ProductClock clock;

  private boolean checking;

  /** GSS code or opaque handle. */
  protected abstract String subject();

  /** The phase of today. */
  protected abstract Phase now();

  /** Takes the step and gives the address of the next page. */
  protected abstract String done(Phases.Step step);

  /** Whether the answers are being looked over. */
  public boolean isChecking() {
    return checking;
  }

  /** The steps that can be chosen. */
  public List<Option> getSteps() {
    return Texts.options("phase", Stream.of(Phase.values()).map(Phase::name));
  }

  /** Why. */
  public List<Option> getReasons() {
    return Arrays.stream(PhaseReason.values())
        .map(reason -> new Option(reason.name(), reason.name(), reason.label(), ""))
        .toList();
  }

  /** The words of the chosen reason. */
  public String getReasonLabel() {
    return PhaseReason.valueOf(typed("reason")).label();
  }

  /** The day as it was typed. */
  public LocalDate getFrom() {
    return typedDay("from").orElse(null);
  }

  /** Shows the answers to be looked over; nothing is done yet. */
  public String check() {
    problems.attempt(
        () -> {
          step().check(now(), clock.today());
          checking = true;
          return null;
        });
    return null;
  }

  /** Goes back to the answers. */
  public String change() {
    return null;
  }

  /** Does it, or says what is wrong. */
  public String send() {
    return problems.attempt(() -> done(step()));
  }

  private Phases.Step step() {
    Phase wanted =
        Arrays.stream(Phase.values())
            .filter(phase -> phase.name().equals(typed("phase")))
            .findFirst()
            .orElse(null);
    return new Phases.Step(
        subject(), wanted, boxes("from"), typed("reason"), typed("text"), typed(KEY));
  }
}
