package org.contactpoint.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactpoint.access.Progress;
import org.contactpoint.kernel.Sector;
import org.contactpoint.kernel.Standing;

/**
 * On what a session depends beside its account and organisation.
 *
 * @param held standings of the person, the organisation and the account
 * @param around networks, texts of the agreement, and what leads to both phases
 */
record SessionFacts(List<Held> held, List<Around> around) {

  Admission.Held admitting() {
    return admitting(held);
  }

  static Admission.Held admitting(List<Held> held) {
    return new Admission.Held(of(held, "PERSON"), of(held, "ORGANISATION"), of(held, "ACCOUNT"));
  }

  private static List<Standing> of(List<Held> held, String subject) {
    return held.stream().filter(one -> subject.equals(one.subject())).map(Held::standing).toList();
  }

  /** Whether a role may have been handed to the account. */
  boolean delegated() {
    return held.stream().anyMatch(Held::delegated);
  }

  /**
   * What has been reached.
   *
   * @param phase of the organisation, from which steps lead on
   */
  Progress progress(Sector sector, String phase) {
    return PhaseRows.of(sector.name(), phase("STEP").orElse(phase), phase("ABOVE").orElseThrow());
  }

  /** The phase of the latest step; going live counts once a second person has confirmed it. */
  private Optional<String> phase(String whose) {
    return around.stream()
        .filter(one -> whose.equals(one.about()))
        .filter(step -> !"LIVE".equals(step.value()) || step.at() != null)
        .max(Comparator.comparingLong(Around::number))
        .map(Around::value);
  }

  /** The networks as one text, or null where the organisation has set none. */
  String networks() {
    String all =
        around.stream()
            .filter(one -> "NETWORK".equals(one.about()))
            .map(Around::value)
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? null : all;
  }

  /**
   * Whether one of the standings is a signature that counts: under the text that was in force when
   * the session began, for a newer one is for the next sign-in, and nothing typed is lost
   * meanwhile.
   */
  boolean signed(Instant began, LocalDate today) {
    List<Around> texts = around.stream().filter(one -> "TEXT".equals(one.about())).toList();
    Optional<Instant> since =
        texts.stream()
            .map(Around::at)
            .filter(at -> !at.isAfter(began))
            .max(Comparator.naturalOrder());
    return since.isPresent()
        && texts.stream()
            .filter(text -> !text.at().isBefore(since.get()))
            .anyMatch(text -> held.stream().anyMatch(one -> one.signs(text, began, today)));
  }

  /**
   * A standing and whose it is.
   *
   * @param text the version that it signs, or null
   */
  record Held(String subject, Standing standing, String text) {

    /** Whether this signs the text; the session may have begun yesterday. */
    boolean signs(Around of, Instant startedAt, LocalDate today) {
      LocalDate began = LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
      return "PERSON".equals(subject)
          && "AGREEMENT".equals(standing.kind())
          && of.value().equals(text)
          && !standing.from().isAfter(today)
          && (standing.until() == null || !standing.until().isBefore(began));
    }

    boolean delegated() {
      return "ACCOUNT".equals(subject) && "DELEGATION".equals(standing.kind());
    }
  }

  /**
   * A network, a text or a step.
   *
   * @param at when a text was published or a step confirmed, or null
   */
  record Around(String about, String value, long number, Instant at) {}
}
