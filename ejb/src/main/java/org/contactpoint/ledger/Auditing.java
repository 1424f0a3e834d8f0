package org.contactpoint.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The auditor's reading of the ledger. Reading it is itself recorded. */
public interface Auditing {

  /**
   * Entries by filter, newest first, at most 50 a page.
   *
   * @throws org.contactpoint.kernel.InvalidInput for a filter that cannot be read
   */
  Page list(Filter filter);

  /** All that one account did on one local day, in order, at most 1,000. */
  Page personsDay(String username, LocalDate day);

  /** All that concerned one record within a year back from today, by its index number. */
  Page recordsYear(String indexNumber);

  /**
   * What to list; null or blank means any.
   *
   * @param username who
   * @param operation code of the catalogue
   * @param outcome code of the outcome
   * @param from first local day
   * @param to last local day
   * @param record the record reference as shown in the list
   * @param before opaque position to go on from, or null for the newest
   */
  record Filter(
      String username,
      String operation,
      String outcome,
      LocalDate from,
      LocalDate to,
      String record,
      String before) {}

  /**
   * A page of entries.
   *
   * @param rows entries
   * @param older opaque position of the next page, or null when there is none
   */
  record Page(List<Row> rows, String older) {}

  /**
   * One entry as the auditor sees it.
   *
   * @param at real time
   * @param username the caller's user name, or null when nobody was signed in
   * @param who the person, or "not signed in", or "system"
   * @param organisation the caller's organisation, or null
   * @param behalf who had handed over the role by which it was done, or for whom it was looked up
   *     by telephone; or null
   * @param operation code of the catalogue
   * @param outcome what came of it
   * @param records references of the records whose names were shown; say nothing of the child
   * @param reason label of a reason that a person chose; the code of what is no such reason, to be
   *     put into words by the page; or null
   * @param text the short text, opened for the auditor, or null
   * @param marks names of {@link Mark}: what should be seen at once
   * @param quoted references of what belongs to it, such as lines that were read out
   * @param entry the entry's id, to quote
   */
  record Row(
      Instant at,
      String username,
      String who,
      String organisation,
      String behalf,
      String operation,
      String outcome,
      List<String> records,
      String reason,
      String text,
      List<String> marks,
      List<String> quoted,
      String entry) {}
}
