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
import org.contactpoint.web.frame.CheckedForm;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Problems;
import org.contactpoint.web.frame.Texts;

/** A step to going live: the form, a look over it, then the effect. */
abstract class StepForm extends CheckedForm {

  @Inject private Problems problems;
  @Inject private ProductClock clock;

  /** GSS code or opaque handle. */
  protected abstract String subject();

  /** The phase of today. */
  protected abstract Phase now();

  /** Takes the step and gives the address of the next page. */
  protected abstract String done(Phases.Step step);

  /** Confirms, as a second person, that it goes live. */
  protected abstract void confirmed(String key);

  /** The address of this page, saying what was done. */
  protected abstract String next(String done);

  /** Confirms that it goes live, or says why not. */
  public String confirm() {
    return problems.attempt(
        () -> {
          confirmed(typed(KEY));
          return next("ORGANISATION_PHASE_CONFIRM");
        });
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

  @Override
  protected void judge() {
    step().check(now(), clock.today());
  }

  @Override
  protected String act() {
    return done(step());
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
