package org.contactpoint.people.phase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contactpoint.access.CurrentCaller;
import org.contactpoint.access.Operation;
import org.contactpoint.access.Right;
import org.contactpoint.kernel.ProductClock;
import org.contactpoint.people.StaffTexts;
import org.contactpoint.people.staff.Staff;
import org.contactpoint.people.staff.StepsTaken;

/**
 * Steps as the pages show them: who took each and why, and who confirmed it. Texts are opened for
 * those who keep organisations only.
 */
@ApplicationScoped
class TakenSteps implements StepsTaken {

  /** For what the texts of steps are sealed. */
  static final String SEALED = "phase-step";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Inject private PhaseRepository repository;
  @Inject private StaffTexts texts;
  @Inject private CurrentCaller caller;
  @Inject private ProductClock clock;

  /** The newest first. */
  List<Phases.Taken> of(PhaseRepository.Of of) {
    LocalDate today = clock.today();
    long person = repository.personOf(caller.get().accountId());
    List<Phases.Taken> taken = new ArrayList<>();
    for (PhaseRepository.Stored step : repository.steps(of)) {
      boolean newest = taken.isEmpty();
      boolean planned = step.from().isAfter(today);
      taken.add(
          new Phases.Taken(
              step.phase(),
              step.from(),
              step.at(),
              step.by(),
              label(step),
              text(step),
              planned && !newest,
              planned && newest,
              step.waits() && newest,
              step.person() == person,
              confirmation(step)));
    }
    return List.copyOf(taken);
  }

  @Override
  public List<Staff.Event> ofOrganisation(long organisation) {
    return repository.steps(new PhaseRepository.Of(null, organisation)).stream()
        .flatMap(this::events)
        .toList();
  }

  private Stream<Staff.Event> events(PhaseRepository.Stored step) {
    String what = "The " + step.phase().word() + " step, from " + DAY.format(step.from());
    Staff.Event taken =
        new Staff.Event(
            step.at(),
            step.by(),
            Operation.ORGANISATION_PHASE,
            what + ": " + label(step),
            text(step));
    Phases.Confirmation second = confirmation(step);
    return second == null
        ? Stream.of(taken)
        : Stream.of(
            taken,
            new Staff.Event(
                second.at(), second.by(), Operation.ORGANISATION_PHASE_CONFIRM, what, null));
  }

  /** Steps that were taken before two people were needed count as confirmed by who took them. */
  private static Phases.Confirmation confirmation(PhaseRepository.Stored step) {
    PhaseRepository.Second second = step.second();
    return second == null || second.person() == step.person()
        ? null
        : new Phases.Confirmation(second.by(), second.at());
  }

  private static String label(PhaseRepository.Stored step) {
    return PhaseReason.read(step.reason()).map(PhaseReason::label).orElse(step.reason());
  }

  private String text(PhaseRepository.Stored step) {
    return caller.get().may(Right.KEEP_ORGANISATIONS)
        ? texts.opened(SEALED, step.id(), step.text())
        : null;
  }
}
