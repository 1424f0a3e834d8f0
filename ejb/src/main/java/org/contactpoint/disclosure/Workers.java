package org.contactpoint.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.contactpoint.access.Caller;
import org.contactpoint.disclosure.Reaching.Reached;
import org.contactpoint.disclosure.RecordView.Assessment;
import org.contactpoint.disclosure.RecordView.Staleness;
import org.contactpoint.disclosure.RecordView.Worker;
import org.contactpoint.involvement.Involved;
import org.contactpoint.involvement.InvolvementFact;
import org.contactpoint.involvement.assessment.Assessed;
import org.contactpoint.involvement.assessment.AssessmentFact;
import org.contactpoint.people.codes.CodeList;
import org.contactpoint.people.codes.CodeWords;

/** Puts involvements and contact details together: who, where, and how to reach them. */
@ApplicationScoped
public class Workers {

  private static final int FRESH_DAYS = 180;
  private static final int STALE_DAYS = 365;
  private static final int SHOWN_MONTHS = 12;

  @Inject Reaching reaching;
  @Inject CodeWords codes;

  /** What the service is called today. */
  String service(InvolvementFact.Service service) {
    return codes.of(CodeList.SERVICE, service.name(), service.label());
  }

  /**
   * Active involvements: lead professional first, then practitioners, then the newest.
   *
   * @param ask the reference by which somebody may be asked to get in touch, or null
   */
  List<Worker> now(List<Involved> involved, Function<Involved, String> ask, LocalDate today) {
    return workers(inOrder(involved, today), ask, today);
  }

  /** Those that are active on a day, in the order of {@link #now}. */
  List<Involved> inOrder(List<Involved> involved, LocalDate today) {
    return involved.stream()
        .filter(i -> i.fact().activeOn(today))
        .sorted(
            Comparator.comparing((Involved i) -> !i.fact().lead())
                .thenComparing(i -> i.fact().accountId() == null)
                .thenComparing(i -> i.fact().since(), Comparator.reverseOrder()))
        .toList();
  }

  /** Those that ended or lapsed within the past twelve months, newest first (decisions.md). */
  List<Worker> ended(List<Involved> involved, LocalDate today) {
    LocalDate horizon = today.minusMonths(SHOWN_MONTHS);
    return over(involved, day -> !day.isBefore(horizon), today);
  }

  /** Those that ended or lapsed before that, newest first. */
  List<Worker> earlier(List<Involved> involved, LocalDate today) {
    LocalDate horizon = today.minusMonths(SHOWN_MONTHS);
    return over(involved, day -> day.isBefore(horizon), today);
  }

  private List<Worker> over(List<Involved> involved, Predicate<LocalDate> last, LocalDate today) {
    return workers(
        involved.stream()
            .filter(i -> !i.fact().activeOn(today) && !i.fact().since().isAfter(today))
            .filter(i -> lastDay(i.fact()) != null && last.test(lastDay(i.fact())))
            .sorted(Comparator.comparing(i -> lastDay(i.fact()), Comparator.reverseOrder()))
            .toList(),
        none -> null,
        today);
  }

  /** Assessments of needs with who holds them, the newest first. */
  List<Assessment> assessments(List<Assessed> assessed, Caller caller, LocalDate today) {
    List<AssessmentFact> facts = assessed.stream().map(Assessed::fact).toList();
    Reached found =
        reaching.load(
            of(facts, AssessmentFact::organisationId),
            of(facts, AssessmentFact::teamId),
            of(facts, AssessmentFact::accountId),
            today);
    return assessed.stream()
        .sorted(Comparator.comparing((Assessed a) -> a.fact().doneOn()).reversed())
        .map(
            a ->
                new Assessment(
                    a.fact().doneOn(),
                    found.of(a.fact().organisationId(), a.fact().teamId(), a.fact().accountId()),
                    a.fact().recordedOn(),
                    staleness(a.fact().recordedOn(), today),
                    a.ofTeamOf(caller)))
        .toList();
  }

  private static LocalDate lastDay(InvolvementFact fact) {
    return lapses(fact) ? fact.expiresOn() : fact.until();
  }

  /** Whether it stops by itself before anybody ended it. */
  private static boolean lapses(InvolvementFact fact) {
    return fact.expiresOn() != null
        && (fact.until() == null || fact.expiresOn().isBefore(fact.until()));
  }

  private List<Worker> workers(
      List<Involved> involved, Function<Involved, String> ask, LocalDate today) {
    List<InvolvementFact> facts = involved.stream().map(Involved::fact).toList();
    Reached found =
        reaching.load(
            of(facts, InvolvementFact::organisationId),
            of(facts, InvolvementFact::teamId),
            of(facts, InvolvementFact::accountId),
            today);
    return involved.stream()
        .map(
            i -> {
              InvolvementFact f = i.fact();
              Reachable by = found.of(f.organisationId(), f.teamId(), f.accountId());
              return worker(f, ask.apply(i), by, today);
            })
        .toList();
  }

  private static <T> List<Long> of(List<T> facts, Function<T, Long> id) {
    return facts.stream().map(id).filter(Objects::nonNull).toList();
  }

  private Worker worker(InvolvementFact fact, String ask, Reachable by, LocalDate today) {
    return new Worker(
        fact.lead(),
        fact.service(),
        service(fact.service()),
        by,
        fact.since(),
        fact.activeOn(today) ? fact.until() : lastDay(fact),
        !fact.activeOn(today) && lapses(fact),
        fact.confirmedOn(),
        staleness(fact.confirmedOn(), today),
        fact.accountId() != null,
        ask);
  }

  /** Who works, or worked, by each of these involvements, in one line. */
  Map<InvolvementFact, String> titles(List<Involved> involved, LocalDate today) {
    List<Worker> found = workers(involved, none -> null, today);
    Map<InvolvementFact, String> titles = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      titles.put(involved.get(i).fact(), found.get(i).title());
    }
    return titles;
  }

  static Staleness staleness(LocalDate confirmed, LocalDate today) {
    long days = confirmed == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(confirmed, today);
    if (days > STALE_DAYS) {
      return Staleness.STALE;
    }
    return days > FRESH_DAYS ? Staleness.GETTING_STALE : Staleness.FRESH;
  }
}
