package org.contactpoint.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactpoint.involvement.InvolvementFact.Service;

/**
 * What one caller may see of one record, made by the disclosure policy and by nothing else. A field
 * that the caller may not see is absent (null or empty), and looks like a fact that is not known.
 *
 * @param child the opaque handle of the record, for this caller only
 * @param look the opaque id of this look
 * @param name the name in use
 * @param otherNames other names with their kind, such as "known before as ..."
 * @param gender girl, boy, not specified
 * @param born birth date as shown, with age, such as "12 March 2015 (11)"
 * @param indexNumber as printed, such as 4821-9036-17
 * @param area the responsible authority's name, or "not known"
 * @param openedAt when the caller opened it
 * @param reason the label of the reason given
 * @param now who works with the child now: lead professional first
 * @param ended who did in the past twelve months, newest first
 * @param earlier who did before that; empty but for the management team of the responsible
 *     authority
 * @param facts what is known of the child, in the order of the page
 * @param assessments that assessments of needs were done, and who holds them; never their content
 * @param own the reference of the caller's own active involvement, or null
 * @param provisional what little is known, while the record is provisional; else null
 * @param same handles of other records that the management team's desk holds to be of this child
 */
public record RecordView(
    String child,
    String look,
    String name,
    List<String> otherNames,
    String gender,
    String born,
    String indexNumber,
    String area,
    Instant openedAt,
    String reason,
    List<Worker> now,
    List<Worker> ended,
    List<Worker> earlier,
    List<FactView> facts,
    List<Assessment> assessments,
    String own,
    Provisional provisional,
    List<String> same) {

  /**
   * What a provisional record rests on (F131).
   *
   * @param heard the name as it was heard
   * @param language in which it was given, in words
   * @param place where the child was seen
   * @param seenOn when
   * @param reviewOn by when somebody looks at the record again
   * @param due whether that day has come
   */
  public record Provisional(
      String heard,
      String language,
      String place,
      LocalDate seenOn,
      LocalDate reviewOn,
      boolean due) {}

  /**
   * Somebody who works, or worked, with the child.
   *
   * @param lead whether lead professional
   * @param kind kind of service
   * @param service what it is called today
   * @param by who it is and how to reach them today
   * @param since first day
   * @param until last day, or null
   * @param lapsed whether it lapsed on that day, because nobody said that it went on
   * @param confirmedOn when last confirmed
   * @param staleness fresh, getting stale, or stale, by days since confirmation
   * @param practitioner whether a person is recorded, not only an organisation
   * @param ask the opaque reference by which this one is asked to get in touch, or null for oneself
   *     and for who has ended
   */
  public record Worker(
      boolean lead,
      Service kind,
      String service,
      Reachable by,
      LocalDate since,
      LocalDate until,
      boolean lapsed,
      LocalDate confirmedOn,
      Staleness staleness,
      boolean practitioner,
      String ask) {

    /** Who it is, in one line. */
    public String title() {
      return Stream.of(by.person(), service, by.organisation())
          .filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * That an assessment of needs was done.
   *
   * @param doneOn when it was finished
   * @param by who holds it and how to reach them today
   * @param recordedOn when that was recorded
   * @param staleness how old that is
   * @param own whether the caller's own team recorded it, and may take it back
   */
  public record Assessment(
      LocalDate doneOn, Reachable by, LocalDate recordedOn, Staleness staleness, boolean own) {}

  /** How old a confirmation is: up to 180 days, up to 365, more. */
  public enum Staleness {
    FRESH,
    GETTING_STALE,
    STALE
  }
}
