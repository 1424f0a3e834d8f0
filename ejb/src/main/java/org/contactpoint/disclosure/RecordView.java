package org.contactpoint.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param carers carers' names; their contacts only where the reason or an involvement allows
 * @param address current address in lines, or the statement that there is none; null when not shown
 * @param addressAsOf when a source last said so, or null
 * @param identifiers numbers of the caller's own sector
 * @param education "educated at home", "no school known" and so on; null when at a setting
 * @param own the reference of the caller's own active involvement, or null
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
    List<Carer> carers,
    List<String> address,
    LocalDate addressAsOf,
    List<String> identifiers,
    String education,
    String own) {

  /**
   * Somebody who works, or worked, with the child.
   *
   * @param lead whether lead professional
   * @param service kind of service
   * @param by who it is and how to reach them today
   * @param since first day
   * @param until last day, or null
   * @param confirmedOn when last confirmed
   * @param staleness fresh, getting stale, or stale, by days since confirmation
   * @param practitioner whether a person is recorded, not only an organisation
   * @param ask the opaque reference by which this one is asked to get in touch, or null for oneself
   *     and for who has ended
   */
  public record Worker(
      boolean lead,
      String service,
      Reachable by,
      LocalDate since,
      LocalDate until,
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

  /** How old a confirmation is: up to 180 days, up to 365, more. */
  public enum Staleness {
    FRESH,
    GETTING_STALE,
    STALE
  }

  /**
   * A person with care or responsibility.
   *
   * @param name as supplied
   * @param relation in words
   * @param telephone null unless it may be shown
   * @param email null unless it may be shown
   */
  public record Carer(String name, String relation, String telephone, String email) {}
}
